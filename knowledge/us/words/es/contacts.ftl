contact-hotline-call =
    .title = Llamar
    .who = Contesta Compass Connections, una organización a la que paga el gobierno federal. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Es un número gratuito; puede usar minutos y salir en la factura.
    .hours = De día y de noche.

contact-hotline-text =
    .title = Enviar un mensaje con cualquier palabra
    .who = Contesta Compass Connections, una organización a la que paga el gobierno federal. Tiene sus propias reglas.
    .trace = Los mensajes quedan en el teléfono. Pueden costar dinero y salir en la factura. La respuesta puede llegar después, cuando otra persona tenga el teléfono.
    .hours = De día y de noche.

contact-relay-711 =
    .title = Llamar por retransmisión (711)
    .who = Para personas que no oyen o no hablan por teléfono. Contesta una persona del servicio y habla con el número que se le pida. Esa persona lo oye todo. Ese servicio tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Puede usar minutos y salir en la factura.
    .hours = De día y de noche.

contact-hotline-web =
    .title = Chatear en la página de la línea nacional
    .who = Contesta Compass Connections, una organización a la que paga el gobierno federal. Tiene sus propias reglas.
    .trace = El navegador guarda la visita. El nombre de la página muestra para qué es. Lo que se escriba puede quedar en la pantalla.
    .hours = De día y de noche.

contact-emergency-911 =
    .title = Llamar, si hay peligro ahora
    .who = Contesta el centro de emergencias de la zona desde donde llama. Si la persona está en otro lugar, dígalo primero. Puede llegar la policía. El centro y la policía tienen sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Tal vez vean dónde está el teléfono.
    .hours = De día y de noche.

contact-suicide-call =
    .title = Llamar
    .who = Contesta la Línea 988. En español: tecla 2. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Puede usar minutos y salir en la factura.
    .hours = De día y de noche.

contact-suicide-text =
    .title = Enviar un mensaje
    .who = Contesta la Línea 988. En español: escriba AYUDA. Tiene sus propias reglas.
    .trace = Los mensajes quedan en el teléfono. Pueden costar dinero y salir en la factura. La respuesta puede llegar después, cuando otra persona tenga el teléfono.
    .hours = De día y de noche.

contact-suicide-sign-web =
    .title = Por video, en lengua de señas (ASL)
    .who = Contesta la Línea 988, con gente que habla en señas. Tiene sus propias reglas.
    .trace = El navegador guarda la visita. El nombre de la página muestra para qué es.

contact-childhelp-call =
    .title = Llamar, cuando alguien sufre daño en casa o fuera
    .who = Contesta Childhelp: gente que escucha a jóvenes y a personas adultas. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Es un número gratuito; puede usar minutos y salir en la factura.
    .hours = De día y de noche.

contact-childhelp-text =
    .title = Enviar un mensaje
    .who = Contesta Childhelp: gente que escucha a jóvenes y a personas adultas. Tiene sus propias reglas.
    .trace = Los mensajes quedan en el teléfono. Pueden costar dinero y salir en la factura. La respuesta puede llegar después, cuando otra persona tenga el teléfono.
    .hours = De día y de noche.

contact-runaway-call =
    .title = Llamar, después de irse de casa o antes
    .who = Contesta National Runaway Safeline, una línea para jóvenes. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Es un número gratuito; puede usar minutos y salir en la factura.
    .hours = De día y de noche.

contact-runaway-text =
    .title = Enviar un mensaje, después de irse de casa o antes
    .who = Contesta National Runaway Safeline, una línea para jóvenes. Tiene sus propias reglas.
    .trace = Los mensajes quedan en el teléfono. Pueden costar dinero y salir en la factura. La respuesta puede llegar después, cuando otra persona tenga el teléfono.

contact-runaway-web =
    .title = Chatear, después de irse de casa o antes
    .who = Contesta National Runaway Safeline, una línea para jóvenes. Tiene sus propias reglas.
    .trace = El navegador guarda la visita. El nombre de la página muestra para qué es. Lo que se escriba puede quedar en la pantalla.
    .hours = De día y de noche.

contact-missing-child-call =
    .title = Llamar por una persona joven que no aparece, o por imágenes
    .who = Contesta el Centro Nacional para Menores Desaparecidos y Explotados. Trabaja con la policía y tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Es un número gratuito; puede usar minutos y salir en la factura.

contact-take-it-down-web =
    .title = Ayuda para frenar fotos sexuales propias de antes de los 18, a cualquier edad
    .who = Es del Centro Nacional para Menores Desaparecidos y Explotados. La imagen misma no se envía. Funciona en los sitios que participan. Tiene sus propias reglas.
    .trace = El navegador guarda la visita. El nombre de la página muestra para qué es.

contact-lgbtq-youth-call =
    .title = Llamar, para jóvenes LGBTQ+ de hasta 24 años
    .who = Contesta The Trevor Project, una línea para jóvenes LGBTQ+. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Es un número gratuito; puede usar minutos y salir en la factura.
    .hours = De día y de noche.

