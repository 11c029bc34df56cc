# Las palabras de las páginas públicas. Las frases que da care.md están aquí tal cual.
# Los títulos son neutros y ciertos: se ven en el historial, en las pestañas y en pantallas compartidas.

## Marco
skip = Ir al contenido
leave = Salir de esta página
leave-2 = Para salir, presione Shift 2 veces más.
    .young = Para salir, presiona Shift 2 veces más.
leave-1 = Para salir, presione Shift 1 vez más.
    .young = Para salir, presiona Shift 1 vez más.
demo = Personas y lugares inventados, solo de muestra.
rights-link = Sus derechos
    .young = Tus derechos
safe-link = Seguridad en su teléfono
    .young = Seguridad en tu teléfono
privacy-link = Privacidad
home-link = Página de inicio

## Hablar con una persona
talk = Hable con una persona ahora
    .young = Habla con una persona ahora
talk-all = Todas las formas de hablar con una persona
talk-abroad = Si usted está en otro país
scope-suicide = Si piensa en el suicidio
    .young = Si piensas en el suicidio
scope-child = Para jóvenes

## Inicio
home-title = Ayuda e información
home-head = Mire primero. No tiene que decir quién es.
home-seen = Quien revise este teléfono puede ver esta visita.
home-seen-link = Qué podría ver
doors = Elija por dónde empezar
door-self = Me preocupa mi situación
    .hint = Unas preguntas cortas. Puede saltarse las que quiera. No hace falta tener certeza.
door-other = Me preocupa otra persona
    .hint = Qué vio, qué ayuda y qué puede ponerla en más peligro.
door-need = Necesito un lugar seguro, comida, atención médica o ayuda legal
    .hint = Servicios cerca de usted. Mire sin hablar con nadie.
door-job = Trabajo con gente y necesito saber qué hacer
    .hint = Hoteles, clínicas, escuelas, campo, transporte.
ways = Cómo funcionan estas páginas
way-1 = Usted elige qué leer. Puede parar en cualquier momento.
way-2 = Estas páginas no le preguntan su nombre ni su estatus migratorio.
way-3 = No guardamos nada. El navegador puede guardar que usted estuvo aquí.
fears-ask = ¿Le da miedo inmigración, la policía o perder a sus hijas o hijos?
fears-link = Qué hacemos y qué no hacemos

## Antes de empezar
check-title = Algunas preguntas
before-head = Antes de empezar
before-1 = “Salir de esta página” abre Wikipedia de inmediato. Presionar Shift tres veces suele hacer lo mismo.
before-2 = No borra el historial. Quien revise este teléfono puede ver esta visita.
before-3 = Si el botón Atrás pide enviar una página otra vez, diga que no.
    .young = Si el botón Atrás pide enviar una página otra vez, di que no.
before-4 = Sáltese la pregunta que quiera. Pare cuando quiera. No guardamos nada. El navegador puede guardar que usted estuvo aquí.
    .young = Sáltate la pregunta que quieras. Para cuando quieras. No guardamos nada. El navegador puede guardar que estuviste aquí.
before-who = ¿De quién se trata?
start = Empezar
before-child = Soy menor de 18
before-role = O elija lo que más se parece
other-way = Prefiero hablar con una persona

## Una pregunta
continue = Continuar
back = Atrás
stop = Parar y ver la ayuda ahora
why = Por qué preguntamos

## Sus respuestas
review-title = Sus respuestas
    .young = Tus respuestas
review-lead = De nuestro lado, nadie ha visto estas respuestas. Cambie la que quiera, o siga.
    .young = De nuestro lado, nadie ha visto estas respuestas. Cambia la que quieras, o sigue.
review-none = Se saltó todas las preguntas. Está bien. La ayuda es la misma.
    .young = Te saltaste todas las preguntas. Está bien. La ayuda es la misma.
change = Cambiar
see-help = Ver qué puede ayudar

## Qué puede ayudar
results-title = Qué puede ayudar
said-head = Lo que se dijo
said = Se dijo: { $list }.
not-said = No se dijo: { $list }.
suicide-now = Puede llamar o escribir al 988 ahora. Alguien le escucha. Si está a punto de hacerse daño o tiene una herida grave, llame al 911. Puede llegar la policía.
    .young = Puedes llamar o escribir al 988 ahora. Alguien te escucha. Si estás a punto de hacerte daño o tienes una herida grave, llama al 911. Puede llegar la policía, y puede llamar a tu familia.
danger-now = Si hay una vida en peligro ahora, llame al 911. Diga primero dónde se necesita ayuda. Puede llegar la policía.
    .young = Si hay una vida en peligro ahora, llama al 911. Di primero dónde se necesita ayuda. Puede llegar la policía.
one-thing = Una cosa que podría hacer ahora
    .young = Una cosa que podrías hacer ahora
group-do = Qué más podría hacer
    .young = Qué más podrías hacer
group-do-not = Qué puede traer más peligro
group-tell = A quién podría contarle
    .young = A quién podrías contarle
