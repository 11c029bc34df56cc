need-safety =
    .title = Seguridad ahora
    .body = Una forma de salir del peligro, con gente que sabe cómo planearlo.

need-shelter =
    .title = Un lugar seguro esta noche
    .body = Un lugar para dormir que tal vez tenga espacio. Hay que llamar y preguntar; nunca se promete.

need-medical =
    .title = Atención médica
    .body = Atención por una herida, una enfermedad, un embarazo, o por alcohol y drogas.

need-food =
    .title = Comida
    .body = Comida hoy, gratis donde la haya.

need-legal =
    .title = Ayuda legal gratis
    .body = Ayuda legal gratis sobre papeles, pago, una deuda, antecedentes, seguridad o hijos.

need-counseling =
    .title = Alguien con quien hablar
    .body = Una persona que escucha, una vez o varias. Usted decide qué contar.
