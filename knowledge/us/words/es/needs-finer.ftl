need-crisis-line =
    .title = Alguien con quien hablar ahora mismo
    .body = Una persona, por teléfono o por mensaje, que habla con usted cuando cuesta seguir.

need-head-injury =
    .title = Atención por un golpe en la cabeza
    .body = Después de un golpe en la cabeza puede costar recordar. En una clínica lo pueden revisar. Ayuda hablar por ratos cortos.

need-sexual-health =
    .title = Atención después de un daño sexual o por una infección
    .body = Pruebas, tratamiento y atención por dolor o heridas. Cierta atención debe empezar pronto. Solo le revisan si usted dice que sí.

need-reproductive-health =
    .title = Atención por la regla, un embarazo o para tener hijos
    .body = Un lugar para atender dolor, sangrado, un embarazo o una pérdida. Usted elige qué atención quiere.

need-infection-care =
    .title = Atención por una infección
    .body = Pruebas, medicinas y vacunas por tos larga, fiebre, ojos amarillos o dolor al orinar.

need-substance-care =
    .title = Ayuda con el alcohol o las drogas
    .body = Atención para dejarlo, o para usar menos, con menos peligro. No hace falta haberlo dejado para preguntar.

need-dental =
    .title = Dentista
    .body = Atención para los dientes, la boca o la mandíbula. Algunas clínicas cobran poco o nada.

need-trauma-care =
    .title = Atención por pesadillas, miedo o mucha tristeza
    .body = Una persona con preparación para atender después de un daño. No hace falta contarlo todo para mejorar.

need-trauma-specialist =
    .title = Atención cuando la mente y el cuerpo se sienten por separado
    .body = Una persona especialista que va paso a paso, para daños que duraron mucho.

need-steady-advocate =
    .title = La misma persona de apoyo cada vez
    .body = Una persona de apoyo que procura ser siempre la misma y no presiona. Está bien irse y volver.

need-peer-support =
    .title = Personas que también lo vivieron
    .body = Grupos o personas que vivieron algo parecido y escuchan. También puede ir nada más a oír.

need-case-management =
    .title = Una persona con quien planear todo
    .body = Alguien que ayuda con formularios, beneficios y llamadas, para que usted lo cuente una vez.

need-immigration-lawyer =
    .title = Ayuda legal de inmigración
    .body = Ayuda legal gratis sobre papeles para quedarse. Pregunte antes de firmar o enviar algo.

need-record-clearing =
    .title = Ayuda con antecedentes
    .body = Ayuda legal gratis por arrestos o casos por cosas que alguien le obligó a hacer.

need-labor-rights =
    .title = Derechos en el trabajo
    .body = Ayuda con el pago que se debe, el horario o un trabajo peligroso. Se puede preguntar sin papeles.

need-family-law =
    .title = Ayuda legal para asuntos de familia
    .body = Ayuda legal gratis con una orden de protección, hijas e hijos, un divorcio o un matrimonio que no eligió.

need-debt-help =
    .title = Ayuda con una deuda o mal crédito
    .body = Ayuda con una deuda con la que alguien le presiona, o que alguien puso a su nombre.

need-crime-costs =
    .title = Gastos después de un delito
    .body = Gente que sabe si se pueden pagar algunos gastos, como la atención o el sueldo perdido.

need-english =
    .title = Clases de inglés
    .body = Clases de inglés, muchas veces gratis, de día o de noche.

need-training =
    .title = Capacitación para un trabajo
    .body = Clases de un oficio, escuela para personas adultas, o aprender mientras trabaja.

need-job =
    .title = Ayuda para encontrar trabajo
    .body = Gente que ayuda a buscar trabajo, llenar solicitudes y prepararse para empezar.

need-transport =
    .title = Transporte
    .body = Ayuda para llegar a un lugar: un pase de autobús, dinero para gasolina o quien le lleve.

need-interpreter =
    .title = Alguien que hable su idioma
    .body = Intérprete, también de lenguas indígenas o de señas. Puede pedir a alguien que no le conozca.

need-youth =
    .title = Ayuda hecha para menores de 18
    .body = Lugares, personas y ayuda legal gratis para jóvenes. Primero se puede preguntar.

need-immediate-goods =
    .title = Ropa, jabón o un teléfono
    .body = Cosas para hoy: ropa, dónde bañarse, pañales o un teléfono.
