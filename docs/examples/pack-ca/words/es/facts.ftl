fact-recruited-or-held =
    .title = alguien captó o controla a la persona
    .body = Alguien reclutó, trasladó, retuvo o alojó a la persona, o controla adónde va.

fact-serves-in-fear =
    .title = trabaja o sirve por miedo
    .body = La persona trabaja o da un servicio porque, si se niega, teme por la seguridad de alguien.

fact-no-status =
    .title = sin estatus legal en Canadá
    .body = La persona no tiene ahora un estatus legal en Canadá.
