conclusion-trafficking =
    .title = Trabajo o servicio por miedo
    .body = Nadie puede hacer que una persona trabaje o sirva por miedo a lo que le pase a alguien. La ayuda legal gratis puede explicar qué dice de eso la ley de Canadá.