contact-domestic-violence-call =
    .title = Llamar, si la pareja o la familia le hace daño
    .who = Contesta la línea nacional de violencia doméstica (National Domestic Violence Hotline). Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Es un número gratuito; puede usar minutos y salir en la factura.
    .hours = De día y de noche.

contact-native-call =
    .title = Llamar por violencia de pareja o sexual, para personas indígenas de Estados Unidos
    .who = Contesta StrongHearts Native Helpline, una línea para personas indígenas. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Es un número gratuito; puede usar minutos y salir en la factura.
    .hours = De día y de noche.

contact-native-text =
    .title = Enviar un mensaje por violencia de pareja o sexual, para personas indígenas de Estados Unidos
    .who = Contesta StrongHearts Native Helpline, una línea para personas indígenas, desde otro número. Tiene sus propias reglas.
    .trace = Los mensajes quedan en el teléfono. Pueden costar dinero y salir en la factura. La respuesta puede llegar después, cuando otra persona tenga el teléfono.
    .hours = De día y de noche.

contact-sexual-assault-call =
    .title = Llamar, después de violencia sexual
    .who = Contesta RAINN, una red contra la violencia sexual, o un centro local. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Es un número gratuito; puede usar minutos y salir en la factura.
    .hours = De día y de noche.

contact-sexual-assault-text =
    .title = Enviar un mensaje con la palabra HOPE, después de violencia sexual
    .who = Contesta RAINN, una red contra la violencia sexual. Tiene sus propias reglas.
    .trace = Los mensajes quedan en el teléfono. Pueden costar dinero y salir en la factura. La respuesta puede llegar después, cuando otra persona tenga el teléfono.

contact-adult-images-web =
    .title = Ayuda para frenar fotos sexuales de usted con 18 años o más
    .who = Es de SWGfL, una organización del Reino Unido. La foto misma no se envía. Funciona en los sitios que participan. Tiene sus propias reglas.
    .trace = El navegador guarda la visita. El nombre de la página muestra para qué es.

contact-community-211 =
    .title = Llamar por comida, un lugar, la renta o atención médica cerca
    .who = Contesta una oficina local que conoce lugares cercanos. En algunas zonas el número no funciona. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Puede usar minutos y salir en la factura.

contact-wage-call =
    .title = Llamar por un sueldo que no le pagaron
    .who = Contesta una oficina federal de trabajo. Es parte del gobierno y tiene sus propias reglas. Un centro de derechos laborales puede decirle antes si es seguro para usted.
    .trace = La llamada queda en el historial del teléfono. Es un número gratuito; puede usar minutos y salir en la factura.
    .hours = Días hábiles. A otras horas contesta un centro general del mismo departamento.

contact-migrant-work-call =
    .title = Llamar por un trabajo con visa, por reclutamiento o por cobros
    .who = Contesta el Centro de los Derechos del Migrante, un grupo por los derechos de quienes migran para trabajar. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Es un número gratuito; puede usar minutos y salir en la factura.

contact-farm-health-call =
    .title = Llamar por atención médica, para quien trabaja en el campo
    .who = Contesta Una Voz para la Salud, del National Center for Farmworker Health. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Es un número gratuito; puede usar minutos y salir en la factura.

contact-otip-letters-call =
    .title = Para profesionales: cartas para personas adultas
    .who = Contesta la oficina federal que da las cartas. Es parte del gobierno y tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Es un número gratuito; puede usar minutos y salir en la factura.

contact-otip-child-call =
    .title = Para profesionales: cartas para menores de 18
    .who = Contesta la oficina federal que da las cartas. Es parte del gobierno y tiene sus propias reglas. Pregunte primero sin dar un nombre. Antes de presentar algo, deje que quien da ayuda legal a menores hable con la persona joven.
    .trace = La llamada queda en el historial del teléfono. Puede usar minutos y salir en la factura.
    .hours = Días hábiles, de 9 a 5, hora del Este.

contact-canada-call =
    .title = En Canadá: llamar
    .who = Contesta la línea de Canadá. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Puede usar minutos y salir en la factura.
    .hours = De día y de noche.

contact-mexico-call =
    .title = En México: llamar
    .who = Contesta el Consejo Ciudadano de la Ciudad de México, que atiende una línea para todo el país. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Puede usar minutos y salir en la factura.

contact-guatemala-call =
    .title = En Guatemala: llamar
    .who = Contesta la Procuraduría de los Derechos Humanos de Guatemala. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Puede usar minutos y salir en la factura.
    .hours = De día y de noche.

contact-honduras-call =
    .title = En Honduras: llamar
    .who = Contesta la comisión de Honduras contra este delito. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Puede usar minutos y salir en la factura.

contact-colombia-call =
    .title = En Colombia: llamar
    .who = Contesta el Ministerio del Interior de Colombia. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Puede usar minutos y salir en la factura.

contact-united-kingdom-call =
    .title = En el Reino Unido: llamar
    .who = Contesta una línea de ayuda de la organización Unseen. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Puede usar minutos y salir en la factura.
