guidance-coordinate-person-decides =
    .title = La persona decide el rumbo
    .body = Usted ayuda a organizar; la persona decide. Pregunte antes de cada llamada, cada formulario y cada viaje.
    .why = Alguien más ya decidió por la persona bastante tiempo.

guidance-coordinate-one-plan =
    .title = Un solo plan
    .body = Lleve una sola lista corta: qué quiere la persona, quién lo hace y para cuándo. La persona la ve y la puede cambiar.
    .why = Dos planes pueden chocar, y quien lo paga es la persona.

guidance-coordinate-who-does-what =
    .title = Quién hace qué
    .body = Nombre a una persona que vea el conjunto y a una para cada parte: lugar, salud, ley, hijas e hijos, dinero. Diga quién contesta de noche.
    .why = Donde todo el mundo se encarga, no se encarga nadie.

guidance-coordinate-ask-without-name =
    .title = Primero pregunte sin dar un nombre
    .body = Pregunte a un lugar qué puede hacer antes de decir para quién. “Una mujer y una niña, esta noche” puede bastar.
    .why = Si no pueden ayudar, no tienen que saberlo.

guidance-coordinate-no-bed =
    .title = No se promete una cama
    .body = Diga “hay un lugar que puede tener espacio; ¿preguntamos?” Cuente con el lugar solo cuando el propio lugar lo diga.

guidance-coordinate-call-together =
    .title = Llame junto con la persona
    .body = Ofrezca hacer la primera llamada al lado de la persona, o entre tres en la misma línea. Deje que hable la persona.
    .why = Muchas veces nadie usa un número que solo se entrega. Y lo que dice la persona, nadie lo cuenta por ella.

guidance-coordinate-release =
    .title = Qué es un permiso escrito (“release”)
    .body = Es el sí de la propia persona, por escrito, para compartir algo. Dice quién lo recibe, qué recibe, para qué y hasta cuándo. Explica qué puede salir mal. La persona firma solo después de entenderlo.
    .why = A muchos programas la ley federal les pide justo eso: un permiso informado, escrito y por tiempo limitado.
    .hint = Léalo en voz alta. Pida a la persona que lo diga con sus palabras.

guidance-coordinate-one-recipient =
    .title = Un permiso, un lugar
    .body = Cada lugar necesita su propio permiso. Si hay que probar otro lugar, hace falta uno nuevo. Una reunión de agencias no vale como permiso.
    .why = Decir que sí a un albergue no es decir que sí a quienes trabajan con él.

guidance-coordinate-least =
    .title = Lo menos posible
    .body = Comparta solo lo que ese lugar necesita para esa ayuda. Deje fuera el relato, los papeles y dónde vive la persona.
    .why = Lo que se compartió no se puede recoger. Usar códigos o nombres cifrados también es compartir.

guidance-coordinate-take-back =
    .title = Un sí se puede retirar
    .body = La persona puede retirarlo en cualquier momento, de palabra. Pare enseguida, avise al lugar y después apúntelo.
    .why = No deshace lo que ya se compartió. Dígalo antes del sí.

guidance-coordinate-no-condition =
    .title = Sin permiso también hay ayuda
    .body = La ayuda no depende de un permiso. Si la persona dice que no, diga qué ayuda sigue y cuál puede ser más difícil.
    .why = A los programas obligados se lo dice la propia ley.

guidance-coordinate-three-ways =
    .title = Cuando un sí de palabra no basta
    .body = Los programas bajo VAWA, FVPSA o VOCA no comparten nada con un sí de palabra. Quedan tres caminos. Una llamada de tres en la que habla la persona. Un código que la persona da al lugar. O una firma, a mano o con el teclado.
    .why = En los dos primeros lo comparte la persona, no usted.

guidance-coordinate-who-may-sign =
    .title = Quién no puede firmar por otra persona
    .body = Quien daña a una persona joven no firma por ella. Quien daña a la otra madre o al otro padre no firma por la niña o el niño. La persona joven que puede recibir la ayuda por su cuenta puede firmar por su cuenta.
    .why = El permiso de quien hace daño no es permiso.

guidance-coordinate-safe-contact =
    .title = Cómo contactar a la persona
    .body = Pregunte por qué medio, a qué horas y con qué nombre. Pregunte si se puede dejar mensaje de voz y quién más usa el teléfono. Pregunte cada vez. “Yo le contacto” también es buena respuesta.
    .why = Cambia de una semana a otra.

