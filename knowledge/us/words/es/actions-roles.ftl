action-do-hotel-safety =
    .title = Primero, su seguridad
    .body = Quédese donde haya otras personas. Llame al 911 si hay alguien en peligro ahora. Si no hay peligro ahora, pregunte antes a la persona adulta. Si su trabajo le pide avisar a alguien, cuente solo lo que vio y oyó. Si quien manda en su trabajo puede ser parte de esto, consulte a una línea, sin dar nombres.
    .text = Quédese donde haya gente. Si hay peligro ahora, llame al 911. Si no, pregunte a la persona adulta. Cuente solo lo que vio y oyo. No enfrente a nadie.

action-do-role-limits =
    .title = Diga primero que quizá tenga que avisar
    .body = Antes de preguntar, diga que quizá tenga que avisar de algunas cosas. Así la persona decide qué contar.

action-do-work-limits =
    .title = Diga primero a quién avisaría
    .body = Diga primero a quién debe avisar por su trabajo, si es que debe. Así la persona decide qué contar.

action-do-hotel-alone =
    .title = Si nadie más oye
    .body = Si nadie más oye, pregunte a la persona qué quiere ahora. Ofrezca un teléfono para usarlo ahí. Pregunte si es seguro llevarse algo; si no, no dé nada en papel. No diga lo que sospecha.

action-not-hotel-search =
    .title = No busque en el cuarto ni tome fotos
    .body = No busque en el cuarto, no tome fotos y no interrogue a quienes están ahí.

action-do-clinic-alone =
    .title = A solas, si nadie se opone
    .body = Vea a la persona a solas únicamente si hay un motivo normal y nadie se opone. Una radiografía, un análisis o un formulario es un motivo así. Si alguien se opone, siga con la atención.

action-do-clinic-chart =
    .title = En el expediente, solo lo necesario
    .body = Escriba en el expediente solo lo que la atención necesita, con las palabras de la persona. Pregunte quién puede abrirlo y quién recibe la factura.

action-do-clinic-limits =
    .title = Diga primero de qué tiene que avisar
    .body = Antes de preguntar, diga de qué le obliga a avisar la ley, y a quién. Depende del estado.

action-not-clinic-force =
    .title = No saque por la fuerza a quien acompaña
    .body = Si quien acompaña no quiere salir, siga con la atención. Avise a la jefatura de enfermería. Llame a seguridad solo si hay alguien en peligro.

action-do-school-listen =
    .title = Escuche, y pregunte hoy a quién debe avisar
    .body = Escuche y agradezca. Quizá tenga que avisar usted, y pronto; contarle a alguien de la escuela puede no bastar. Pregunte hoy a quien supervisa o a la línea de protección infantil. Puede preguntar primero sin dar un nombre.

action-do-school-pictures =
    .title = Fotos de una persona joven: a quién llamar
    .body = Si es menor de 18, llame a la línea de protección infantil del estado y pregunte qué hacer. También puede ayudar el Centro Nacional para Menores Desaparecidos y Explotados: 1-800-843-5678. La persona joven puede usar Take It Down (takeitdown.ncmec.org). Es gratis y no pide el nombre.

action-do-school-limits =
    .title = Diga primero de qué tiene que avisar
    .body = Antes de que le cuenten más, diga de qué tiene que avisar. Así la persona joven decide qué contar.

action-not-school-home =
    .title = No llame primero a la casa
    .body = No llame a la casa antes de consultar a la línea de protección infantil. La madre o el padre puede ser parte de esto.

action-do-farm-water =
    .title = Primero agua, sombra y descanso
    .body = El calor puede enfermar mucho a la gente. Atienda el agua, la sombra, el descanso y la salud antes de preguntar.

action-do-farm-away =
    .title = Hable lejos de la cuadrilla
    .body = Una clínica, una tienda, una iglesia o una llamada puede ser más seguro. Pregunte qué idioma es mejor. Tal vez no sea el español.

action-not-farm-boss =
    .title = No delante de quien manda
    .body = No hable delante de quien manda, de quien maneja ni de quien les interpreta. Después pueden castigar a la gente por eso.

