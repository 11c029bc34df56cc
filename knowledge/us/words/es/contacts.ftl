contact-hotline-call =
    .title = Llamar
    .who = Contesta la línea nacional. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Es un número gratuito; puede usar minutos y salir en la factura.
    .hours = De día y de noche.

contact-hotline-text =
    .title = Enviar un mensaje con cualquier palabra
    .who = Contesta la línea nacional. Tiene sus propias reglas.
    .trace = Los mensajes quedan en el teléfono. Pueden costar dinero y salir en la factura.
    .hours = De día y de noche.

contact-relay-711 =
    .title = Llamar por retransmisión (711)
    .who = Primero contesta una persona del servicio de retransmisión. Ella habla por usted con el número que pida. Ese servicio tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Puede usar minutos y salir en la factura.
    .hours = De día y de noche.

contact-emergency-911 =
    .title = Llamar, si hay peligro ahora
    .who = Contesta el centro de emergencias de la zona desde donde llama. Si la persona está en otro lugar, dígalo primero. Puede llegar la policía. El centro y la policía tienen sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Tal vez vean dónde está el teléfono.
    .hours = De día y de noche.

contact-suicide-call =
    .title = Llamar
    .who = Contesta la Línea 988. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Puede usar minutos y salir en la factura.
    .hours = De día y de noche.

contact-suicide-text =
    .title = Enviar un mensaje
    .who = Contesta la Línea 988. Tiene sus propias reglas.
    .trace = Los mensajes quedan en el teléfono. Pueden costar dinero y salir en la factura.
    .hours = De día y de noche.
