benefit-snap =
    .title = Dinero para comida (SNAP)
    .body = SNAP es dinero para comida cada mes. Desde el 4 de julio de 2025 es solo para algunas personas. Son quienes tienen la ciudadanía o la green card, entrantes de Cuba o Haití, y personas de países de COFA. Una carta del HHS o una visa T ya no basta. Con la green card, muchas personas adultas pueden tener que esperar cinco años. Menores de 18 no esperan, ni quien recibe dinero por una discapacidad. Diez años de trabajo o el servicio militar pueden quitar la espera. También puede quitarla haber tenido antes visa T, asilo o refugio.
    .hint = Pregunte en la oficina de SNAP de su estado o busque ayuda legal gratis. Un banco de comida puede ayudar ahora.

benefit-snap-current-household =
    .title = SNAP de antes del cambio
    .body = Un hogar que tenía SNAP el 4 de julio de 2025 puede seguir con él hasta que toque renovar. Entonces valen las reglas nuevas. En el hogar, unas personas pueden perder su parte y otras no.
    .hint = Conteste a tiempo la carta para renovar. La ayuda legal gratis puede apoyarle.

benefit-snap-citizen-child =
    .title = SNAP para hijas e hijos con ciudadanía
    .body = Una niña o un niño con ciudadanía puede recibir SNAP aunque su madre o su padre no pueda. Se puede pedir solo para la niña o el niño. Entonces la madre o el padre no tiene que decir si tiene papeles. Lo que gana sí cuenta.
    .hint = Diga que lo pide solo para su hija o su hijo. Antes puede buscar ayuda legal gratis.

benefit-snap-former-humanitarian =
    .title = SNAP después de una visa T, asilo o refugio
    .body = Algunas personas con green card tuvieron antes visa T, asilo o refugio. Las oficinas han leído la ley de dos formas: que esperan cinco años para SNAP, o que no esperan.
    .reading-a = El 31 de octubre de 2025, la oficina federal de comida mandó una tabla a los estados. Allí dice “no elegible” para quien tiene refugio o asilo. Algunos estados la leen así: quedan fuera aun con green card, o esperan cinco años.
    .reading-b = El 9 de diciembre de 2025, la misma oficina dijo algo más. Quien tuvo asilo, refugio o visa T antes de la green card no espera. Así que la oficina misma ya no pide la espera. El 15 de diciembre de 2025, una corte de Oregón frenó las multas a 21 estados y a Washington DC. Tenían hasta el 9 de abril de 2026 para cambiar.
    .hint = Si una oficina le dice que no, muestre las respuestas del 9 de diciembre de 2025. Busque pronto ayuda legal gratis. Puede pedir una audiencia.

benefit-medicaid =
    .title = Salud con Medicaid o CHIP
    .body = Hasta el 30 de septiembre de 2026, una carta del HHS o una visa T podía abrir Medicaid. Desde el 1 de octubre de 2026, el dinero federal paga por menos personas. Son quienes tienen la ciudadanía o la green card, entrantes de Cuba o Haití, y personas de países de COFA. Con la green card, muchas personas adultas pueden tener que esperar cinco años. Quien tuvo antes visa T, asilo o refugio no espera. Para muchas otras personas, RMA puede ser la única ayuda federal, y solo por unos meses. Algunos estados pagan con su propio dinero.
    .hint = Pregunte en un centro de salud, o a la ayuda legal gratis, qué hace ahora su estado. Sin papeles, vaya primero a la ayuda legal: su dirección puede llegar a inmigración.

benefit-medicaid-children-pregnancy =
    .title = Medicaid en la juventud o el embarazo
    .body = Muchos estados cubren a menores de 21 años, y también el embarazo y el tiempo justo después del parto. CHIP acaba a los 19. Hay que vivir aquí legalmente, y no hay espera de cinco años. Puede bastar una visa, o una solicitud con permiso de trabajo. Cada estado puede elegir. El cambio del 1 de octubre de 2026 no quitó esto.
    .hint = Pregunte en una clínica si su estado eligió hacerlo. Sin papeles, vaya primero a la ayuda legal gratis: su dirección puede llegar a inmigración.

