benefit-certification =
    .title = Carta del HHS para personas adultas
    .body = Una persona adulta de otro país puede recibir esta carta. Abre la ayuda que queda para personas refugiadas. Hace falta uno de tres papeles: la Presencia Continua, la visa T o un aviso de que el caso T es de buena fe. La persona también está dispuesta a ayudar a quienes investigan. O el daño no se lo permite. El HHS consulta a Seguridad Nacional antes de dar la carta. Con Presencia Continua, solo vale mientras esa haga falta. Haber sido menor de 18 entonces no cambia esto.
    .hint = Quien lleva su caso o la ayuda legal gratis puede pedirla al HHS. Busque ayuda legal antes de hablar con la policía. Con ciudadanía o green card no hace falta carta.

benefit-child-letter =
    .title = Carta del HHS para menores de 18
    .body = Una persona joven de otro país puede recibir esta carta. Abre la ayuda que queda para personas refugiadas. No se pide ayudar a la policía, ni hace falta visa. La solicitud debe llegar antes de cumplir 18 años. La carta puede llegar después, y sigue valiendo después de los 18. Antes de darla, el HHS debe consultar a la fiscalía general federal y a Seguridad Nacional.
    .hint = La persona joven debe saber esto antes, y decir que sí. Si hay tiempo, primero recibe ayuda legal de inmigración para menores. Nada se envía por sí solo.

benefit-interim-assistance =
    .title = Ayuda del HHS mientras decide
    .body = Una persona joven de otro país puede recibir ayuda antes de la carta. El HHS puede darla hasta por 90 días, y por 30 días más. Lo que se sabe debe ser creíble; no hay que probarlo. En 24 horas desde este paso, el HHS debe avisar a la fiscalía general federal y a Seguridad Nacional. Antes de dar una carta duradera, también debe consultarles.
    .hint = La persona joven debe saber esto antes, y decir que sí. Si hay tiempo, primero recibe ayuda legal de inmigración para menores. Nada se envía por sí solo.

benefit-t-family =
    .title = Familia con aviso T
    .body = La familia de quien tiene visa T puede recibir un aviso T-2 a T-6. Con él puede recibir la ayuda que queda para personas refugiadas. No necesita carta del HHS: el aviso es la prueba. El tiempo empieza con la fecha del aviso, o con el día en que entró.
    .hint = Muestre el aviso en la oficina de ayuda. Si la oficina pide una carta, la ayuda legal gratis puede apoyarle.

benefit-continued-presence =
    .title = Presencia Continua
    .body = Una autoridad federal puede pedirla para quien puede dar testimonio. La policía de un estado o ciudad lo hace por medio de una autoridad federal. La persona no puede pedirla por su cuenta. Puede permitirle quedarse y trabajar unos dos años, y se puede renovar. También puede durar mientras sigue una demanda contra quienes hicieron esto. Nadie debe usarla para presionar a la persona a que ayude.
    .hint = Mientras no la den, no protege de un arresto. Busque ayuda legal antes de hablar con la policía.

benefit-t-visa =
    .title = Visa T
    .body = La visa T es para quien tuvo que trabajar o tener sexo contra su voluntad, y está aquí por eso. También es para quien, siendo menor de 18, estuvo en sexo pagado, aun sin fuerza. Tener que irse le haría un daño extremo y fuera de lo común. Casi siempre hace falta haber avisado una vez a la policía o a una agencia, y ayudar de modo razonable. A quien era menor de 18 en algún momento no se le pide. Tampoco a quien no puede por el daño. Vale toda prueba creíble, y no hace falta un papel de la policía. Puede durar hasta cuatro años, con permiso de trabajo. Se puede incluir a la familia cercana.
    .hint = Pedirla no protege de un arresto. Busque ayuda legal antes de presentar algo o de hablar con la policía.

