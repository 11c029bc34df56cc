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
    .body = Ayuda legal gratis sobre papeles, pago, una deuda, antecedentes, seguridad o hijas e hijos.

need-counseling =
    .title = Alguien con quien hablar
    .body = Una persona que escucha, una vez o varias. Usted decide qué contar.

need-housing =
    .title = Una vivienda para más tiempo
    .body = Ayuda para encontrar, conservar o pagar un lugar donde vivir. Las listas pueden ser largas; conviene preguntar pronto.

need-documents =
    .title = Identificación u otros documentos
    .body = Ayuda para sacar una identificación, un acta de nacimiento u otros documentos. Si teme ir a una oficina, busque antes ayuda legal.

need-children =
    .title = Niñez y juventud
    .body = Escuela, cuidado infantil y ayuda para jóvenes y para familias.

need-work =
    .title = Trabajo y clases
    .body = Ayuda para encontrar trabajo, aprender un oficio o aprender inglés. Usted decide el ritmo.
