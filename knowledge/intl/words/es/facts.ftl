fact-recruited =
    .title = alguien captó a la persona
    .body = Alguien llevó a la persona a entrar en esto.

fact-transported =
    .title = alguien transportó a la persona
    .body = Alguien llevó a la persona de un lugar a otro para esto.

fact-transferred =
    .title = alguien entregó a la persona
    .body = Alguien pasó a la persona a otras manos.

fact-harbored =
    .title = alguien alojó a la persona para esto
    .body = Alguien da a la persona un lugar donde quedarse para que esto siga.

fact-received =
    .title = alguien recibió a la persona
    .body = Alguien recibió a la persona de otras manos para esto.

fact-threat-of-force =
    .title = amenaza de fuerza
    .body = Alguien amenaza con usar la fuerza contra la persona o contra otra.

fact-force =
    .title = uso de la fuerza
    .body = Alguien usa la fuerza física.

fact-other-coercion =
    .title = otra forma de coacción
    .body = Alguien presiona a la persona de otra manera que no le deja elegir.

fact-abduction =
    .title = se llevaron a la persona
    .body = Alguien se llevó a la persona contra su voluntad.

fact-fraud =
    .title = fraude
    .body = Alguien usó papeles, nombres o tratos falsos para meter a la persona en esto.

fact-deception =
    .title = engaño
    .body = Alguien engañó a la persona sobre lo que iba a ser.

fact-abuse-of-power =
    .title = abuso de poder
    .body = Alguien abusa del poder que tiene sobre la persona.

fact-abuse-of-vulnerability =
    .title = abuso de una situación difícil
    .body = Alguien se aprovecha de una situación en la que la persona no ve otra salida.

fact-payment-for-consent =
    .title = pago a quien controla
    .body = Alguien da o recibe un pago para que acepte quien controla a la persona.

fact-commercial-sex-of-others =
    .title = uso en el sexo comercial
    .body = Otras personas ganan con el sexo comercial de la persona.

fact-sexual-exploitation =
    .title = explotación sexual de otra forma
    .body = Otras personas explotan sexualmente a la persona de otra forma, y ganan con eso.

fact-forced-labor =
    .title = trabajo o servicios forzados
    .body = La persona trabaja o da servicios y no puede negarse con libertad.

fact-slavery =
    .title = como si tuviera dueño
    .body = Alguien trata a la persona como si fuera de su propiedad.

fact-slavery-like =
    .title = una práctica parecida a la esclavitud
    .body = La persona está retenida por una deuda, un matrimonio forzado o algo parecido.

fact-servitude =
    .title = servidumbre
    .body = La persona tiene que servir a alguien y no puede cambiarlo.

fact-organ-removal =
    .title = extracción de órganos
    .body = Alguien quita o quiere quitar un órgano a la persona.

fact-under-18 =
    .title = menor de 18
    .body = La persona es menor de 18 años.

fact-age =
    .title = edad en años
    .body = La edad de la persona en años.
