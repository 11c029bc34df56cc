definition-act =
    .title = El acto
    .body = Captar, transportar, trasladar, acoger o recibir a una persona. Basta con uno. No hace falta cruzar una frontera.

definition-means =
    .title = Los medios
    .body = Cómo se hace. Una amenaza, la fuerza u otra presión. Llevarse a alguien. Un fraude o un engaño. El abuso de poder, o de la situación difícil de una persona. O pagar a quien controla a la persona, para que acepte.

definition-purpose =
    .title = El fin
    .body = Para qué se hace: para explotar a la persona. Cuenta al menos esto: usarla en el sexo comercial o de otra forma sexual, y el trabajo o servicio forzado. También la esclavitud y lo parecido, la servidumbre y la extracción de órganos.

definition-trafficking =
    .title = Trata de personas
    .body = Para una persona adulta se juntan tres cosas: un acto, uno de los medios y el fin de explotarla.

definition-consent =
    .title = El sí no cuenta
    .body = Si se usó uno de los medios, no importa que la persona haya dicho que sí.

definition-child-rule =
    .title = Menor de 18: acto y fin
    .body = Si la persona es menor de 18, bastan un acto y el fin. No hay que mostrar ningún medio.

definition-child =
    .title = Niña o niño
    .body = En este tratado, es niña o niño toda persona menor de 18 años.
