conclusion-act =
    .title = Alguien lo organizó
    .body = Alguien buscó, trasladó, alojó, consiguió o entregó a la persona para esto.

conclusion-means =
    .title = Fuerza, engaño o presión
    .body = Se usó con la persona la fuerza, el engaño, las amenazas, una deuda o la ley.

conclusion-purpose-sex =
    .title = Sexo a cambio de algo
    .body = La persona tiene sexo por el que alguien da o recibe algo de valor.

conclusion-purpose-labor =
    .title = Trabajo o servicios
    .body = La persona trabaja o da servicios para alguien.

conclusion-control =
    .title = Control de alguien
    .body = Alguien limita adónde va la persona, a quién ve o con qué se queda.

conclusion-transaction =
    .title = Alguien saca provecho
    .body = Alguien se queda con lo que la persona gana, o pagó o hizo un trato por la persona.

conclusion-under-18-now =
    .title = Menor de 18 ahora
    .body = La persona es menor de 18 ahora.

conclusion-minor-commercial-sex =
    .title = Menor de 18 en el sexo comercial
    .body = La ley protege a toda persona menor de 18 en esto. No hay que mostrar fuerza ni amenazas. Lo que pasó no es culpa de la persona.

conclusion-sex-trafficking-adult =
    .title = Sexo comercial con fuerza, engaño o amenazas
    .body = Nadie puede usar fuerza, engaño o amenazas para que una persona adulta tenga sexo a cambio de algo de valor. La ayuda legal gratis puede decirle más.

conclusion-labor-trafficking =
    .title = Trabajo con fuerza, engaño o amenazas
    .body = Nadie puede obligar a otra persona a trabajar con amenazas, daño, una deuda o mal uso de la ley. La ayuda legal gratis puede decirle más.

conclusion-debt-bondage =
    .title = Una deuda que no se puede pagar trabajando
    .body = Se debe trabajo por una deuda, y el trabajo no la baja o no tiene un final fijo. Eso puede ir contra la ley.

conclusion-document-servitude =
    .title = Documentos guardados para retener
    .body = Alguien tiene los documentos y la persona no puede dejar con libertad el trabajo o el sexo. Puede ser un delito de quien los guarda.

conclusion-domestic-violence =
    .title = Daño de la pareja o la familia
    .body = Nadie debe sufrir daño ni amenazas en casa. Hay lugares y personas que ayudan con esto.

conclusion-wage-dispute =
    .title = Pago que se debe
    .body = El trabajo hecho se debe pagar. Para reclamar el pago hay ayuda legal gratis y centros de derechos laborales.

conclusion-urgency-emergency =
    .title = Hace falta ayuda ahora
    .body = Puede haber peligro en este momento. Vea primero qué se puede hacer ahora.

conclusion-urgency-soon =
    .title = Hace falta ayuda pronto
    .body = Algo de esto no debe esperar días.

conclusion-concern-status-minor =
    .title = La edad cambia qué ayuda
    .body = La persona puede ser menor de 18 y estar en el sexo comercial, o tal vez lo era cuando empezó. No hay que mostrar fuerza para recibir ayuda.

conclusion-concern-serious =
    .title = Algo de esto puede ir contra la ley
    .body = Algo de lo que se contó puede ser ilegal de parte de quienes lo hicieron. La ayuda no depende de eso.

conclusion-concern-some =
    .title = Alguien puede tener el control
    .body = Algo de lo que se contó tiene que ver con el control. Hablarlo con alguien puede ayudar.