action-tell-farm-rights =
    .title = Derechos en el trabajo
    .body = Quien trabaja en el campo puede reclamar su pago, con papeles o sin ellos. También hay reglas sobre agua limpia y vivienda. La ayuda legal gratis para gente del campo puede explicarlas.

action-do-transport-talk =
    .title = Hable donde sea seguro
    .body = Hable en una parada o en un mostrador, donde nadie más oiga. Pregunte “¿Está bien?” y “¿A dónde quiere ir?”
    .text = Hable donde nadie mas oiga. Pregunte: ¿Esta bien? ¿A donde quiere ir? No detenga a nadie. Si hay peligro, llame al 911.

action-not-transport-hold =
    .title = No detenga a nadie
    .body = No cierre el paso, no retenga un boleto y no siga a un carro. Cada persona adulta decide a dónde va.

action-tell-transport =
    .title = Qué decir a su empresa
    .body = Llame al 911 si una niña, un niño o cualquier persona está en peligro ahora. Si no hay peligro ahora, pregunte antes a la persona adulta. Si su trabajo le pide avisar a alguien, cuente solo lo que vio y oyó. Si quien manda en su trabajo puede ser parte de esto, consulte a una línea, sin dar nombres.

action-do-bank-alone =
    .title = A solas, si nadie se opone
    .body = Hable a solas únicamente si hay un motivo normal y nadie se opone. Puede decir que cada titular firma a solas. Quien es titular de la cuenta puede ser quien controla: no le cuente nada de esto.

action-do-bank-account =
    .title = Una cuenta propia
    .body = Si la persona pregunta, explique cómo tener una cuenta, una tarjeta y un PIN nuevos. Pregunte a dónde mandar cartas y avisos. Algunos bancos aceptan una identificación extranjera.

action-not-bank-accuse =
    .title = No acuse a nadie
    .body = No acuse, y no pregunte de esto delante de otras personas. Tener dinero propio puede ser la salida.

action-tell-bank =
    .title = La regla de su banco
    .body = Si no hay peligro ahora, pregunte a la persona adulta antes de contarle a alguien de fuera. Siga la regla de su banco sobre reportes. Si se hace un reporte, no hable de él con la clientela. Cuente solo lo que vio y oyó.

action-do-neighbor-child =
    .title = Si oye que lastiman a una niña o un niño
    .body = Si oye que lastiman ahora a una niña o un niño, llame al 911. Si no, llame a la línea de protección infantil del estado y pregunte qué hacer. No se acerque a la niña o al niño.

action-do-neighbor-phone =
    .title = Ofrezca algo sencillo
    .body = Solo a una persona adulta, y solo si nadie puede ver ni oír: ofrezca un teléfono, agua o hablar. Diga a qué horas está en casa.

action-not-neighbor-post =
    .title = No grabe ni publique
    .body = No grabe la casa ni escriba de ella en internet. Puede poner sobre aviso a quien hace daño.

action-not-neighbor-child =
    .title = No se lleve aparte a la niña o al niño
    .body = No se lleve aparte a la niña o al niño, y no le pregunte qué pasó. Puede preguntar qué hacer a la línea de protección infantil.

action-tell-neighbor =
    .title = A quién avisar
    .body = Llame al 911 si oye que lastiman a alguien ahora. Si es una niña o un niño, puede llamar a la línea de protección infantil de su estado.

action-do-family-line =
    .title = Mantenga el contacto
    .body = Diga “aquí estoy, pase lo que pase”. Lo mejor es poco y con cariño. Otra persona puede leer lo que usted manda.

action-do-family-word =
    .title = Acuerden una palabra
    .body = Si es seguro hablar, acuerden una palabra que diga “necesito ayuda ahora”. Quiere decir que usted llama al 911 o a una línea, no que va allá.

action-do-family-home =
    .title = Primero, planear la vuelta a casa
    .body = No vaya usted a buscar a la persona. Una línea puede planear la vuelta con ella y con usted. Si el daño fue en casa, piensen en otro lugar.

action-not-family-ultimatum =
    .title = Sin ultimátum
    .body = No diga “o esa gente o tu familia”, y no eche la culpa. La presión puede romper el último lazo.

action-tell-family-support =
    .title = Ayuda también para usted
    .body = Una persona de apoyo puede hablar con usted sobre qué hacer. No tiene que dar un nombre.
