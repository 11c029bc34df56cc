# Las palabras de una conversación. Los límites están tal cual los da care.md.

## Antes de la primera palabra
talk-title = Conversación
talk-before = Antes de escribir
talk-limits-head = Primero, los límites
talk-limits = Le preguntamos antes de contarle algo a alguien. Hay límites. Si creemos que han lastimado o usado a una persona menor de 18, la ley puede obligarnos a avisar. Si hay una vida en peligro ahora, podemos pedir ayuda. Un juez puede ordenar que entreguemos registros. Se lo decimos antes, para que usted decida qué contar. No podemos ver dónde está.
talk-who = Responde { $organization }. Es nuestra propia línea.
talk-person = Una persona lee y responde. Aquí no contesta ningún programa. Un programa marca palabras para quien le atiende; no decide nada. No le preguntamos su nombre.
talk-nobody = En este momento nadie de la línea está en esta página. Guardamos su mensaje, y alguien lo leerá en cuanto vuelva. Si no puede esperar, use uno de los números de teléfono de esta página.
talk-waiting = { $count ->
    [0] No hay nadie antes que usted.
    [1] Hay una persona antes que usted.
    [2] Hay dos personas antes que usted.
    [3] Hay tres personas antes que usted.
    [4] Hay cuatro personas antes que usted.
    [5] Hay cinco personas antes que usted.
    [6] Hay seis personas antes que usted.
    [7] Hay siete personas antes que usted.
    [8] Hay ocho personas antes que usted.
    [9] Hay nueve personas antes que usted.
   *[other] Hay diez personas o más antes que usted.
}
talk-traces = Qué queda, y dónde
talk-traces-1 = Guardamos lo que escribe para poder responder. Al terminar, verá hasta cuándo.
talk-traces-2 = Su primer mensaje pone una cookie en este aparato. El botón “Salir de esta página” la quita. Si solo cierra la pestaña, sus palabras pueden verse aquí otra vez por un rato.
talk-lane = ¿En qué podemos ayudarle?
    .hint = Elija una opción, o ninguna.
talk-lane-help = Necesito ayuda ahora
talk-lane-worried = Me preocupa alguien
talk-lane-tip = Quiero avisar de algo
talk-lane-question = Tengo una pregunta
talk-danger = Hay alguien en peligro ahora
talk-safe = ¿Puede hablar unos minutos sin peligro?
    .hint = Puede saltarse esto. Si dice que no, las palabras se tapan después de enviarlas.
talk-safe-yes = Sí
talk-safe-no = No
talk-first = Su primer mensaje
    .hint = Usted elige qué contar, y puede parar en cualquier momento.
talk-send = Enviar
talk-have-code = Tengo un código de antes

## La conversación
talk-write = Su mensaje
talk-check = Ver si hay mensajes nuevos
talk-check-hint = Las respuestas nuevas aparecen aquí cuando presiona “Ver si hay mensajes nuevos”.
talk-cover = Tapar las palabras
talk-show = Mostrar
talk-log = Lo que se dijo, primero lo más nuevo
talk-log-none = Todavía no hay nada nuevo.
talk-you = Usted
talk-answer = Respuesta
talk-sent = Enviado: { $time }
talk-at = { $time }
talk-system-taken = Una persona de la línea tiene sus mensajes.
talk-system-handed-back = Otra persona de la línea le va a responder.
talk-system-left = Usted terminó la conversación.
talk-system-closed = La conversación se cerró.
talk-unreadable = { $count ->
    [one] Hay un mensaje que no se puede mostrar.
   *[other] Hay { $count } mensajes que no se pueden mostrar.
}
talk-state-waiting = Sus mensajes ya llegaron.
talk-state-open = Una persona de la línea tiene sus mensajes y le responde en esta página.
talk-state-away = Alguien de la línea tiene sus mensajes, pero en este momento no está en esta página. Si no puede esperar, use uno de los números de teléfono de esta página.
talk-state-closed = Esta conversación está cerrada. Si escribe otra vez, se abre de nuevo.
talk-state-kept = Guardamos las palabras hasta el { $date }. Las copias de respaldo duran unos días más.
talk-back = Solo se muestra lo nuevo desde la última vez que escribió.
talk-earlier = Mostrar los mensajes de antes
talk-new-thread = Esta página ya no tenía su conversación de antes. Sus palabras se guardaron en una nueva. Quien responda tal vez no vea la de antes.
talk-ended-here = La conversación de esta página ya terminó aquí. Si guardó un código, puede volver a ella.
talk-cover-sent = Su mensaje se envió. Puede salir de esta página cuando quiera.
talk-sending = Enviando
talk-arrived = Enviado.
talk-not-sent = No se envió. Sus palabras siguen en el cuadro. Pruebe otra vez.
talk-cut = Esta página ya no recibe nada nuevo. Sus palabras siguen en el cuadro. Todavía puede enviarlas.
talk-not-done = Eso no funcionó. No cambió nada. Pruebe otra vez.
talk-more = Qué más puede hacer
talk-go-on = Volver a la conversación

