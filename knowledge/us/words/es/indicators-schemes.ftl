indicator-false-job =
    .title = Un trabajo que no era cierto
    .body = Alguien prometió un buen trabajo, muchas veces lejos. Era otra cosa, o no había trabajo.
    .why = Un trabajo puede salir mal sin engaño. Un anuncio puede tener errores, y los planes cambian.

indicator-false-marriage =
    .title = Una promesa falsa de matrimonio
    .body = Alguien prometió matrimonio o amor. Lo que vino después fue trabajo o sexo que la persona no eligió.
    .why = Un matrimonio puede salir mal sin que haya un plan detrás. La violencia en casa tiene su propia ayuda.

indicator-false-school =
    .title = Escuela o papeles que no eran ciertos
    .body = Alguien prometió estudios, capacitación o papeles para que la persona viniera o se quedara. No era así.
    .why = Hay escuelas que cierran y trámites que fallan. También puede ser un fraude de dinero y nada más.

indicator-contract-changed =
    .title = Condiciones que cambiaron al llegar
    .body = Cuando la persona llegó, el pago, las horas o el trabajo no eran lo acordado.
    .why = Muchas veces es un problema de pago, y hay ayuda para eso. También puede ser un error en los papeles.

indicator-recruiter-fee =
    .title = Un cobro por conseguir el trabajo
    .body = La persona pagó, o todavía debe, un cobro a quien le consiguió el trabajo.
    .why = Mucha gente paga y después trabaja con libertad. El cobro puede ser tema para ayuda legal laboral.

indicator-online-offer =
    .title = Una oferta por internet
    .body = La oferta llegó por internet, de alguien a quien la persona no conocía.
    .why = Mucha gente busca trabajo, amistad o amor por internet. Por sí solo no dice nada.

indicator-friend-offer =
    .title = Una oferta de una amistad
    .body = Una amistad, o alguien que la persona conocía, la llevó a esto.
    .why = Mucha gente encuentra trabajo por sus amistades. Puede que también engañaran a esa amistad.

indicator-love-then-demands =
    .title = Primero amor, después exigencias
    .body = Alguien dio amor, regalos o cuidado. Después pidió a cambio sexo con otra gente, o trabajo.
    .why = En una pareja se pide ayuda. La presión de la pareja puede ser violencia en casa, con su propia ayuda.

indicator-place-then-price =
    .title = Un lugar para quedarse, y luego un precio
    .body = Alguien le dio a la persona dónde dormir, y luego quiso sexo o trabajo a cambio.
    .why = Quienes comparten casa comparten tareas. Pregunte si la persona podía decir que no y quedarse.

indicator-sold-by-family =
    .title = La familia entregó o vendió a la persona
    .body = La madre, el padre o alguien más de la familia entregó a la persona por dinero, cosas o una deuda.
    .why = Hay familias que mandan a una niña o un niño con parientes, con buena intención. También hay regalos de boda.

indicator-sold-by-spouse =
    .title = Su cónyuge entregó o vendió a la persona
    .body = El esposo o la esposa vendió, cambió o prestó a la persona.
    .why = Puede venir junto con violencia en el matrimonio, o no. Las dos ayudas pueden ir juntas.

indicator-sold-by-partner =
    .title = Su pareja entregó o vendió a la persona
    .body = La pareja de la persona la vendió, la cambió o la prestó.
    .why = Una persona adulta puede elegir este trabajo y compartir el dinero. Pregunte si puede dejarlo.

indicator-taken-by-force =
    .title = Alguien se llevó a la persona a la fuerza
    .body = Alguien se llevó a la persona por la fuerza, para trabajar o para el sexo.
    .why = Puede pasar en un pleito por una niña o un niño, o con una pareja violenta. También es grave, y hay ayuda.

indicator-one-step-after-another =
    .title = Un paso tras otro
    .body = Empezó con bailar o desnudarse en un club. Después alguien presionó para tener sexo o para filmar.
    .why = Una persona adulta puede elegir cada uno de estos trabajos. Importa si hubo presión, engaño o no se aceptó un no.