benefit-medicaid-citizen-child =
    .title = Medicaid o CHIP para hijas e hijos con ciudadanía
    .body = Una niña o un niño con ciudadanía puede recibir Medicaid o CHIP aunque su madre o su padre no pueda. Se puede pedir solo para la niña o el niño. Entonces la madre o el padre no tiene que dar su número de Seguro Social ni decir si tiene papeles. Lo que gana sí cuenta. En los estados que fueron a la corte, una orden no deja dar a inmigración datos de quien tiene ciudadanía. Algunos dicen que se dio más.
    .hint = Diga que lo pide solo para su hija o su hijo. La solicitud pide la dirección: si hay tiempo, busque antes ayuda legal gratis.

benefit-emergency-medicaid =
    .title = Medicaid en una emergencia
    .body = En una emergencia, vaya al hospital de inmediato. Allí tienen que revisarle y tratar la emergencia, pague quien pague. Medicaid puede pagar, y para eso no hacen falta papeles. El parto puede contar. Las reglas sobre el dinero sí cuentan. Lo que escriba en el formulario puede llegar a inmigración. Desde el 6 de enero de 2026, el HHS puede darle algunos datos de personas sin papeles. Son el estatus, la dirección, el teléfono, la fecha de nacimiento y el número de Medicaid. En los estados que fueron a la corte, una orden deja fuera los datos médicos. Algunos dicen que se dio más.
    .hint = Primero está la atención: no espere. Si hay tiempo antes del formulario, busque ayuda legal gratis.

benefit-health-center =
    .title = Un centro de salud
    .body = Un centro de salud atiende a gente con poco dinero. Lo que se paga puede depender de lo que se gana. Puede ir quien tiene visa T o una carta del HHS. Para las demás personas, la regla se lee de dos formas.
    .reading-a = El 14 de julio de 2025, el HHS dijo para quién es este dinero federal. Según el HHS, es solo para quien tiene la ciudadanía y para algunas personas inmigrantes.
    .reading-b = El 10 de septiembre de 2025, una corte frenó esto en 20 estados y en Washington DC. El gobierno pidió a una corte más alta que lo cambie.
    .hint = Llame antes. Puede preguntar si piden papeles antes de dar un nombre.

benefit-marketplace =
    .title = Un plan de salud con crédito de impuestos
    .body = Puede comprar un plan en el Mercado de seguros (Marketplace), y un crédito de impuestos puede bajar el precio. Para 2026, el crédito puede ser para quien vive aquí legalmente. Puede contar TPS, una visa U, o una visa A-3 o G-5. También SIJ, o un caso de asilo con permiso de trabajo. Desde el 1 de enero de 2026 ya no lo recibe quien gana menos de cierta cantidad. Desde el 1 de enero de 2027 es para menos personas. Son quienes tienen la ciudadanía o la green card, entrantes de Cuba o Haití, y personas de países de COFA.
    .hint = Pida ayuda gratis del Mercado de seguros antes de elegir un plan para 2027.

benefit-rma =
    .title = Refugee Medical Assistance (RMA): ayuda médica
    .body = RMA puede pagar la atención médica por unos { $months } meses cuando Medicaid dice que no. Es para quien tiene una carta del HHS, refugio o asilo, y para entrantes de Cuba o Haití. El tiempo empieza con la fecha de la carta, o el día en que dieron el asilo. Con refugio cuenta el día de llegada; para entrantes, su primer papel. Con fecha de antes del 5 de mayo de 2025, eran 12 meses. Desde ese día son 4. Una carta provisional vale 90 días, y 30 más si el HHS los da.
    .hint = Pídala pronto, donde pide RCA. Pregunte en un centro de salud qué hay después.

