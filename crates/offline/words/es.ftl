# Palabras de la guía sin conexión. El título es neutro y cierto: se ve en pestañas, en el historial y como nombre de archivo.

title = Guía
head = Qué puede hacer en su trabajo
lead = Primero elija su trabajo. No hace falta tener certeza de lo que vio.
dates = Fecha de esta copia: { $made }. Cada número se revisó el { $checked } o después. Úsela hasta el { $until }.
sends = Esta página no envía nada y no guarda respuestas. El navegador puede guardar que se abrió.
stays = El archivo queda en este aparato hasta que usted lo borre. Quien revise el aparato puede leerlo.
not-theirs = No lo ponga en el teléfono de la persona a quien quiere ayudar.
leave = Salir de esta página
leaving = “Salir de esta página” la vacía de inmediato. Presionar Shift tres veces suele hacer lo mismo. El archivo y el historial quedan.
leave-2 = Para salir, presione Shift 2 veces más.
leave-1 = Para salir, presione Shift 1 vez más.
plain = Aquí no funcionan las preguntas. Esta es la lista sencilla.
early = La fecha de este aparato parece estar mal. Antes de llamar, mire las fechas de arriba.

over-head = Esta copia ya es vieja
over = Sus números pueden haber cambiado, por eso no se muestran. Consiga una copia nueva donde consiguió esta. Si hay una vida en peligro ahora, llame al 911.

first-do = Qué puede hacer ahora
first-do-not = Qué puede traer más peligro
group-tell = A quién podría contarle
group-next = Qué pasa después
group-consent = Antes de compartir algo
questions = Responder unas preguntas
questions-hint = Sobre lo que vio u oyó. Sáltese las que quiera. Pare cuando quiera.
other-work = Elegir otro trabajo

continue = Continuar
back = Atrás
stop = Parar y ver qué puede ayudar
why = Por qué preguntamos
review-title = Sus respuestas
review-lead = Cambie la que quiera, o siga.
review-none = Se saltó todas las preguntas. Está bien. La ayuda es la misma.
change = Cambiar
see-help = Ver qué puede ayudar

results-title = Qué puede ayudar
danger-now = Si hay una vida en peligro ahora, llame al 911. Diga primero dónde se necesita ayuda. Puede llegar la policía.
suicide-now = La persona puede llamar o escribir al 988 ahora. Alguien le escucha. Si está a punto de hacerse daño o tiene una herida grave, llame al 911. Puede llegar la policía.
said-head = Lo que se dijo
not-said-head = Lo que no se dijo
one-thing = Una cosa que podría hacer ahora
group-do = Qué más podría hacer
safety = Antes de hacer algo
safety-job = Cuídese y cuide a la persona. Hable a solas con ella solo si hay un motivo normal para hacerlo. Una persona adulta puede decir que no.
safety-phone = Los mensajes y las llamadas sobre esto se pueden ver en un teléfono.
same-help = Responda lo que responda, los números son los mismos.
answers-change = Cambiar sus respuestas
start-again = Empezar de cero

talk = Hable con una persona ahora
talk-more = Más números
talk-abroad = Si la persona está en otro país
scope-trafficking = Si tal vez obligan a alguien a trabajar o a tener sexo, o si hay dudas
scope-suicide = Si alguien piensa en el suicidio
scope-child = Para jóvenes