group-next = Qué pasa después
group-consent = Antes de compartir algo
safety = Antes de hacer algo
safety-self = Usted sabe mejor que nadie qué es seguro para usted. Si alguien le lastima o le controla, irse o contarlo puede enojar a esa persona. Puede hablar antes con alguien de confianza.
    .young = Tú sabes mejor que nadie qué es seguro para ti. Si alguien te lastima o te controla, irte o contarlo puede enojar a esa persona. Puedes hablar antes con alguien de confianza.
safety-other = Cuídese y cuide a la persona. No enfrente a nadie, y no prometa lo que no pueda cumplir.
safety-job = Cuídese y cuide a la persona. Hable a solas con ella solo si hay un motivo normal para hacerlo. Una persona adulta puede decir que no.
safety-phone = Los mensajes y las llamadas sobre esto se pueden ver en un teléfono.
rights-head = Derechos que usted puede tener
rights-head-other = Derechos que puede tener la persona
places-head = Lugares cerca de un código postal
same-help = Responda lo que responda, todos los números están en “Todas las formas de hablar con una persona”. Todos los derechos están en “Sus derechos”.
    .young = Respondas lo que respondas, todos los números están en “Todas las formas de hablar con una persona”. Todos los derechos están en “Tus derechos”.
answers-change = Cambiar sus respuestas
    .young = Cambiar tus respuestas
start-again = Empezar de cero

## Lugares
places-title = Lugares cerca de usted
    .young = Lugares cerca de ti
places-lead = Mire sin hablar con nadie. No tiene que decir quién es.
place-label = Código postal o ciudad
    .hint = Puede ser cualquier lugar al que pueda llegar. Por ejemplo: 93701, o Fresno, CA.
    .hint-young = Puede ser cualquier lugar al que puedas llegar. Por ejemplo: 93701, o Fresno, CA.
needs-label = ¿Qué necesita?
    .young = ¿Qué necesitas?
    .hint = Elija todo lo que quiera, o nada.
    .hint-young = Elige todo lo que quieras, o nada.
open-now = Abierto ahora
find = Buscar lugares
places-near = Cerca de { $place }
found = { $count ->
    [one] Un lugar
   *[other] { $count } lugares
}
may-have-room = Hay un lugar que tal vez tenga espacio. Llame antes y pregunte.
call-first = Llame antes. Los horarios y las reglas cambian.
none-found = No encontramos un lugar para esto aquí. Pruebe con una ciudad cercana más grande o con menos opciones. Por teléfono, una persona puede conocer otros.
left-out = Lo que no se muestra
left-out-line = { $why }: { $count }
who-for = Para quién es
languages = Idiomas
how-to = Cómo empezar
distance = A qué distancia
where = Dónde
call-trace = Una llamada queda en la lista de llamadas y puede salir en la factura.
confidential = No se muestra la dirección, para cuidar a quienes están ahí. Llame y pregunte.
back-to-help = Volver a lo que puede ayudar

## Cómo hablar con una persona
help-title = Formas de hablar con una persona
help-lead = Usted decide si llama, qué cuenta y cuándo cuelga. Cada línea tiene sus propias reglas. Puede preguntarlas antes.
fears = Lo que suele dar miedo
call-ask = Lo que puede preguntar antes de contar algo
call-ask-1 = ¿Quién es usted, y quién más escucha esto?
call-ask-2 = ¿De qué tendría que avisar, y a quién?
call-ask-3 = ¿Puedo hablar sin dar mi nombre?
call-ask-4 = ¿Hay alguien que hable mi idioma?

## Derechos
rights-title = Sus derechos
rights-lead = Usted puede tener algunos de estos derechos. Depende de lo que ha vivido. Estas páginas no le preguntan su estatus.
rights-not-advice = Esto no es asesoría legal. Con ayuda legal gratis puede saber qué vale en su caso. Pedir papeles no protege de un arresto. Hable antes con una abogada o un abogado.
rights-differ = Las oficinas y las cortes no están de acuerdo en esto:
rights-first = Primer paso: { $step }
rights-source = Fuente: { $cite }. Leído el { $date }.
rights-waiting = Textos en revisión
rights-none = Estamos revisando estos textos otra vez. La ayuda legal gratis puede decirle qué es cierto hoy.
lawyer = Buscar ayuda legal gratis cerca de usted

