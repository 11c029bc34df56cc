fact-recruited =
    .title = alguien atrajo a la persona
    .body = Alguien llevó a la persona a esto con una oferta o una promesa.

fact-moved-by-others =
    .title = alguien trasladó a la persona
    .body = Alguien llevó a la persona de un lugar a otro para esto.

fact-harbored =
    .title = alguien alojó a la persona
    .body = Alguien le da a la persona dónde quedarse para que esto siga.

fact-provided =
    .title = alguien entregó a la persona
    .body = Alguien entrega a la persona a otros, o la ofrece.

fact-obtained =
    .title = pago o trato por la persona
    .body = Alguien consiguió a la persona por un pago, un cambio o un trato.

fact-sex-bought =
    .title = alguien paga o pide sexo
    .body = Alguien paga por tener sexo con la persona, o lo pide.

fact-force =
    .title = uso de fuerza física
    .body = Alguien usa la fuerza física para que la persona haga esto.

fact-fraud =
    .title = mentiras sobre esto
    .body = Alguien mintió sobre el trabajo, un matrimonio o los papeles para que la persona viniera o se quedara.

fact-threat-of-harm =
    .title = amenazas de hacer daño
    .body = Alguien amenaza con lastimar a la persona, o a alguien a quien ella quiere.

fact-threat-of-law =
    .title = amenazas con policía o inmigración
    .body = Alguien amenaza con llamar a la policía o a inmigración, o con usar la ley contra la persona.

fact-locked-in =
    .title = no le dejan salir
    .body = Alguien encierra a la persona, o le impide irse.

fact-fears-harm =
    .title = miedo de lo que pase al irse
    .body = Por lo que le han hecho o dicho, la persona cree que habrá un daño grave si se va.

fact-debt-used =
    .title = una deuda para retener
    .body = Alguien usa una deuda para que la persona se quede, trabaje o tenga sexo.

fact-debt-pledged =
    .title = trabajo para pagar una deuda
    .body = La persona tiene que trabajar o dar servicios para pagar una deuda.

fact-work-not-credited =
    .title = el trabajo no baja la deuda
    .body = El valor justo del trabajo no se descuenta de la deuda.

fact-debt-terms-unlimited =
    .title = deuda sin un final fijo
    .body = Nadie fijó cuánto dura el trabajo ni cuál es, o la deuda sigue creciendo.

fact-commercial-sex =
    .title = sexo a cambio de algo
    .body = La persona tiene sexo por el que alguien da o recibe algo de valor.

fact-work-or-services =
    .title = trabajo para alguien
    .body = Alguien hace que la persona trabaje o dé servicios, o gana con ese trabajo.

fact-documents-held =
    .title = documentos en manos de alguien
    .body = Alguien tiene guardados los documentos de la persona, como el pasaporte o una identificación.

fact-isolated =
    .title = lejos de familia y amistades
    .body = Alguien aleja a la persona de su familia y de sus amistades.

fact-moved-often =
    .title = cambios frecuentes de lugar
    .body = Alguien lleva a menudo a la persona de un lugar a otro.

fact-companion-controls =
    .title = alguien controla lo que hace
    .body = Alguien está siempre cerca y controla lo que la persona hace, dice o a quién ve.

fact-not-free =
    .title = sin libertad para salir
    .body = La persona solo puede salir con permiso, o con vigilancia.

fact-earnings-taken =
    .title = alguien se queda el dinero
    .body = Alguien se queda con el dinero que la persona gana.

fact-under-18 =
    .title = menor de 18 ahora
    .body = La persona es menor de 18 ahora.

fact-under-18-then =
    .title = menor de 18 cuando empezó
    .body = La persona ya cumplió 18, pero era menor de 18 cuando esto empezó.

fact-age =
    .title = edad en años
    .body = La edad de la persona en años. Ninguna pregunta la pide.

fact-certification-letter =
    .title = carta del HHS recibida
    .body = La persona tiene una carta del HHS: de certificación o de elegibilidad.

fact-eligibility-date =
    .title = fecha de la carta
    .body = La fecha desde la que vale la carta.

fact-last-harm-date =
    .title = fecha del último daño
    .body = La última fecha en que esto le pasó a la persona.

fact-danger-now =
    .title = en peligro ahora
    .body = La persona está en peligro en este momento.

fact-suicide-thoughts =
    .title = pensamientos de suicidio
    .body = La persona piensa en el suicidio.

fact-nowhere-safe-tonight =
    .title = sin lugar seguro esta noche
    .body = La persona no tiene un lugar seguro para dormir esta noche.

fact-hungry =
    .title = necesita comida
    .body = La persona necesita comida.

fact-hurt-now =
    .title = herida o enfermedad ahora
    .body = La persona tiene una herida o una enfermedad y puede necesitar atención ahora.

fact-wants-legal-help =
    .title = quiere ayuda legal
    .body = La persona quiere ayuda legal.

fact-wants-to-talk =
    .title = quiere hablar con alguien
    .body = La persona quiere hablar con alguien.

fact-partner-hurts =
    .title = daño de la pareja o familia
    .body = La pareja o alguien de la familia lastima o amenaza a la persona.

fact-wages-unpaid =
    .title = pago incompleto o que falta
    .body = A la persona le pagaron tarde, le pagaron de menos o no le pagaron.

fact-venue =
    .title = el tipo de lugar
    .body = El tipo de lugar, como la calle, un club o una sala de masajes. No dice nada de la persona.

fact-injured =
    .title = golpes o heridas a la vista
    .body = La persona tiene golpes o heridas que se ven.

fact-afraid =
    .title = parece tener miedo
    .body = La persona parece tener miedo o tensión.

fact-does-not-speak-freely =
    .title = no habla con libertad
    .body = La persona no habla con libertad.

fact-answers-rehearsed =
    .title = respuestas que parecen aprendidas
    .body = Las respuestas de la persona parecen aprendidas, o cambian.

fact-substance-use =
    .title = alcohol o drogas a la vista
    .body = Parece que la persona usa mucho alcohol o drogas.
