conclusion-act =
    .title = Uno de los actos
    .body = Alguien captó, transportó, trasladó, acogió o recibió a la persona.

conclusion-means =
    .title = Uno de los medios
    .body = Se usó la fuerza, la presión, el engaño o el abuso de poder o de una situación difícil.

conclusion-purpose =
    .title = El fin
    .body = Se hace para explotar a la persona y ganar con eso.

conclusion-under-18 =
    .title = Menor de 18
    .body = La persona es menor de 18 años.

conclusion-trafficking-adult =
    .title = Acto, medio y fin
    .body = Lo dicho tiene las tres partes del tratado: un acto, un medio y el fin. La ley del país decide qué sigue. La ayuda legal gratis de allí puede decir más.

conclusion-trafficking-child =
    .title = Menor de 18: acto y fin
    .body = La persona es menor de 18, y lo dicho tiene un acto y el fin. En el tratado basta con eso. No es su culpa. La ayuda legal gratis para jóvenes puede decir más.
