fact-recruited =
    .title = alguien atrajo a la persona
    .body = Alguien atrajo a la persona a esto con una oferta o una promesa.

fact-moved-by-others =
    .title = alguien trasladó a la persona
    .body = Alguien llevó a la persona de un lugar a otro para esto.

fact-harbored =
    .title = alguien alojó a la persona
    .body = Alguien le da a la persona dónde quedarse para que esto siga.

fact-provided =
    .title = alguien entregó a la persona
    .body = Alguien entrega a la persona a otra gente, o la ofrece.

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
    .title = amenazas con la policía o inmigración
    .body = Alguien amenaza con llamar a la policía o a inmigración, o con usar la ley contra la persona.

fact-compelled =
    .title = alguien hace que lo haga
    .body = Alguien dice que hacen que la persona haga esto y que no puede negarse. Cómo, aún no se ha dicho.

fact-locked-in =
    .title = alguien le impide salir
    .body = Alguien encierra a la persona, o le impide irse.

fact-fears-harm =
    .title = miedo a lo que pase si se va
    .body = Por lo que le han hecho o dicho, la persona cree que habrá un daño grave si se va.

fact-debt-used =
    .title = deuda usada para retener
    .body = Alguien usa una deuda para que la persona se quede, trabaje o tenga sexo.

fact-debt-pledged =
    .title = trabajo para pagar una deuda
    .body = La persona tiene que trabajar o prestar servicios para pagar una deuda.

fact-work-not-credited =
    .title = deuda que no baja con el trabajo
    .body = El valor justo del trabajo no se descuenta de la deuda.

fact-debt-terms-unlimited =
    .title = deuda sin un final fijo
    .body = Nadie fijó cuánto dura el trabajo ni cuál es, o la deuda sigue creciendo.

fact-commercial-sex =
    .title = sexo a cambio de algo
    .body = La persona tiene sexo, y por eso alguien da o recibe algo de valor.

fact-work-or-services =
    .title = trabajo para alguien
    .body = Alguien hace que la persona trabaje o preste servicios, o gana con ese trabajo.

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
    .body = Alguien está siempre cerca y controla qué hace la persona, qué dice o a quién ve.

fact-not-free =
    .title = sin libertad para salir
    .body = La persona solo puede salir con permiso, o bajo vigilancia.

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
    .title = carta de certificación recibida
    .body = La persona tiene una carta de certificación del HHS, la carta para personas adultas.

fact-eligibility-date =
    .title = fecha de la carta
    .body = La fecha desde la que vale la carta. Para otras personas, es la del asilo o la del primer papel de refugio o de entrada.

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
    .body = La persona quiere hablar con alguien de ayuda legal.

fact-wants-to-talk =
    .title = quiere hablar con alguien
    .body = La persona quiere hablar con alguien.

fact-partner-hurts =
    .title = daño de la pareja o la familia
    .body = La pareja o alguien de la familia lastima o amenaza a la persona.

fact-wages-unpaid =
    .title = pago incompleto o que falta
    .body = A la persona le pagaron tarde, le pagaron de menos o no le pagaron.

fact-venue =
    .title = el tipo de lugar
    .body = El tipo de lugar, como la calle, un club o una sala de masajes. No dice nada de la persona.

fact-injured =
    .title = marcas o heridas a la vista
    .body = La persona tiene marcas o heridas que se ven.

fact-afraid =
    .title = parece tener miedo
    .body = La persona parece tener miedo o estar en tensión.

fact-does-not-speak-freely =
    .title = no habla con libertad
    .body = La persona no habla con libertad.

fact-answers-rehearsed =
    .title = respuestas que parecen aprendidas
    .body = Las respuestas de la persona parecen aprendidas, o cambian.

fact-substance-use =
    .title = alcohol o drogas a la vista
    .body = Parece que la persona usa mucho alcohol o drogas.

fact-necessities-withheld =
    .title = le niegan comida, sueño o atención
    .body = Alguien le niega a la persona comida, sueño o atención médica.

