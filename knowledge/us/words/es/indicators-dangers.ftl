indicator-smuggled =
    .title = Ayuda para cruzar una frontera
    .body = La persona pagó, o recibió ayuda, para cruzar una frontera, y ahora está libre.
    .why = Cruzar no quiere decir que alguien use a la persona. Si ahora la retienen, o le piden trabajo o sexo por eso, es algo más.

indicator-missing =
    .title = Alguien no aparece
    .body = Alguien no vuelve, no contesta y nadie sabe dónde está.
    .why = Una persona adulta puede irse porque quiere, también para estar a salvo. Si es una niña o un niño, no hay que esperar para avisar.

indicator-child-hurt =
    .title = Daño en casa a alguien menor de 18
    .body = Quienes crían a alguien menor de 18 le hacen daño o no le dan cuidado.
    .why = Una caída o una enfermedad dejan marcas, y tener poco dinero no es descuido. Primero va la palabra de la persona joven.

indicator-no-home =
    .title = Sin un hogar
    .body = La persona no tiene casa: se queda con otra gente, en un carro, en un motel o afuera.
    .why = Hay muchas razones para no tener casa. La ayuda es la misma.

indicator-unsafe-work =
    .title = Trabajo peligroso
    .body = El trabajo es peligroso: sin equipo, sin capacitación, con venenos, calor o sin descansos.
    .why = Muchas veces es un tema de seguridad laboral, y para eso también hay ayuda.

indicator-medical-emergency =
    .title = Una emergencia médica
    .body = Alguien no puede respirar, sangra mucho, tiene mucho dolor, no despierta o tomó demasiado de algo.
    .why = La causa se puede saber después. Primero va la atención.

indicator-made-to-tonight =
    .title = Va a pasar otra vez esta noche
    .body = La persona dice que esta noche alguien va a obligarla otra vez.
    .why = Puede temerlo sin que haya un plan. Crea a la persona y pregunte.

indicator-images-shared =
    .title = Fotos sexuales de antes de los 18
    .body = Se comparten fotos sexuales de la persona de antes de los 18, o alguien amenaza con hacerlo.
    .why = Puede que alguien solo diga tenerlas, o que las haya inventado. La persona joven no tiene la culpa. Hay una forma de pedir que se quiten.

indicator-forced-marriage =
    .title = Matrimonio a la fuerza
    .body = Alguien obliga u obligó a la persona a casarse, o ella no podía decir que no.
    .why = Hay familias que proponen pareja, y las dos partes pueden decir que no. Eso es otra cosa.

indicator-began-under-18 =
    .title = Empezó antes de los 18
    .body = La persona dice que empezó antes de cumplir 18.
    .why = Después del dolor cuesta recordar fechas. La edad sola no dice nada de un daño.
