indicator-debt-living-costs =
    .title = Gastos diarios que se vuelven deuda
    .body = Alguien suma renta, comida, ropa o viajes a una deuda, y dice que hay que quedarse para pagarla.
    .why = Algunos trabajos cobran un precio justo por cuarto o comida, por escrito. Ahí la persona puede irse.

indicator-debt-trip =
    .title = Una deuda por el viaje
    .body = Alguien dice que hay que quedarse hasta pagar el viaje, la visa o los papeles.
    .why = Mucha gente pide prestado para viajar y paga con libertad. No hace falta una frontera para que una deuda retenga.

indicator-debt-pledge =
    .title = Primero trabajar, luego irse
    .body = Alguien dice que la persona solo puede irse después de pagar una deuda con trabajo.
    .why = Algunos contratos piden un tiempo de trabajo o un pago por irse. La ayuda legal puede decir qué es válido.

indicator-debt-interest =
    .title = Intereses que no acaban
    .body = Los intereses o las multas son tan altos que la deuda crece, pague lo que pague la persona.
    .why = Los préstamos rápidos y las tarjetas también lo hacen, sin que nadie retenga a la persona.

indicator-freedom-put-off =
    .title = Una libertad que se aplaza
    .body = Alguien promete que la deuda ya casi termina, y cada vez agrega algo más.
    .why = En trabajos comunes también se rompen promesas. Ahí la persona puede renunciar.

indicator-food-withheld =
    .title = Le niegan la comida
    .body = Alguien le niega comida a la persona, o se la da solo si trabaja, tiene sexo o sigue en eso.
    .why = En una casa con poco dinero puede haber poca comida. Una enfermedad también puede quitar el hambre.

indicator-sleep-water-withheld =
    .title = Le niegan el sueño, el agua o el baño
    .body = Alguien no deja que la persona duerma, tome agua, se abrigue, se lave o vaya al baño. Es para que trabaje, tenga sexo o siga en eso.
    .why = En una mala vivienda o un trabajo duro también puede faltar esto. Para eso también hay ayuda.

indicator-care-withheld =
    .title = Le niegan atención médica
    .body = Alguien no deja que la persona vaya a una clínica o tome medicinas, o la deja ir solo bajo vigilancia. Es para que trabaje, tenga sexo o siga en eso.
    .why = El costo, el miedo a la cuenta o la distancia también alejan. Alguien de la familia puede acompañar por preocupación.

indicator-guarded-place =
    .title = Un lugar del que no dejan salir
    .body = A la gente la paran en la puerta, o el candado está por fuera.
    .why = Tiendas, clínicas y casas de cuidado cierran puertas por seguridad. Importa si la gente puede salir.

indicator-phone-controlled =
    .title = Le quitan o revisan el teléfono
    .body = Alguien quita el teléfono, lee los mensajes o decide quién puede llamar.
    .why = En las familias hay reglas para el teléfono, y en algunos trabajos no se usa durante el turno. También lo hace una pareja celosa.

indicator-beaten =
    .title = Golpes como castigo
    .body = Alguien golpea, patea, quema o ahorca a la persona por negarse al trabajo o al sexo, o por traer poco.
    .why = La violencia de la pareja o la familia puede no tener que ver con trabajo ni sexo para otra gente. Tiene su propia ayuda.

indicator-marked-by-force =
    .title = Una marca hecha a la fuerza
    .body = La persona dice que alguien le marcó la piel a la fuerza, como si le perteneciera. Es para que trabaje, tenga sexo o siga en eso.
    .why = Los tatuajes se eligen por muchas razones. Una marca que solo se ve no dice nada.

indicator-forced-sex =
    .title = Sexo a la fuerza para controlar
    .body = Alguien obliga a la persona a tener sexo. Es para que trabaje, tenga sexo con otra gente o siga en eso.
    .why = También pasa con la pareja, en un trabajo o con alguien que la persona no conoce. La atención es la misma.

indicator-forced-sex-group =
    .title = Sexo a la fuerza por varias personas
    .body = Varias personas obligan a la persona a tener sexo. Es para que trabaje, tenga sexo con otra gente o siga en eso.
    .why = Puede pasar sin relación con ningún trabajo ni negocio. La atención es la misma.

indicator-abortion-forced =
    .title = Obligar a terminar un embarazo
    .body = Alguien obliga a la persona a terminar un embarazo. Es para que trabaje, tenga sexo o siga en eso.
    .why = Puede hacerlo la pareja o la familia, sin relación con trabajo ni sexo para otra gente. La atención es la misma.

