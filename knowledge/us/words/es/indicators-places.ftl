indicator-form-filmed =
    .title = Fotos o videos sexuales
    .body = Filman o fotografían a la persona en actos sexuales, y alguien paga o gana.
    .why = Una persona adulta puede elegirlo. Importa si hay fuerza o engaño, o si es menor de 18.

indicator-form-stripping =
    .title = Desnudarse ante el público
    .body = La persona se quita la ropa ante el público por un pago.
    .why = Muchas personas adultas eligen este trabajo. Por sí solo no dice nada.

indicator-form-dancing =
    .title = Bailar en clubes
    .body = La persona baila en un club por un pago.
    .why = Mucha gente vive de bailar. Solo importa si alguien obliga a la persona.

indicator-form-live-show =
    .title = Espectáculos de sexo en vivo
    .body = La persona tiene sexo ante gente que paga.
    .why = Una persona adulta puede elegirlo. Importa si hay fuerza o engaño, o si es menor de 18.

indicator-form-online-show =
    .title = Actos sexuales por internet
    .body = La persona hace actos sexuales ante una cámara para gente que paga.
    .why = Muchas personas adultas lo eligen y se quedan con lo que ganan. Por sí solo no dice nada.

indicator-form-near-base =
    .title = Sexo comercial cerca de una base
    .body = Militares o contratistas pagan por sexo cerca de una base.
    .why = Ni el lugar ni quien paga dicen si es por decisión propia. Una persona adulta puede decidirlo.

indicator-form-travel-buyers =
    .title = Viajes para comprar sexo
    .body = Hay gente que viaja a un lugar para comprar sexo. Algunos lugares lo anuncian.
    .why = Una persona adulta puede elegirlo. Es distinto si es menor de 18.

indicator-form-farm =
    .title = Trabajo en el campo
    .body = La persona cosecha, siembra o empaca, o cuida animales.
    .why = Es un trabajo común, y muchas veces incluye vivienda. Por sí solo no dice nada.

indicator-form-fishing =
    .title = Trabajo con pescado
    .body = La persona trabaja en un barco, una granja de peces o un empaque de pescado.
    .why = Es un trabajo común, muchas veces lejos de tierra. Estar lejos no es señal por sí solo.

indicator-form-building =
    .title = Trabajo de construcción
    .body = La persona construye, pinta, arregla techos o trabaja en carreteras.
    .why = Es un trabajo común. Ir de obra en obra es parte de él.

indicator-form-housework =
    .title = Trabajo en una casa
    .body = La persona limpia, cocina o cuida a niñas, niños o personas mayores en una casa.
    .why = Mucha gente vive donde hace este trabajo y tiene libertad. También se ayuda en la casa de la familia.

indicator-form-hotel-kitchen =
    .title = Trabajo en un hotel o una cocina
    .body = La persona trabaja en un hotel, un restaurante, un bar o una cocina.
    .why = Es un trabajo común, muchas veces de noche. Por sí solo no dice nada.

indicator-form-factory =
    .title = Trabajo en una fábrica
    .body = La persona hace, cose, empaca o separa cosas en una planta.
    .why = Es un trabajo común, con turnos y reglas. Por sí solo no dice nada.

indicator-form-mine =
    .title = Trabajo en una mina o un pozo
    .body = La persona trabaja en una mina, una cantera o un pozo de petróleo.
    .why = Muchas veces queda lejos y se vive en un campamento. Eso no es señal por sí solo.

indicator-form-driving =
    .title = Trabajo de transporte
    .body = La persona maneja, carga o lleva cosas o gente.
    .why = Es un trabajo común, con viajes largos. Por sí solo no dice nada.

indicator-form-door-to-door =
    .title = Ventas en la calle o de casa en casa
    .body = La persona vende cosas en la calle o de casa en casa.
    .why = Mucha gente vende así por su cuenta, y también grupos de escuelas. Por sí solo no dice nada.

indicator-form-begging =
    .title = Pedir dinero en la calle
    .body = La persona pide dinero en la calle, y alguien más gana con eso.
    .why = Mucha gente pide para vivir o para su familia. Hay muchas razones.

indicator-form-against-the-law =
    .title = Tareas contra la ley
    .body = Alguien hace que la persona lleve o venda drogas, robe o estafe por internet.
    .why = Hay quien lo decide, o lo hace para vivir. La ayuda legal puede decir qué protege a quien lo hizo por obligación.

indicator-form-other-work =
    .title = Otra clase de trabajo
    .body = La persona arregla uñas, cuida a gente enferma, limpia oficinas, cuida jardines o hace otro trabajo.
    .why = Es un trabajo común. Solo importa si hay fuerza, engaño o amenazas.

indicator-venue-front =
    .title = Un negocio que parece otra cosa
    .body = Un negocio parece ofrecer más de lo que dice su letrero.
    .why = Muchos lugares son justo lo que dice su letrero. Un lugar no es señal de nada por sí solo.

indicator-venue-workplace =
    .title = Un lugar de trabajo
    .body = Un campo, una cocina, una planta, una obra o una casa donde se trabaja.
    .why = Un lugar de trabajo no es señal por sí solo. Cuenta lo que ahí le hacen a la gente.

indicator-venue-stay =
    .title = Un hotel, un motel o un área de descanso
    .body = Un hotel, un motel, un cuarto rentado o un área de descanso en la carretera.
    .why = La gente está ahí por viaje, por trabajo, porque ahí vive o para estar a solas. No es señal por sí solo.

indicator-venue-online =
    .title = Un sitio o una aplicación
    .body = Una página, una aplicación o un chat.
    .why = Mucha gente se conoce y trabaja ahí. No es señal por sí solo.