## Salir y guardar
talk-keep = Salir y volver después
    .hint = Con un código, si puede guardarlo sin peligro.
talk-keep-1 = ¿Puede guardar un código sin peligro?
talk-keep-2 = Con el código puede volver a esta conversación. Quien lo encuentre puede hacer lo mismo.
talk-keep-3 = Sin código también puede escribirnos otra vez, como si fuera la primera vez.
talk-keep-yes = Sí, hacer un código
talk-keep-no = No, salir sin código
talk-code = Su código
talk-code-1 = Puede verlo aquí, y solo esta vez.
talk-code-2 = Parece dos números de teléfono de ocho cifras. Podría guardarlo entre sus contactos.
talk-code-3 = Sirve más o menos un mes después del último mensaje.
talk-code-show = Mostrar el código
talk-return = Volver con un código
talk-return-label = Su código
    .hint = Dieciséis números. No importan los espacios ni los guiones.
talk-return-go = Ir a la conversación

## Terminar y ocultar
talk-end = Terminar esta conversación
    .hint = Las palabras se guardan un tiempo. Verá hasta cuándo.
talk-end-ask = ¿Terminar esta conversación?
talk-end-ask-1 = Guardamos las palabras un tiempo y luego las destruimos. Verá la fecha. Si alguien de la línea abrió un expediente, ese se queda.
talk-end-ask-2 = Si escribe otra vez, se abre de nuevo.
talk-end-now = Terminarla
talk-hide = Ocultarla y destruir las palabras
    .hint = Verá la fecha en que ya no se podrá leer ninguna copia.
talk-hide-ask = ¿Ocultar esta conversación y destruir sus palabras?
talk-hide-ask-1 = Desde ese momento, nadie de la línea podrá leerla. Usted tampoco.
talk-hide-ask-2 = Las copias de respaldo duran unos días más. Desde el { $date } no se podrá leer ninguna.
talk-hide-ask-3 = Puede que alguien de la línea ya la haya leído. Eso no se puede deshacer.
talk-hide-ask-4 = Si alguien de la línea abrió un expediente, ese se queda. Puede tener algunas de sus palabras. Si se envió una solicitud a un lugar, el lugar ya no podrá abrirla. Tal vez la recuerde. Puede preguntar por el expediente.
talk-hide-now = Ocultarla ahora
talk-hidden = Está oculta
talk-hidden-1 = Ya nadie de la línea puede leer esta conversación.
talk-hidden-2 = Desde el { $date } tampoco se podrá leer ninguna copia de respaldo.
talk-hidden-3 = Puede que alguien de la línea la haya leído antes. El navegador puede guardar que usted estuvo aquí.
talk-hidden-case = Lo que alguien de la línea anotó en un expediente se queda. Si se envió una solicitud a un lugar, el lugar ya no puede abrirla. Tal vez la recuerde. Puede preguntar por el expediente.

## Cuando algo no encaja
talk-none = Aquí no hay quien responda mensajes
talk-none-1 = Ahora nadie responde mensajes en esta página. No se envió nada.
talk-none-2 = Puede usar los números de teléfono de abajo. Cada uno dice quién responde.
talk-trouble = Algo falló de nuestro lado
talk-again = Probar otra vez
talk-yours = Lo que escribió. No se envió. Puede copiarlo.
talk-kept = Su mensaje está guardado
talk-kept-1 = Se envió. Ahora no pudimos mostrar la conversación. Mire otra vez en un momento.

## En el recuadro de números de cada página
chat = Escríbanos
    .young = Escríbenos
chat-start = Empezar a escribir
chat-who = Responde { $organization }. Primero verá los límites. No le preguntamos su nombre. Guardamos por un tiempo lo que escribe. El navegador puede guardar que estuvo aquí.
    .young = Responde { $organization }. Primero verás los límites. No te preguntamos tu nombre. Guardamos por un tiempo lo que escribes. El navegador puede guardar que estuviste aquí.