guidance-coordinate-close-loop =
    .title = Entérese de cómo terminó
    .body = Acuerden cuándo volverá a preguntar. Apunte solo: empezó, no empezó o no es seguro seguir. Nadie le debe el relato.
    .why = La gente se pierde cuando la mandan a un lugar y nadie vuelve a preguntar.

guidance-coordinate-not-told =
    .title = Puede que no sepa el final
    .body = Puede que el lugar no le diga si la persona llegó. Guarda el mismo silencio con cualquiera que pregunte.

guidance-coordinate-hotline =
    .title = Qué puede hacer la línea nacional
    .body = Dice que puede hablar con usted de lo que ve. También, buscar lugares cerca de la persona y hablar con esos lugares. El fin es que la persona pueda empezar de nuevo.
    .why = Tiene sus propias reglas. Pregunte antes a quién avisaría.

guidance-coordinate-child-number =
    .title = El número para avisar por alguien menor de 18
    .body = Muchos estados tienen su propio número para estos avisos. El Child Welfare Information Gateway (childwelfare.gov) tiene una lista. Una línea que escucha puede no ser el número para avisar; pregúntelo.
    .why = Alguien puede creer que ya se avisó, y no fue así.
    .hint = Si en su trabajo puede haber un deber de avisar, pregunte antes a quien supervisa.

guidance-coordinate-childhelp =
    .title = Lo que Childhelp dice de sí
    .body = Dice que contesta gente de día y de noche, y que no recibe avisos. Puede contar lo que oyó si sabe qué niña o niño sufre daño, y dónde. También si alguien está por quitarse la vida.
    .why = Tiene sus propias reglas. Dígalo antes de que llame una persona joven.

guidance-share-check-number =
    .title = Revise el número antes de darlo
    .body = Léalo dígito por dígito en la página de la propia línea. Mírelo otra vez cada vez que imprima.
    .why = Se han impreso números equivocados. Uno así puede sonar en la casa de cualquiera.

guidance-share-ask-how =
    .title = Pregunte cómo entregarlo
    .body = Una tarjeta, un enlace o un mensaje se puede encontrar. Pregunte qué es seguro: decirlo, mostrarlo o ponerlo dentro de algo común.
    .hint = “¿Sería seguro que se lo lleve?”

guidance-share-where =
    .title = Dónde sirve un cartel
    .body = Cuélguelo donde la gente está a solas un momento: un baño, un probador, un consultorio. Sirven tiras para arrancar que llevan solo el número.
    .why = A la vista de quien manda nadie lo lee.

guidance-share-what =
    .title = Qué dice un cartel
    .body = Diga lo que la gente puede reconocer: documentos retenidos, pago retenido, una deuda que crece, una puerta cerrada con llave. Ponga el número, los idiomas, “gratis” y “usted decide”. Sin cadenas, sin manos, sin caras.
    .why = Ante una imagen que da miedo, la gente mira a otro lado.

guidance-share-no-people =
    .title = Comparta números, no personas
    .body = Comparta el número, nunca un nombre, un lugar, un carro o una foto de alguien. No publique lo que sospecha.
    .why = Quien controla también lee internet.

guidance-share-january =
    .title = Enero
    .body = En Estados Unidos, enero es el mes en que muchos grupos hablan de esto. Es buen momento para revisar carteles viejos.
    .why = Los carteles viejos llevan nombres y números viejos.

guidance-share-email =
    .title = El correo electrónico queda guardado
    .body = Algunas líneas también contestan por correo electrónico. La línea nacional tenía una dirección; ahora no está confirmada, y por eso no se da aquí. El correo queda en el aparato, en la cuenta y en la empresa que lo maneja. Úselo solo si nadie más puede abrir la cuenta.
    .why = Otras personas pueden leer una cuenta del trabajo, de la escuela o compartida.

guidance-share-old-name =
    .title = Un nombre viejo en los carteles
    .body = Los carteles viejos dicen National Human Trafficking Resource Center; es el mismo número. Ahora contesta ahí Compass Connections.
    .why = Hay quien guarda el nombre viejo desde hace años. El número sigue sonando.
