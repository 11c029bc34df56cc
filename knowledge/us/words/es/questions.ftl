question-safe =
    .title = ¿Está a salvo en este momento?
    .title-other = ¿La persona está a salvo en este momento?
    .hint = Si hay peligro ahora, puede llamar al 911. Puede llegar la policía.
    .why = Para mostrar primero lo que puede ayudar en este momento.
    .choice-safe = A salvo por ahora
    .choice-no-place = Sin un lugar seguro para dormir esta noche
    .choice-danger = En peligro ahora
    .choice-suicide = Pensando en el suicidio

question-work =
    .title = ¿Esto tiene que ver con un trabajo, o con sexo a cambio de algo?
    .title-other = ¿Esto tiene que ver con un trabajo, o con sexo a cambio de algo?
    .hint = El trabajo puede ser en una casa, en el campo o donde sea. Algo a cambio puede ser dinero, comida, drogas, transporte o un lugar para dormir.
    .why = A cada caso le sirven derechos y lugares distintos. Ninguna respuesta está mal.
    .choice-work = Trabajo, con pago o sin pago
    .choice-sex = Sexo a cambio de algo
    .choice-both = Las dos cosas
    .choice-neither = Ninguna de las dos cosas

question-leave =
    .title = ¿Puede salir y volver cuando quiere?
    .title-other = ¿La persona puede salir y volver cuando quiere?
    .hint = Piense en la casa y en el trabajo.
    .why = Si es difícil salir, hay formas más seguras de recibir ayuda.
    .choice-free = Sí
    .choice-ask = Solo con permiso, o con vigilancia
    .choice-fear = Sí, pero después habría daño o castigo
    .choice-no = No, alguien lo impide o cierra con llave

question-documents =
    .title = ¿Alguien tiene guardados sus documentos?
    .title-other = ¿Alguien tiene guardados los documentos de la persona?
    .hint = Por ejemplo un pasaporte, una identificación o un acta de nacimiento.
    .why = Los documentos se pueden reponer, y hay ayuda legal gratis para eso.
    .choice-yes = Sí, y es difícil recuperarlos
    .choice-no = No, o es fácil recuperarlos

question-debt =
    .title = ¿Alguien dice que usted le debe dinero?
    .title-other = ¿Alguien dice que la persona le debe dinero?
    .hint = Puede ser por un viaje, la renta, la comida, los papeles o dinero para la familia.
    .why = Ninguna deuda permite obligar a trabajar o a tener sexo.
    .choice-no = No
    .choice-free = Sí, pero es posible irse
    .choice-stay = Sí, y hay que pagarla trabajando antes de irse
    .choice-grows = Sí, y crece o no tiene fin

question-threats =
    .title = ¿Alguien le amenaza o le hace daño a usted, o a alguien que usted quiere?
    .title-other = ¿Alguien amenaza o hace daño a la persona, o a alguien que ella quiere?
    .hint = Elija lo que más se parezca. No tiene que decir más.
    .why = De esto depende cuál es el paso más seguro.
    .choice-no = No
    .choice-partner = Sí, la pareja o alguien de la familia, en casa
    .choice-harm = Sí, para que alguien se quede, trabaje o tenga sexo
    .choice-law = Sí, con la policía o inmigración
    .choice-both = Sí, con daño y con la policía o inmigración

question-pay =
    .title = ¿Recibe su pago y se queda con él?
    .title-other = ¿La persona recibe su pago y se queda con él?
    .hint = Si hay trabajo pero nunca hay pago, elija la respuesta que dice “nunca llega”.
    .why = El pago del trabajo hecho se puede reclamar, con papeles de inmigración o sin ellos.
    .choice-keep = Sí, llega y nadie lo quita
    .choice-short = No, llega tarde, llega incompleto o nunca llega
    .choice-taken = No, alguien se queda con el dinero
    .choice-none = No hay un trabajo que se deba pagar

question-under-18 =
    .title = ¿Es menor de 18 años?
    .title-other = ¿La persona es menor de 18 años?
    .hint = Nadie pide la edad exacta. Está bien no contestar.
    .why = Preguntamos porque hay ayuda hecha para menores de 18.
    .choice-yes = Sí
    .choice-was = Ahora no, pero sí cuando empezó
    .choice-no = No, 18 o más

question-needs =
    .title = ¿Qué ayudaría más en este momento?
    .title-other = ¿Qué le ayudaría más a la persona en este momento?
    .hint = Después puede buscar más de una cosa.
    .why = Para poder mostrarle lugares.
    .choice-place = Un lugar seguro esta noche
    .choice-doctor = Atención médica
    .choice-food = Comida
    .choice-lawyer = Ayuda legal gratis
    .choice-talk = Alguien con quien hablar