fact-substances-used =
    .title = drogas o alcohol para controlar
    .body = Alguien le da drogas o alcohol a la persona, o se los niega, para controlar lo que hace.

fact-told-what-to-say =
    .title = le dicen qué decir
    .body = Alguien le indica a la persona qué decir a otra gente.

fact-emotional-abuse =
    .title = humillación, o miedo mezclado con cariño
    .body = Alguien humilla a la persona, o mezcla miedo y cariño para que se quede.

fact-money-controlled =
    .title = sin control de su propio dinero
    .body = Alguien más controla la cuenta, la tarjeta o el efectivo de la persona.

fact-hours-excessive =
    .title = jornadas demasiado largas
    .body = La persona tiene que trabajar jornadas muy largas o no tiene días libres.

fact-work-unsafe =
    .title = trabajo peligroso
    .body = El trabajo pone en peligro la salud o la vida de la persona.

fact-smuggled =
    .title = ayuda para cruzar, y después libre
    .body = Alguien cobró por cruzar a la persona por una frontera, y después ella quedó libre.

fact-missing =
    .title = una persona que no aparece
    .body = No se sabe dónde está la persona, y quienes la conocen se preocupan.

fact-child-hurt =
    .title = daño en casa a alguien menor de 18
    .body = Quienes crían a una persona menor de 18 le hacen daño o no la cuidan.

fact-forced-marriage =
    .title = matrimonio a la fuerza
    .body = Obligan a la persona a casarse o a seguir en el matrimonio.

fact-lived-hardship =
    .title = tiempos difíciles antes
    .body = La persona tenía poco dinero, un hogar inseguro o poca gente a quien acudir. No dice nada de ella.

fact-medical-emergency =
    .title = necesita atención médica ya
    .body = La persona está herida de gravedad o muy enferma ahora mismo.

fact-exploitation-tonight =
    .title = puede pasar otra vez esta noche
    .body = Alguien va a obligar a la persona a hacerlo otra vez esta noche.

fact-no-home =
    .title = sin un hogar
    .body = La persona no tiene un hogar donde quedarse.

fact-images-shared =
    .title = fotos sexuales compartidas, o una amenaza de hacerlo
    .body = Alguien comparte, o amenaza con compartir, fotos sexuales de la persona.

fact-wants-home =
    .title = busca vivienda para más tiempo
    .body = La persona busca dónde vivir por más de unas cuantas noches.

fact-wants-id =
    .title = quiere una identificación o sus documentos
    .body = La persona quiere una identificación, un acta de nacimiento u otros documentos.

fact-wants-immigration-help =
    .title = quiere ayuda legal de inmigración
    .body = La persona quiere hablar con alguien que dé ayuda legal de inmigración.

fact-wants-work =
    .title = busca trabajo
    .body = La persona busca trabajo.

fact-wants-classes =
    .title = quiere clases o capacitación
    .body = La persona quiere clases de inglés, escuela o capacitación.

fact-wants-record-help =
    .title = quiere ayuda con antecedentes
    .body = La persona quiere ayuda con un arresto o una condena.

fact-wants-debt-help =
    .title = quiere ayuda con deudas
    .body = La persona quiere ayuda con deudas o mal crédito.

fact-wants-to-report =
    .title = quiere denunciar
    .body = La persona quiere contárselo a la policía o a otra oficina.

fact-needs-ride =
    .title = necesita transporte
    .body = La persona necesita una forma de llegar.

fact-needs-interpreter =
    .title = necesita intérprete
    .body = La persona necesita ayuda en otro idioma o en lengua de señas.

fact-has-children =
    .title = niñas o niños a su cuidado
    .body = La persona tiene a su lado niñas o niños, o hay niñas o niños que le preocupan.

fact-wants-to-go-home =
    .title = quiere volver a su casa
    .body = La persona quiere volver a su casa, y puede que ahí esté a salvo.
