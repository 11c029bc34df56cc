conclusion-act =
    .title = Alguien hizo que esto pasara
    .body = Puede ser que alguien encontrara, trasladara, alojara, consiguiera o entregara a la persona para esto.

conclusion-means =
    .title = Fuerza, engaño o presión
    .body = Puede ser que alguien usara fuerza, engaño, amenazas, una deuda o la ley contra la persona.

conclusion-purpose-sex =
    .title = Sexo a cambio de algo
    .body = La persona tiene sexo, y por eso alguien da o recibe algo de valor.

conclusion-purpose-labor =
    .title = Trabajo o servicios
    .body = La persona trabaja o presta servicios para alguien.

conclusion-control =
    .title = Control de alguien
    .body = Puede ser que alguien limite a dónde va la persona, a quién ve o qué puede conservar.

conclusion-transaction =
    .title = Alguien saca provecho
    .body = Puede ser que alguien se quede con lo que la persona gana, o que pagara o diera algo por tenerla.

conclusion-under-18-now =
    .title = Menor de 18 ahora
    .body = La persona es menor de 18 ahora.

conclusion-minor-commercial-sex =
    .title = Menor de 18 en el sexo comercial
    .body = La ley protege en esto a toda persona menor de 18. No hace falta demostrar fuerza ni amenazas. Lo que pasó no es culpa de la persona.

conclusion-sex-trafficking-adult =
    .title = Sexo comercial con fuerza, engaño o amenazas
    .body = Nadie puede usar fuerza, engaño o amenazas para que una persona adulta tenga sexo a cambio de algo de valor. Con ayuda legal gratis se puede saber más.

conclusion-labor-trafficking =
    .title = Trabajo con fuerza, engaño o amenazas
    .body = Nadie puede obligar a otra persona a trabajar con amenazas, daño, una deuda o mal uso de la ley. Con ayuda legal gratis se puede saber más.

conclusion-debt-bondage =
    .title = Una deuda que no se puede pagar trabajando
    .body = Hay que trabajar por una deuda, y el trabajo no la baja o no tiene un final fijo. Eso puede ir contra la ley.

conclusion-document-servitude =
    .title = Documentos guardados para retener a alguien
    .body = Alguien tiene los documentos, y la persona no puede dejar libremente el trabajo o el sexo. Puede ser un delito de quien los guarda.

conclusion-domestic-violence =
    .title = Daño de la pareja o la familia
    .body = Nadie debe sufrir daño ni amenazas en casa. Hay lugares y personas que ayudan con esto.

conclusion-wage-dispute =
    .title = Pago y derechos en el trabajo
    .body = Todo trabajo hecho se debe pagar, y el trabajo tiene que ser seguro. Hay ayuda legal gratis y centros de derechos laborales para las dos cosas.

conclusion-urgency-emergency =
    .title = Hace falta ayuda ahora
    .body = Puede haber peligro en este momento. Vea primero qué se puede hacer ahora.

conclusion-urgency-soon =
    .title = Hace falta ayuda pronto
    .body = Algo de esto no debería esperar días.

conclusion-concern-status-minor =
    .title = La edad cambia qué ayuda
    .body = Tal vez la persona es menor de 18 y está en el sexo comercial, o lo era cuando empezó. No hace falta demostrar fuerza para recibir ayuda.

conclusion-concern-serious =
    .title = Algo de esto puede ir contra la ley
    .body = Quienes hicieron algo de lo que se contó pueden haber ido contra la ley. La ayuda no depende de eso.

conclusion-concern-some =
    .title = Alguien puede tener el control
    .body = Algo de lo que se contó tiene que ver con el control. Hablarlo con alguien puede ayudar.

conclusion-involuntary-servitude =
    .title = Tener que quedarse y trabajar
    .body = Nadie puede hacer que alguien siga trabajando por miedo a un daño, encierro o mal uso de la ley. Con ayuda legal gratis se puede saber más.

conclusion-child-abuse =
    .title = Daño a una persona menor de 18
    .body = Nadie menor de 18 debe sufrir daño ni quedarse sin cuidado. Hay personas que se dedican a ayudar, y la culpa no es de la persona joven.

conclusion-smuggling =
    .title = Ayuda para cruzar una frontera
    .body = Una cosa es pagar por cruzar una frontera, y otra que alguien retenga u obligue a la persona. Si alguien sigue controlando a la persona o su deuda, eso ya es otra cosa.

conclusion-missing-person =
    .title = Alguien no aparece
    .body = Cualquiera puede pedir ayuda para encontrar a una persona. Nadie tiene que esperar un día para pedirla. Una persona adulta también puede preferir que no la encuentren.

conclusion-housing =
    .title = Sin un hogar seguro
    .body = Hay lugares que pueden tener espacio esta noche, y ayuda para buscar vivienda para más tiempo.

conclusion-urgency-danger =
    .title = Peligro ahora
    .body = Puede haber peligro en este momento.

conclusion-urgency-suicide =
    .title = Pensamientos de suicidio
    .body = En el 988 alguien puede escuchar, de día y de noche.

conclusion-urgency-medical =
    .title = Hace falta atención médica ya
    .body = Casi todas las salas de emergencias tienen que revisar a quien llega, con o sin dinero o papeles.

conclusion-urgency-child =
    .title = Una persona menor de 18 necesita ayuda pronto
    .body = Nadie menor de 18 debe tener que esperar la ayuda.

conclusion-urgency-tonight =
    .title = Puede pasar otra vez esta noche
    .body = Puede ayudar hablar antes de la noche con alguien que sepa hacer un plan.
