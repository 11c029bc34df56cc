fact-harm-wound =
    .title = herida, quemadura o hueso roto
    .body = La persona tiene una herida, una quemadura o un hueso roto, o algo que no sanó bien.

fact-harm-head =
    .title = un golpe en la cabeza
    .body = La persona recibió un golpe en la cabeza o una sacudida, y puede sentirlo todavía.

fact-harm-sexual =
    .title = daño por actos sexuales
    .body = Alguien obligó a la persona a actos sexuales, o ella tiene dolor o una herida por eso.

fact-harm-sexual-infection =
    .title = infección que pasa por el sexo
    .body = La persona tiene, o puede tener, una infección que pasa por el sexo o el contacto cercano.

fact-harm-reproductive =
    .title = la regla, un embarazo o tener hijos
    .body = La persona tiene problemas con la regla, con un embarazo que terminó o para tener hijos.

fact-harm-infection =
    .title = una infección
    .body = La persona tiene, o puede tener, una infección que necesita atención, como tos larga o fiebre.

fact-harm-substances =
    .title = difícil dejar alcohol o drogas
    .body = A la persona le cuesta dejar el alcohol o las drogas, sin importar cómo empezó.

fact-harm-fear =
    .title = vive con miedo
    .body = La persona vive con miedo, aunque en este momento no pase nada.

fact-harm-mood =
    .title = tristeza, vergüenza o duelo
    .body = La persona vive con mucha tristeza, preocupación, vergüenza, duelo o rechazo hacia sí.

fact-harm-suicide-past =
    .title = un intento de suicidio antes
    .body = La persona alguna vez intentó quitarse la vida. Puede ser de hace mucho.

fact-harm-trauma =
    .title = pesadillas, siempre en alerta
    .body = La persona tiene pesadillas, duerme mal, o su cuerpo sigue siempre en alerta.

fact-harm-dissociation =
    .title = se siente fuera del cuerpo
    .body = A veces la persona se siente fuera de su cuerpo, muy lejos, o como si fuera varias personas.

fact-harm-bond =
    .title = un lazo con quien hace daño
    .body = La persona siente amor, gratitud o un deber hacia alguien que le hace daño.

fact-harm-distrust =
    .title = cuesta confiar en la gente
    .body = A la persona le cuesta confiar en la gente, también en quien quiere ayudar.