## Seguridad en su teléfono
safe-title = Sobre su teléfono
safe-head = Seguridad en su teléfono
safe-lead = Alguien puede ver lo que hace en este teléfono: quien lo tiene, lo paga o comparte una cuenta con usted.
safe-history = Lo que deja esta visita
safe-history-1 = El navegador puede guardar la dirección y el nombre de cada página que abrió aquí. Sus respuestas no quedan en la dirección.
safe-history-2 = Puede borrar páginas sueltas del historial. Si lo borra todo de una vez, alguien puede preguntar por qué.
safe-calls = Llamadas
safe-calls-1 = Una llamada queda en la lista de llamadas. Puede salir en la factura, aunque no cueste nada.
safe-calls-2 = Puede borrar una llamada de la lista. La factura no cambia. Puede ser más seguro el teléfono de una amistad, una clínica o una biblioteca.
safe-messages = Mensajes
safe-messages-1 = Los mensajes se quedan hasta que usted los borre. Puede haber copias en una tableta, una computadora o una cuenta compartida.
safe-messages-2 = Los mensajes nuevos pueden verse con la pantalla bloqueada. Eso se puede apagar en la configuración.
safe-location = Dónde está
safe-location-1 = Estas páginas no pueden ver dónde está. Otras aplicaciones tal vez sí, y pueden decírselo a la familia o a la pareja.
safe-location-2 = También se puede notar si deja de compartirlo. Piense qué es más seguro hoy.
safe-watched = Si cree que vigilan el teléfono
safe-watched-1 = ¿Alguien sabe cosas que usted no le contó a nadie? Puede que lea este teléfono o una cuenta que comparten.
safe-watched-2 = Si puede, use otro teléfono u otra computadora: en una biblioteca, una escuela, una clínica o con una amistad. Siga usando el suyo como siempre.
safe-leave = El botón para salir
safe-leave-1 = Vacía la página y abre Wikipedia. Presionar Shift tres veces suele hacer lo mismo.
safe-leave-2 = No borra el historial y no detiene a quien vigila el teléfono.

## Privacidad
privacy-title = Privacidad
privacy-save = No guardamos nada. El navegador puede guardar que usted estuvo aquí.
privacy-here = Lo que hacen estas páginas
privacy-here-1 = No ponen cookies ni dejan nada nuestro en su teléfono.
privacy-here-2 = Sus respuestas viajan con la página. Una computadora las lee para elegir qué mostrar, y no las guarda. De nuestro lado, nadie las lee.
privacy-here-3 = No usan nada de otras empresas: ni mapas, ni conteo de visitas, ni anuncios.
privacy-here-4 = No le preguntan a su teléfono dónde está.
privacy-chat = Si nos escribe
privacy-chat-1 = Un chat es distinto: guardamos lo que escribe, para poder responder. Al terminar se muestra hasta cuándo.
privacy-chat-2 = Se guarda sellado. Lo pueden abrir las personas que responden aquí. También quien tenga su código.
privacy-chat-3 = Su primer mensaje pone una cookie en este aparato. El botón “Salir de esta página” la quita. Si solo cierra la pestaña, el chat puede verse aquí otra vez por un rato.
privacy-cannot = Lo que no podemos prometer
privacy-cannot-1 = Quien revise este teléfono puede ver esta visita.
privacy-cannot-2 = La empresa de internet puede ver que se abrió esta dirección. También la red de una escuela o un trabajo.
privacy-cannot-4 = Si nos escribe, un juez puede ordenar que entreguemos lo que guardamos. Si han lastimado o usado a una persona menor de 18, la ley puede obligarnos a avisar. Si hay una vida en peligro ahora, podemos pedir ayuda.
privacy-cannot-3 = Si llama o escribe a una línea, esa línea tiene sus propias reglas. Pregúntelas antes.

## Cuando algo no encaja
problem-title = Ayuda e información
problem-next = Seguir con sus respuestas
problem-home = Ir a la página de inicio
problem-safe = Puede usar los números de teléfono de abajo.
error = Error: { $title }
not-found = Esa página no está aquí
    .body = Puede que la dirección tenga una letra mal, o que la página haya cambiado de lugar. Usted no hizo nada malo.
wrong-method = Esa página se abre de otra forma
    .body = Vaya a la página de inicio y empiece desde ahí. No se guardó nada ni se envió a nadie.
too-big = Eso era demasiado largo para leerlo
    .body = Leímos la primera parte y paramos. Lo que pudimos leer sigue en esta página. Pruebe con menos palabras.
not-text = Algunas letras no se pudieron leer
    .body = Lo demás sigue en esta página. Corrija las letras que se vean mal y pruebe otra vez.
not-form = No pudimos leer lo que llegó
    .body = No vino de una página nuestra. No se guardó nada. Empiece otra vez desde la página de inicio.
elsewhere = Eso llegó desde otra página
    .body = No se envió desde una página nuestra, así que no hicimos nada. Si lo escribió usted, mírelo aquí y envíelo otra vez.
overlong = Es más largo de lo que podemos buscar
    .body = Sus palabras siguen en esta página. Acórtelas a un código postal o una ciudad, y pruebe otra vez.
repeated = Lo mismo llegó dos veces
    .body = Nos quedamos con lo primero. Mire si está bien y pruebe otra vez.
unknown = Una respuesta no es válida
    .body = No es una de las respuestas que conocemos. Las demás siguen aquí. Siga, o empiece de nuevo.
crashed = Algo falló de nuestro lado
    .body = No es culpa suya. Sus respuestas no se guardaron. Vuelva una página atrás y pruebe otra vez, o llame.
