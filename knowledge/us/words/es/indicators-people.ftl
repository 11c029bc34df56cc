indicator-hard-time-used =
    .title = Un momento difícil del que alguien se aprovechó
    .body = La persona pasaba por algo difícil: una pérdida, una deuda, una guerra. Alguien se aprovechó.
    .why = Cualquiera puede pasar un momento difícil. La culpa es de quien se aprovecha.

indicator-few-protections =
    .title = Pocas protecciones
    .body = La persona trabaja o vive donde la protegen pocas leyes, sindicatos o gente del barrio.
    .why = Mucha gente vive así sin que nadie se aproveche. Aun así hay derechos, y gente que los conoce.

indicator-little-money =
    .title = Poco dinero
    .body = La persona tiene poco dinero, no tiene trabajo o mantiene a otras personas.
    .why = Ser pobre no es una culpa ni señal de un daño. Puede haber ayuda para comida, renta y trabajo.

indicator-little-schooling =
    .title = Poca escuela
    .body = La persona no pudo ir mucho a la escuela, o le cuesta leer.
    .why = La escuela no dice nada del buen juicio. También usan a gente que fue a la universidad.

indicator-hurt-before =
    .title = Daños de antes
    .body = A la persona la lastimaron en el cuerpo o en la mente, o la trataron como si valiera menos.
    .why = A mucha gente la lastimaron, en casa, en una guerra o en otro lado. Nunca es su culpa.

indicator-left-home-or-care =
    .title = Salió de casa o de un hogar de crianza
    .body = Alguien joven salió de su casa o de un hogar de crianza (“foster”), o pasó por una corte de menores.
    .why = Hay muchas razones para irse, muchas veces para estar a salvo. Primero van la seguridad y el cuidado.

indicator-language-not-shared =
    .title = Un idioma que poca gente comparte
    .body = La persona habla, o usa en señas, un idioma que poca gente cerca conoce.
    .why = Un idioma no es señal de nada. Ayuda tener intérprete profesional, y nunca debe serlo quien acompaña.