benefit-u-visa =
    .title = Visa U
    .body = La visa U es para quien sufrió un daño grave por ciertos delitos, sabe de ellos y ayuda. En la lista están el trabajo y el sexo forzados, la violación y la violencia en casa. Una autoridad debe firmar que la persona ayuda. Hay un límite por año, así que la espera puede ser larga.
    .hint = Pedirla no protege de un arresto. Busque ayuda legal antes de presentar algo o de hablar con la policía.

benefit-sij =
    .title = Papeles para jóvenes a quienes su madre o padre dañó o dejó (SIJ)
    .body = Puede pedirlos quien tiene menos de 21 años y no está en matrimonio. Primero, una corte de menores debe decidir dos cosas. Su madre o su padre le hizo daño, le dejó o no le cuidó. Y volver a su país no es lo mejor para la persona.
    .hint = Pedirlos no protege de un arresto. Primero busque ayuda legal para jóvenes, mucho antes de los 18: algunas cortes solo llegan hasta ahí.

benefit-asylum =
    .title = Asilo
    .body = El asilo es para quien teme daño en su país por ser quien es o por lo que cree. La ley da un año desde el día en que la persona entró. Aún pueden atender una solicitud tardía, si algo cambió o lo impidió. El año no obliga a menores que llegaron sin familia.
    .hint = Pedirlo no protege de un arresto. Busque ayuda legal antes de presentar algo, y pronto, por el plazo de un año.

benefit-vawa-self-petition =
    .title = Papeles propios tras daño en la familia (VAWA)
    .body = Quien sufrió daño de su cónyuge, su padre o su madre puede pedir papeles por su cuenta. Quien hizo el daño debe tener ciudadanía o green card. También puede pedirlos quien sufrió daño de un hijo o hija mayor con ciudadanía. Los hombres también. No hace falta la ayuda de esa persona, y la oficina no debe avisarle.
    .hint = Pedirlos no protege de un arresto. Busque ayuda legal antes de presentar algo.

benefit-tps =
    .title = Estancia para personas de algunos países (TPS)
    .body = El gobierno puede nombrar un país al que no es seguro volver. Quien es de allí y ya vive aquí puede pedir quedarse y trabajar por un tiempo. Hay fechas para pedirlo. La lista de países cambia a menudo, y una corte también puede cambiarla.
    .hint = Pedirlo no protege de un arresto. Pregunte a la ayuda legal gratis si su país está hoy en la lista.

benefit-green-card-t =
    .title = Green card después de una visa T o U
    .body = Quien tiene visa T o U puede pedir la green card después de tres años. Con visa T puede ser antes, cuando el caso termina. Pídala antes de que acabe la visa. Si la visa T acaba primero, el camino puede cerrarse. Pedirla a tiempo mantiene viva la visa T. La familia con aviso T también puede pedirla. La green card puede abrir ayuda que se cerró en 2025 y 2026.
    .hint = Pedirla no protege de un arresto. Busque ayuda legal más o menos un año antes de que acabe la visa.

benefit-confidentiality-1367 =
    .title = Quién puede ver un caso T, U o VAWA
    .body = Una ley federal limita quién puede ver un caso T, U o VAWA. Las oficinas de inmigración no deben darlo a quien hizo el daño. No deben actuar solo por la palabra de esa persona, salvo con ciertos antecedentes. Las cortes, la policía y las oficinas de ayuda sí pueden recibir partes. Tras un arresto en un albergue o en ciertas cortes, los papeles deben decir que la ley se cumplió. El límite acaba cuando el caso se niega del todo.
    .hint = Esta ley no impide un arresto. Si cree que no se cumplió, dígalo a quien le da ayuda legal.

benefit-diplomat-worker =
    .title = Quien trabaja para personal diplomático (visa A-3 o G-5)
    .body = La persona que le emplea puede tener inmunidad: la policía y las cortes tal vez no puedan actuar. Eso no cierra la visa T, que no pide cargos contra nadie. Quien le emplea no debe guardar su pasaporte. A quien demanda por esto le pueden dejar quedarse y trabajar mientras dura la demanda.
    .hint = Busque ayuda legal antes de que alguien mande a la policía a la casa. No llame a la embajada de quien le emplea. Pedir papeles no protege de un arresto.