indicator-pregnancy-decided-by-other =
    .title = Alguien más decide sobre un embarazo
    .body = Alguien presiona para terminar o seguir un embarazo, o quita los anticonceptivos.
    .why = En parejas y familias también se discute esto. La decisión es de la persona, y hay atención en cualquier caso.

indicator-threat-to-person =
    .title = Amenazas contra la persona
    .body = Alguien amenaza con lastimar o matar a la persona si se va, cuenta algo o dice que no. Es para que trabaje, tenga sexo o siga en eso.
    .why = También amenazan la pareja, la familia o quien presta dinero. En todos los casos es un peligro.

indicator-threat-to-family =
    .title = Amenazas contra la familia
    .body = Alguien dice que va a lastimar a la familia de la persona, aquí o en otro país. Es para que trabaje, tenga sexo o siga en eso.
    .why = También lo hacen pandillas, prestamistas o una pareja violenta. Pregunte para qué es la amenaza.

indicator-threat-without-words =
    .title = Amenazas sin palabras
    .body = Una mirada, un arma a la vista o alguien muy cerca le advierte que no hable ni se vaya. Es para que trabaje, tenga sexo o siga en eso.
    .why = Quien ya sufrió un daño puede ver peligro en una mirada. Pregunte qué pasó y crea la respuesta.

indicator-shame-threat =
    .title = Amenazas de contarlo para avergonzar
    .body = Alguien dice que se lo va a contar a la familia o a las amistades, o que les mostrará fotos. Es para que trabaje, tenga sexo o siga en eso.
    .why = También lo hace una expareja o quien acosa. Puede haber ayuda para quitar fotos de internet.

indicator-fear-and-thanks =
    .title = Miedo y agradecimiento juntos
    .body = La persona le teme a alguien y a la vez le agradece que la deje vivir o comer.
    .why = El amor y el miedo también se mezclan en casas con violencia. Sentirlo no es culpa de nadie.

indicator-put-down =
    .title = Insultos y culpas
    .body = Alguien insulta, humilla o culpa a la persona una y otra vez para que obedezca.
    .why = También pasa en trabajos, familias y parejas. Duele, y hay ayuda.

indicator-told-what-to-say =
    .title = Le dicen qué decir
    .body = La persona dice que alguien le indicó qué decir, o que mienta sobre su edad, nombre o trabajo.
    .why = La familia puede dar consejos antes de ir a una oficina. Mentir por miedo no es una culpa.

indicator-drugs-forced =
    .title = Drogas a la fuerza
    .body = Alguien obliga a la persona a tomar drogas o alcohol, o los esconde en la comida o la bebida. Es para que trabaje, tenga sexo o siga en eso.
    .why = También pueden presionar amistades o la pareja, sin relación con trabajo ni sexo para otra gente. La atención es la misma.

indicator-drugs-given-for-obeying =
    .title = Drogas a cambio de obedecer
    .body = Alguien da drogas o alcohol si la persona obedece, o se los niega hasta que obedezca. Es para que trabaje, tenga sexo o siga en eso.
    .why = Quien usa drogas puede deberle a quien vende y aun así tener libertad. El consumo por sí solo no es señal.

indicator-sum-each-day =
    .title = Una cantidad cada día
    .body = La persona tiene que entregar una cantidad fija cada día, o recibe un castigo.
    .why = Algunos trabajos de ventas ponen metas. Ahí se puede no llegar a la meta e irse a casa.

indicator-money-kept-away =
    .title = Sin acceso a su propio dinero
    .body = Alguien tiene la tarjeta, la cuenta o el efectivo de la persona.
    .why = Hay parejas que comparten cuentas, y personas que piden ayuda con su dinero o la tienen por ley.

indicator-debt-in-their-name =
    .title = Deudas a nombre de la persona
    .body = Alguien pidió préstamos o abrió cuentas a nombre de la persona.
    .why = También lo hace quien roba identidades, o una pareja. Hay ayuda para arreglar el crédito.

indicator-very-long-hours =
    .title = Jornadas muy largas
    .body = La persona trabaja muchas más horas de lo acordado, con poco descanso.
    .why = En la cosecha, en el cuidado o con dos trabajos también hay jornadas largas. Puede ser un tema laboral.

indicator-children-used =
    .title = Usan a sus hijas o hijos para controlar
    .body = Alguien aleja a la persona de sus hijas o hijos, o dice que no volverán a verse. Es para que trabaje, tenga sexo o siga en eso.
    .why = Cuando una pareja se separa también hay pleitos así. La ayuda legal de familia sirve en los dos casos.
