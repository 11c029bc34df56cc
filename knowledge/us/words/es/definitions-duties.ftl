definition-minor-rule =
    .title = Menor de 18 y sexo comercial
    .body = Si la persona es menor de 18, no se pregunta por fuerza, fraude ni coacción. Basta con que alguien haya hecho uno de los actos. Desde el 29 de mayo de 2015, comprar es uno de ellos. Un sí de la persona joven no cambia nada.

definition-minor-labor =
    .title = Menor de 18 y trabajo
    .body = Para el trabajo, la ley de Estados Unidos pide fuerza, fraude o coacción a cualquier edad. La ley internacional no lo pide si la persona es menor de 18. Otras leyes protegen a jóvenes que trabajan.

definition-child-abuse-capta =
    .title = La trata de menores es maltrato infantil
    .body = Quien trabaja en una agencia estatal o local puede identificar la trata de una niña o un niño, para sexo o trabajo. La ley federal lo cuenta entonces como maltrato. Los estados la siguen con sus propias leyes. Algunos incluyen a personas de hasta 24 años.

definition-child-abuse-capta-2017 =
    .title = La trata sexual de menores como maltrato infantil, hasta 2023
    .body = Desde el 29 de mayo de 2017, la ley federal contaba como maltrato la trata sexual de menores. Una agencia tenía que hallarla. El trabajo no se nombraba aún.

definition-mandated-report =
    .title = Quién debe avisar
    .body = La ley del estado dice quién debe avisar de un daño a una persona menor de 18. Depende de dónde está ella y de dónde está quien contesta. En algunos estados deben avisar todas las personas adultas. El daño pasado puede contar.

definition-official-notice =
    .title = Las 24 horas de quien trabaja en el gobierno
    .body = Alguien del gobierno federal, estatal o local puede ver que quizá hubo trata de una persona menor de 18. Debe avisar en 24 horas al HHS, el departamento federal de salud. Se busca que llegue ayuda. Este deber obliga solo a quien trabaja en el gobierno.

definition-interim-help =
    .title = Ayuda provisional para menores
    .body = El HHS, el departamento federal de salud, puede dar ayuda mientras decide. Pueden ser 90 días, y 30 más. En las 24 horas después de cada decisión así, avisa a los departamentos de Justicia y de Seguridad Nacional. La ayuda legal para jóvenes puede decir qué puede traer eso.

definition-eligibility-letter =
    .title = La carta para menores de 18
    .body = El HHS, el departamento federal de salud, decide y puede dar una carta. No puede exigir que la persona joven ayude a la policía para recibirla. Antes consulta a los departamentos de Justicia y de Seguridad Nacional, y a grupos con experiencia.

definition-certification =
    .title = La carta para personas adultas
    .body = El HHS, el departamento federal de salud, puede certificar a una persona adulta. Antes consulta a Seguridad Nacional. Mira dos cosas. La persona está dispuesta a ayudar en una investigación, o el trauma no se lo permite. Y hay una solicitud de visa T de buena fe, no negada, o Presencia Continua. Con Presencia Continua, la carta vale solo mientras esa haga falta.

definition-benefits-person =
    .title = Quién cuenta para estas ayudas
    .body = Hacen falta dos cosas. La persona pasó por una forma grave, según la ley del año 2000. Y es menor de 18, o la certificó el HHS, el departamento federal de salud.

definition-like-refugees =
    .title = Lo mismo que para personas refugiadas
    .body = La ley da a esa persona la misma ayuda federal y estatal que a una persona refugiada. Lo dice también de familiares con papeles T. Lo que reciben las personas refugiadas ha cambiado mucho desde 2025.

definition-no-certification-needed =
    .title = Con ciudadanía o green card
    .body = Quien tiene ciudadanía o green card no necesita carta del HHS, el departamento federal de salud. Puede que ya tenga derecho a muchos programas.

definition-t-status-terms =
    .title = La visa T usa las mismas palabras
    .body = Las reglas de la visa T usan los términos de la ley del año 2000. Ahí la coacción y el acto sexual comercial son lo mismo.

definition-safe-harbor =
    .title = Leyes de protección a jóvenes (“safe harbor”)
    .body = Muchos estados tienen una ley para que no se castigue a una persona joven por el sexo comercial. Son distintas: la edad, los cargos, si hay que probar lo que hicieron otras personas. La ayuda legal gratis para jóvenes puede explicar la de cada estado.

definition-safe-harbor-immunity =
    .title = Protección: sin cargos
    .body = No se puede acusar a la persona joven. La ley no la envía a ningún servicio.

definition-safe-harbor-immunity-referral =
    .title = Protección: sin cargos y con servicios
    .body = No se puede acusar a la persona joven. La ley además la lleva a servicios.

definition-safe-harbor-child-welfare =
    .title = Protección: servicios para la niñez
    .body = Todavía puede haber cargos. La policía puede o debe llevar a la persona joven a los servicios para la niñez y no arrestarla.

definition-safe-harbor-diversion =
    .title = Protección: un programa en vez de una pena
    .body = Todavía puede haber cargos. A la persona joven la pueden o deben enviar a un programa, y así no queda condena.
