action-do-child-988 =
    .title = Llama o manda un mensaje al 988
    .body = Si piensas en quitarte la vida, en el 988 alguien puede escucharte. No tienes que saber qué decir.
    .text = Si piensas en quitarte la vida, llama o escribe al 988. Alguien puede escucharte. No tienes que saber qué decir.

action-do-child-tonight =
    .title = Antes de esta noche
    .body = Puedes hablar ahora con alguien que escucha a jóvenes. Puede pensar contigo en esta noche, paso a paso. Primero puedes preguntar de qué tiene que avisar, y a quién.
    .text = Puedes hablar ahora con una linea para gente joven. Puede pensar contigo en esta noche. Pregunta primero de qué tiene que avisar.

action-do-child-911 =
    .title = Llama al 911 si estás en peligro o muy mal ahora
    .body = El 911 es para un peligro de este momento, o si estás muy mal. Di dónde estás y que tienes menos de 18 años. Puede llegar la policía, y puede llamar a tu familia. Si tu casa no es segura, puedes decirlo.
    .text = Si hay peligro ahora, llama al 911. Di en qué lugar y que tienes menos de 18. Puede llegar la policia y llamar a tu familia.

action-do-child-care =
    .title = Busca atención médica
    .body = Una clínica o una sala de emergencias puede revisarte. Puedes pedir hablar a solas con quien te atiende. Algunas clínicas deben avisar de ciertas heridas, o de daño a alguien menor de 18. Puedes preguntar primero de qué deben avisar.

action-do-child-pictures =
    .title = Puedes pedir que quiten tus fotos
    .body = Take It Down (takeitdown.ncmec.org) es gratis. No das tu nombre y no mandas la foto. Hazlo en un teléfono o computadora que ya tenga la foto: no tienes que buscarla ni guardarla otra vez. Funciona en muchos sitios, no en todos. El navegador puede guardar que estuviste ahí.

action-do-child-plan =
    .title = Alguien puede hacer un plan contigo
    .body = En una línea para jóvenes, alguien puede hacer un plan contigo; los números están más abajo. Tú sabes mejor que nadie qué es peligroso. No tienes que irte hoy. Si en casa alguien te hace daño, busca estar cerca de otras personas y de una salida cuando empeore.

action-do-child-go =
    .title = Ve a donde sientas menos peligro
    .body = Solo si nadie te haría daño por eso, ve a donde haya gente. Puede ser una escuela, una biblioteca o una tienda. Si no, cuídate lo mejor que puedas y habla primero con alguien.

action-do-child-adult =
    .title = Piensa en una persona adulta de confianza
    .body = Piensa en alguien que no le contaría nada a quien te hace daño. Puede ser de la escuela, de una clínica, del deporte o de tu familia. En la escuela y en la clínica quizá deban avisar; puedes preguntar primero.

action-do-child-phone =
    .title = ¿De quién es este teléfono?
    .body = Si el teléfono o la cuenta es de la escuela, ahí pueden ver esta página. Si es de tu familia, también. Otro teléfono puede ser más seguro.

action-not-child-send =
    .title = No tienes que pagar ni mandar más
    .body = Casi nunca sirve para que paren. Puedes guardar los mensajes y no contestar. No mandes las fotos a nadie como prueba.

action-not-child-tell =
    .title = Evita decirles que buscas ayuda
    .body = Si alguien te hace daño o te asusta, trata de que no lo sepa. Puede empeorar las cosas.

action-not-child-meet =
    .title = Evita ir a solas
    .body = Si puedes, no veas a solas a alguien que te da miedo, ni para recoger tus cosas.

action-not-child-all =
    .title = No tienes que contarlo todo
    .body = Puedes recibir ayuda sin decir qué pasó. Puedes decir “no quiero hablar de eso”.

action-tell-child-youth =
    .title = Ayuda gratis para jóvenes
    .body = Lo que pasó no es tu culpa. Con nosotros no estás en problemas. En algunos lugares todavía detienen a adolescentes; hay ayuda legal gratis para jóvenes que puede decirte cómo es donde estás.

action-tell-child-helpline =
    .title = Alguien que escucha a jóvenes
    .body = Hay líneas hechas para jóvenes. Primero puedes preguntar de qué tienen que avisar, y a quién. Puedes colgar en cualquier momento.

action-tell-child-place =
    .title = Un lugar para jóvenes
    .body = Puede haber un lugar con espacio. Puedes preguntar sin dar tu nombre. Algunos lugares quizá deben avisar a tu familia o a una oficina, así que pregunta eso primero.

action-tell-child-lawyer =
    .title = Ayuda legal gratis para jóvenes
    .body = Esa persona está de tu lado, no del lado de tu familia. Si puedes, habla con ella antes de hablar con la policía.

action-tell-child-home =
    .title = Volver a casa, solo si es seguro para ti
    .body = Solo si tu casa es segura para ti: una línea para jóvenes quizá te ayude a hablar con tu familia o a volver. Si no es segura, puede pensar contigo en otros lugares.

action-next-child-limits =
    .title = Si nos contactas
    .body = Te preguntamos antes de contarle algo a alguien. Hay límites. Si creemos que han lastimado o usado a una persona menor de 18, la ley puede obligarnos a avisar. Si hay una vida en peligro ahora, podemos pedir ayuda. Un juez puede ordenar que entreguemos registros. Te lo decimos antes, para que decidas qué contar. No podemos ver dónde estás.

action-next-child-parents =
    .title = No llamamos a tu familia por nuestra cuenta
    .body = No llamamos por nuestra cuenta a tu mamá, a tu papá ni a quien te cuida. Si una ley nos obliga, te lo decimos antes, si se puede.

action-next-child-police =
    .title = Policía e inmigración
    .body = No llamamos a inmigración. La policía, el 911 o una corte pueden actuar por su cuenta.

action-next-child-back =
    .title = Puedes volver
    .body = Puedes cerrar esta página y volver otro día. Está bien cambiar de idea.

action-consent-child =
    .title = Tu opinión cuenta
    .body = Puedes pedir que nadie comparta tu nombre sin preguntarte. Hay personas que deben avisar por ley, así que pregúntales eso primero.
