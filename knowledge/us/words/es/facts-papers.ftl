fact-eligibility-letter =
    .title = carta del HHS, menor de 18
    .body = La persona tiene una carta de elegibilidad del HHS, pedida antes de cumplir 18 años.

fact-interim-letter =
    .title = carta provisional del HHS
    .body = La persona tiene una carta de ayuda provisional del HHS.

fact-interim-letter-date =
    .title = fecha de la carta provisional
    .body = La fecha de la carta de ayuda provisional del HHS.

fact-us-citizen =
    .title = ciudadanía de Estados Unidos
    .body = La persona tiene la ciudadanía o la nacionalidad de Estados Unidos.

fact-green-card =
    .title = tiene green card
    .body = La persona tiene green card: es residente permanente legal.

fact-green-card-date =
    .title = fecha de la green card
    .body = La fecha desde la que la persona es residente permanente.

fact-cuban-haitian-entrant =
    .title = entrada desde Cuba o Haití
    .body = Una ley de 1980 cuenta a la persona como “Cuban or Haitian entrant”, por venir de Cuba o Haití.

fact-cofa-citizen =
    .title = de un país de COFA
    .body = La persona es de las Islas Marshall, Micronesia o Palaos y vive aquí legalmente.

fact-refugee-or-asylee =
    .title = refugio o asilo concedido
    .body = La persona llegó como refugiada o recibió asilo.

fact-t-granted =
    .title = visa T concedida
    .body = La persona recibió el estatus T (la “visa T”).

fact-t-granted-date =
    .title = fecha de la visa T
    .body = La fecha desde la que corre el estatus T.

fact-t-bona-fide =
    .title = solicitud T de buena fe
    .body = El gobierno decidió que la solicitud T en trámite es de buena fe: real y completa.

fact-t-prima-facie =
    .title = solicitud T a primera vista
    .body = El gobierno decidió que la solicitud T en trámite, a primera vista, cumple las reglas.

fact-t-family =
    .title = aviso T para familia
    .body = La persona tiene un aviso T-2 a T-6: estatus T por ser familia de alguien con visa T.

fact-t-family-ends-date =
    .title = fin del aviso T
    .body = El último día del estatus T-2 a T-6, según dice el aviso.

fact-officer-asked-cp =
    .title = una autoridad pide la estancia
    .body = Una autoridad federal pidió la Presencia Continua para la persona, o dice que lo hará.

fact-continued-presence =
    .title = tiene Presencia Continua
    .body = La persona tiene Presencia Continua, que pidió la policía u otra autoridad.

fact-continued-presence-date =
    .title = fecha de la Presencia Continua
    .body = La fecha desde la que corre la Presencia Continua.

fact-u-granted =
    .title = visa U concedida
    .body = La persona recibió el estatus U (la “visa U”).

fact-u-granted-date =
    .title = fecha de la visa U
    .body = La fecha desde la que corre el estatus U.

fact-vawa-approved =
    .title = petición VAWA aceptada
    .body = La petición VAWA de la propia persona se aprobó, o se decidió que cumple a primera vista.

fact-former-humanitarian =
    .title = antes tuvo visa T, asilo u otra protección
    .body = Antes de la green card tuvo estatus T, asilo, refugio, entrada desde Cuba o Haití, o “withholding of removal”.

fact-diplomat-worker-visa =
    .title = visa A-3 o G-5
    .body = La persona vino a trabajar para personal diplomático o de un organismo internacional.

fact-entry-date =
    .title = fecha de la última entrada
    .body = La fecha en que la persona entró por última vez a Estados Unidos.

fact-in-us-because-of-it =
    .title = en el país por lo que pasó
    .body = La persona está en Estados Unidos a causa de lo que le hicieron.

fact-snap-before-change =
    .title = SNAP desde antes de julio de 2025
    .body = La persona recibía SNAP el 4 de julio de 2025 y no lo ha renovado desde entonces.

fact-child-of-citizen =
    .title = niña o niño con ciudadanía en casa
    .body = Con la persona vive una niña o un niño que tiene la ciudadanía de Estados Unidos.

fact-helps-investigation =
    .title = ayuda a investigar, o lo haría
    .body = La persona ayuda a investigar esto, o lo haría si se lo pidieran de modo razonable.

fact-trauma-exception =
    .title = no puede ayudar por el daño
    .body = La persona no puede ayudar a investigar por el daño en su cuerpo o su mente.

fact-hardship-if-removed =
    .title = daño extremo si debe salir del país
    .body = Que la saquen del país sería para la persona un daño extremo y fuera de lo común.

fact-crime-victim-qualifying =
    .title = daño por un delito de la lista
    .body = La persona sufrió un daño grave por un delito de la lista de la visa U, y sabe de él.

fact-abuser-citizen-or-lpr =
    .title = daño de familiar con ciudadanía o residencia
    .body = A la persona le hizo daño su cónyuge, madre o padre, con ciudadanía o green card. O un hijo o hija mayor con ciudadanía.

fact-juvenile-court-findings =
    .title = decisión de corte de menores
    .body = Una corte decidió que su madre o su padre dañó o dejó a la persona, y que volver no conviene.

fact-unmarried =
    .title = sin cónyuge
    .body = La persona no está casada.

fact-federal-conviction =
    .title = antecedentes federales por esto
    .body = La persona tiene un arresto o una condena federal por algo que le hicieron hacer.

fact-state-conviction =
    .title = antecedentes estatales por esto
    .body = La persona tiene un arresto o condena de un estado o ciudad por algo que le hicieron hacer.

fact-pregnant =
    .title = embarazo o parto reciente
    .body = La persona está embarazada o dio a luz hace poco.

fact-child-under-5 =
    .title = menor de 5 años en casa
    .body = Con la persona vive una niña o un niño menor de 5 años.

fact-child-at-home =
    .title = menor de 18 en casa
    .body = Con la persona vive alguien menor de 18 años.

fact-disability =
    .title = discapacidad
    .body = La persona tiene una discapacidad que dura y que le dificulta o impide trabajar.

fact-no-parent-available =
    .title = sin familia que pueda cuidar
    .body = La persona es menor de 18, y aquí no hay madre, padre ni familia adulta que pueda cuidarla.

fact-low-income =
    .title = poco dinero
    .body = A la persona le entra poco dinero o nada.

fact-coerced-debt =
    .title = mal crédito por lo que pasó
    .body = Lo que le hicieron a la persona le dejó deudas o mal crédito.

fact-lawfully-residing =
    .title = vive aquí legalmente
    .body = La persona vive aquí legalmente: una visa, una solicitud con permiso de trabajo u otro papel que la ley cuenta.

fact-fears-return =
    .title = teme daño en su país
    .body = La persona teme un daño en su país por su raza, religión, nación, ideas o grupo.

fact-tps-country =
    .title = de un país con TPS
    .body = La persona es de un país que hoy tiene TPS y vive aquí desde la fecha fijada.

fact-turns-18-date =
    .title = día en que cumple 18
    .body = El día en que la persona cumple o cumplió 18 años. Ninguna pregunta lo pide.

fact-report-month =
    .title = mes de un informe
    .body = El mes del que informa una oficina, puesto como el día 15. No dice nada de ninguna persona.

fact-voca-subaward-date =
    .title = fecha de fondos VOCA
    .body = El día en que un estado dio fondos VOCA a una oficina. No dice nada de ninguna persona.