benefit-tanf =
    .title = Dinero para la familia (TANF)
    .body = TANF puede dar dinero por un tiempo a una familia con hijas o hijos, o durante un embarazo. Una carta del HHS puede contar como los papeles de refugio. Con la green card, muchas personas adultas pueden tener que esperar cinco años. Quien tuvo antes visa T, asilo o refugio no espera. Cada estado le da su nombre, sus reglas y su tiempo.
    .hint = Pregunte en la oficina de familias de su estado. Si la otra madre o el otro padre es un peligro, dígalo primero. Así tal vez no busquen a esa persona.

benefit-tanf-citizen-child =
    .title = Dinero para hijas e hijos con ciudadanía (TANF)
    .body = Algunos estados dan TANF solo para la niña o el niño con ciudadanía, sin su madre o su padre. Se puede pedir solo para la niña o el niño. Entonces la madre o el padre no tiene que decir si tiene papeles. Lo que gana puede contar. Es menos dinero que para toda la familia.
    .hint = Diga que lo pide solo para su hija o su hijo. Si la otra madre o el otro padre es un peligro, dígalo primero. Antes puede buscar ayuda legal gratis.

benefit-ssi =
    .title = Dinero por discapacidad o desde los 65 (SSI)
    .body = SSI puede dar dinero cada mes a quien tiene una discapacidad, o 65 años o más. Con una carta del HHS, asilo o refugio, puede durar hasta siete años. Con la green card, a menudo se esperan cinco años y hacen falta unos diez años de trabajo.
    .hint = Pregunte pronto en el Seguro Social y lleve sus papeles: hay un plazo. Si le dicen que no, la ayuda legal gratis puede apoyarle.

benefit-wic =
    .title = Comida en el embarazo y la primera infancia (WIC)
    .body = WIC puede dar comida y consejos en el embarazo, después del parto y para menores de 5 años. La ley federal no pide papeles, pero un estado puede pedirlos. Hay reglas sobre ingresos.
    .hint = Llame a una clínica de WIC cerca de usted. Puede preguntar antes si piden papeles.

benefit-orr-services =
    .title = Ayuda para aprender inglés y encontrar trabajo
    .body = Los programas de refugio pueden ayudar con clases de inglés, un oficio y la búsqueda de trabajo. Una carta del HHS puede contar como los papeles de refugio. Puede haber un plazo.
    .hint = Pregunte en un programa de refugio cerca de usted. Diga que tiene una carta del HHS.

benefit-urm =
    .title = Hogar de crianza (“foster care”) para jóvenes con refugio: URM
    .body = URM puede dar casa y cuidado a menores de 18 que no tienen aquí madre ni padre. Puede abrirlo una carta de elegibilidad del HHS. También una visa T o U, el asilo, el refugio, o la entrada desde Cuba o Haití. Con una carta provisional, pregunte también. Pueden pedirlo algunas personas jóvenes con SIJ, si el HHS las cuidaba cuando decidió la corte. Puede que no haya lugar cerca, o no de inmediato.
    .hint = Pregunte a quien da ayuda legal a jóvenes, o en la oficina que dio la carta.

benefit-job-corps =
    .title = Job Corps: escuela y oficio
    .body = Job Corps puede dar escuela, un oficio y un lugar para vivir, gratis. Es para personas de 16 a 24 años con poco dinero. Si alguien le obligó a trabajar o a tener sexo, no tiene que mostrar que gana poco. Puede pedirlo quien tiene la ciudadanía, la green card, una carta del HHS o un permiso de trabajo. Algunos centros pueden estar cerrados.
    .hint = Pregunte a Job Corps qué centros están abiertos y qué piden.

