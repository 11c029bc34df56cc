# Palabras de la guía sin conexión. El título es neutro y cierto: se ve en pestañas, en el historial y como nombre de archivo.

title = Guía
head = Qué puede hacer en su trabajo
lead = Primero elija su trabajo. No hace falta tener certeza de lo que vio.
dates = Fecha de esta copia: { $made }. Cada número se revisó el { $checked } o después. Úsela hasta el { $until }.
sends = Esta página no envía nada y no guarda respuestas. El navegador puede guardar que se abrió.
stays = El archivo queda en este aparato hasta que usted lo borre. Quien revise el aparato puede leerlo.
not-theirs = No lo ponga en el teléfono de la persona a quien quiere ayudar.
leaving = “Salir de esta página” la vacía de inmediato. Presionar Shift tres veces suele hacer lo mismo. El archivo y el historial quedan.
plain = Aquí no funcionan las preguntas. Esta es la lista sencilla.
early = La fecha de este aparato parece estar mal. Antes de llamar, mire las fechas de arriba.

over-head = Esta copia ya es vieja
over = Sus números pueden haber cambiado, por eso no se muestran. Consiga una copia nueva donde consiguió esta. Si hay una vida en peligro ahora, llame al 911.

first-do = Qué puede hacer ahora
questions = Responder unas preguntas
questions-hint = Sobre lo que vio u oyó. Sáltese las que quiera. Pare cuando quiera.
card-close = Para cerrar la tarjeta, vuelva a cargar esta página. Entonces se ve la guía: espere a tener el aparato.
other-work = Elegir otro trabajo

stop = Parar y ver qué puede ayudar
review-lead = Cambie la que quiera, o siga.

suicide-now = La persona puede llamar o escribir al 988 ahora. Alguien le escucha. Si está a punto de hacerse daño o tiene una herida grave, llame al 911. Puede llegar la policía.
not-said-head = Lo que no se dijo
same-help = Responda lo que responda, los números son los mismos.

talk-more = Más números
talk-abroad = Si la persona está en otro país
scope-trafficking = Si tal vez obligan a alguien a trabajar o a tener sexo, o si hay dudas
scope-suicide = Si alguien piensa en el suicidio