benefit-civil-suit =
    .title = Una demanda por dinero
    .body = La persona puede demandar a quienes hicieron esto. También a quienes ganaron con eso y debían saberlo. La corte puede ordenar que paguen el daño y los gastos legales. Si hay un caso penal abierto, la demanda espera. Hay un plazo de unos diez años.
    .hint = Puede demandar con cualquier papel o sin papeles. Primero busque ayuda legal. Hay quien cobra solo si usted gana.

benefit-civil-suit-minor =
    .title = Una demanda de quien era menor de 18
    .body = Quien era menor de 18 entonces puede demandar por el daño, también como persona adulta. La corte puede ordenar lo que costó el daño, o una suma fija de $150,000. Desde el 16 de septiembre de 2022 no hay plazo, pero los casos viejos pueden llegar tarde.
    .hint = Pregunte a la ayuda legal gratis para jóvenes. Puede preguntar sin que su familia lo sepa.

benefit-restitution =
    .title = Dinero de quien lo hizo
    .body = Si una corte federal halla culpable a alguien de esto, debe ordenarle que pague. Cubre las pérdidas y el valor del trabajo. No hace falta demandar.
    .hint = Si es seguro, apunte horas, pagos y gastos. La ayuda legal gratis puede dar la lista a la fiscalía.

benefit-crime-compensation =
    .title = Dinero del estado por gastos de un delito
    .body = Cada estado tiene dinero para quien sufrió daño por un delito allí. Puede pagar atención médica, terapia y sueldos perdidos. Cada estado pone sus reglas y su última fecha para pedirlo. Puede exigir que la persona ayude a la policía, pero la edad, la salud o el peligro pueden excusarla.
    .hint = Pregunte a una persona de apoyo por la oficina del estado donde pasó. Pregunte aunque la fecha haya pasado.

benefit-vacatur-federal =
    .title = Limpiar antecedentes federales
    .body = Desde el 23 de enero de 2026 se puede pedir a una corte federal que limpie antecedentes federales. Deben venir directamente de lo que le hicieron hacer. Se pueden limpiar condenas sin violencia, y algunos arrestos. En un caso abierto ahora, puede ser una defensa.
    .hint = Pregunte a la ayuda legal gratis qué quiere ver la corte. Los antecedentes estatales son otra cosa.

benefit-vacatur-state =
    .title = Limpiar antecedentes estatales
    .body = La mayoría de los antecedentes son de un estado, y la ley federal no los alcanza. Muchos estados tienen su propio modo de limpiar lo que a alguien le hicieron hacer. Qué delitos cuentan y qué prueba se pide no es igual en cada uno.
    .hint = Pregunte a la ayuda legal gratis del estado donde están. Hágalo antes de que un empleo o una visa pregunte por ellos.

benefit-coerced-debt =
    .title = Mal crédito por lo que pasó
    .body = Una agencia de crédito no debe reportar deudas o malas notas que vienen de esto. La persona le envía una lista y una prueba de lo que pasó. La prueba viene de una corte o de una oficina del gobierno, o es otro papel que la regla permite. Eso no acaba con la deuda misma.
    .hint = Pregunte a la ayuda legal gratis, o a quien ayuda con el crédito, qué vale como prueba. Dé una dirección donde sea seguro recibir cartas.

benefit-public-charge-exempt =
    .title = Usar ayuda y pedir después la green card
    .body = Algunas personas temen que usar ayuda les cierre la green card. Por ley, esa prueba no se usa con quien tiene visa T o U, VAWA, asilo o refugio. A la familia sin esos papeles sí se le puede hacer. Se dice que una regla nueva quitó la anterior desde el 18 de septiembre de 2026. Vale para lo que se pide desde ese día. La ayuda usada antes se mira con la regla anterior. Pregunte qué vale hoy.
    .hint = Pregunte a la ayuda legal gratis de inmigración antes de rechazar ayuda que necesita.