benefit-student-aid =
    .title = Dinero para la universidad o un oficio
    .body = La ayuda federal para estudiar puede pagar parte de la universidad o de una escuela de oficios. Puede recibirla quien tiene la ciudadanía o la green card. También quien tiene una carta del HHS, y algunos familiares con visa T.
    .hint = Pregunte en la oficina de ayuda de la escuela cómo mostrar la carta. Si su madre o su padre no tiene papeles, busque ayuda legal gratis antes de llenar la solicitud.

benefit-housing =
    .title = Ayuda con la renta
    .body = Una vivienda pública o un vale de renta puede bajar lo que paga. Puede pedir esta ayuda quien tiene la ciudadanía y mucha gente con papeles, y una carta del HHS puede contar. La espera suele ser larga.
    .hint = Pregunte en la oficina de vivienda por su lista. Pregunte a quien le apoya qué puede servir antes.

benefit-housing-citizen-child =
    .title = Ayuda con la renta donde solo algunas personas tienen papeles
    .body = Si una niña o un niño tiene ciudadanía, la familia puede recibir una parte de la ayuda. Esa parte es para quienes cumplen las reglas. Alguien puede elegir no mostrar papeles, y entonces no cuenta. En 2026, la oficina federal de vivienda preparó una regla para quitar esto. Revisaría los papeles de todo el hogar y daría aviso de quien no los tiene.
    .hint = Busque ayuda legal gratis antes de pedirla. Pregunte a quien le apoya qué puede servir antes.

benefit-state-funded =
    .title = Ayuda que su estado puede pagar
    .body = Su estado puede pagar comida, dinero o atención médica cuando el dinero federal no paga. Algunos estados ayudan a personas a quienes usaron así, aun antes de que tengan una carta o una visa.
    .hint = Pregunte a la ayuda legal gratis, o a una persona de apoyo, qué paga su estado. Si va junto con Medicaid, su nombre y su dirección pueden llegar a inmigración. En una emergencia, primero está la atención.

benefit-otip-helper =
    .title = Alguien que ayuda a quien vivió esto
    .body = Alguien puede ayudarle por unos meses con un lugar seguro, la salud, la escuela y el trabajo. Hay programas para personas de otros países. Otros son para quien tiene la ciudadanía o la green card. Puede preguntar antes de decir si tiene papeles. No hace falta una carta. Puede que no haya un programa cerca.
    .hint = Pida a una persona de apoyo que busque un programa cerca de usted.

benefit-otip-tvap =
    .title = Alguien que ayuda a personas de otros países (TVAP)
    .body = Alguien puede ayudarle por unos meses con un lugar seguro, la salud, los papeles y el trabajo. Es para personas de otros países a quienes usaron así, o tal vez usaron. También puede ayudar a parte de la familia. No hace falta una carta para pedirlo.
    .hint = Pida a una persona de apoyo que busque un programa TVAP cerca de usted.

benefit-otip-dvht =
    .title = Alguien que ayuda a quien tiene ciudadanía o green card (DVHT)
    .body = Alguien puede ayudarle por unos meses con un lugar seguro, la salud, la escuela y el trabajo. Es para quien tiene la ciudadanía o la green card y a quien usaron así. Algunos programas son para personas indígenas de Estados Unidos. No hace falta una carta.
    .hint = Pida a una persona de apoyo que busque un programa DVHT cerca de usted.

benefit-nonprofit-no-check =
    .title = Las organizaciones sin fines de lucro no tienen que revisar papeles
    .body = La ley federal no obliga a las organizaciones sin fines de lucro a revisar los papeles de quien recibe ayuda. Cada lugar puede tener sus reglas. Hay dos lecturas sobre qué ayuda para la vida y la seguridad es para todo el mundo.
    .reading-a = Había una lista de ayuda para todo el mundo, como unos días en un albergue. La fiscalía general federal la quitó desde el 15 de agosto de 2025.
    .reading-b = El 10 de septiembre de 2025, una corte frenó esto en 20 estados y en Washington DC. El gobierno pidió a una corte más alta que lo cambie.
    .hint = Antes de dar un nombre puede preguntar: “¿Piden papeles?”
