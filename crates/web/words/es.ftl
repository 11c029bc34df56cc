# Las palabras de las páginas públicas. Las frases que da care.md están aquí tal cual.
# Los títulos son neutros y ciertos: se ven en el historial, en las pestañas y en pantallas compartidas.

## Marco
skip = Ir al contenido
demo = Personas y lugares inventados, solo de muestra.
rights-link = Sus derechos
    .young = Tus derechos
safe-link = Seguridad en su teléfono
    .young = Seguridad en tu teléfono
privacy-link = Privacidad
home-link = Página de inicio
law-home-link = Hogar y seguridad
    .young = Hogar y seguridad
law-work-link = Pago y trabajo
    .young = Pago y trabajo
ours-link = Qué hacemos y qué no hacemos
show-link = Mostrar, imprimir o copiar un número
    .young = Mostrar, imprimir o copiar un número
lost = No llegó respuesta. Lo que eligió sigue aquí. Vuelva a intentar en un momento, o llame.
    .young = No llegó respuesta. Lo que elegiste sigue aquí. Vuelve a intentar en un momento, o llama.

## Hablar con una persona
talk-all = Todas las formas de hablar con una persona
talk-abroad = Si usted está en otro país
scope-trafficking = Si alguien le obliga a trabajar o a tener sexo, o si tiene dudas
    .young = Si alguien te obliga a trabajar o a tener sexo, o si tienes dudas
scope-work = Líneas sobre pago y trabajo
scope-home = Si su pareja o su familia le lastima
    .young = Si tu pareja o tu familia te lastima
scope-sexual-violence = Después de violencia sexual, o por imágenes sexuales
scope-relay = Si no oye o no habla por teléfono
    .young = Si no oyes o no hablas por teléfono
scope-community = Comida, un lugar, renta o atención médica
scope-suicide = Si piensa en el suicidio
    .young = Si piensas en el suicidio

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
home-more = Para leer más
fears-ask = ¿Le da miedo inmigración, la policía o perder a sus hijas o hijos?
fears-link = Qué hacemos y qué no hacemos

## Antes de empezar
check-title = Algunas preguntas
before-head = Antes de empezar
before-1 = “Salir de esta página” abre Wikipedia de inmediato. Presionar Shift tres veces suele hacer lo mismo.
before-2 = No borra el historial. Quien revise este teléfono puede ver esta visita.
before-3 = Use “Atrás” en la página. El Atrás del navegador puede sacarle de aquí o pedir un reenvío: diga que no.
    .young = Usa “Atrás” en la página. El Atrás del navegador puede sacarte de aquí o pedir un reenvío: di que no.
before-4 = Sáltese la pregunta que quiera. Pare cuando quiera.
    .young = Sáltate la pregunta que quieras. Para cuando quieras.
before-5 = Si el teléfono o la cuenta es de escuela o trabajo, allí pueden ver esta página.
before-who = ¿De quién se trata?
start = Empezar
before-child = Soy menor de 18
before-role = O elija lo que más se parece
other-way = Prefiero hablar con una persona

## Una pregunta
stop = Parar y ver la ayuda ahora

## Sus respuestas
review-lead = De nuestro lado, nadie ha visto estas respuestas. Cambie la que quiera, o siga.
    .young = De nuestro lado, nadie ha visto estas respuestas. Cambia la que quieras, o sigue.

## Qué puede ayudar
said = Se dijo: { $list }.
not-said = No se dijo: { $list }.
suicide-now = Puede llamar o escribir al 988 ahora. Alguien le escucha. Si está a punto de hacerse daño o tiene una herida grave, llame al 911. Puede llegar la policía.
    .young = Puedes llamar o escribir al 988 ahora. Alguien te escucha. Si estás a punto de hacerte daño o tienes una herida grave, llama al 911. Puede llegar la policía, y puede llamar a tu familia.
safety-self = Usted sabe mejor que nadie qué es seguro para usted. Si alguien le lastima o le controla, irse o contarlo puede enojar a esa persona. Puede hablar antes con alguien de confianza.
    .young = Tú sabes mejor que nadie qué es seguro para ti. Si alguien te lastima o te controla, irte o contarlo puede enojar a esa persona. Puedes hablar antes con alguien de confianza.
safety-other = Cuídese y cuide a la persona. No enfrente a nadie, y no prometa lo que no pueda cumplir.
rights-head = Derechos que usted puede tener
rights-head-other = Derechos que puede tener la persona
places-head = Lugares cerca de un código postal
same-help = Responda lo que responda, la ayuda, los números y los derechos son los mismos.
    .young = Respondas lo que respondas, la ayuda, los números y los derechos son los mismos.

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
detail = Más sobre este lugar
    .young = Más sobre este lugar
detail-ask = Qué podría decir
    .young = Qué podrías decir
detail-ask-1 = “Busco ayuda. ¿Puedo preguntar antes de dar un nombre?”
    .young = “Busco ayuda. ¿Puedo preguntar antes de dar un nombre?”
detail-ask-2 = “¿Tienen espacio o tiempo para mí? Si no, ¿a quién más puedo preguntar?”
    .young = “Soy menor de 18. ¿Tienen espacio o tiempo para mí? Si no, ¿a quién más puedo preguntar?”
detail-ask-3 = “¿Qué tengo que llevar? ¿Qué pasa si no lo tengo?”
    .young = “¿Qué tengo que llevar? ¿A quién tendrían que avisar?”
detail-print = Puede imprimir esta página. El papel muestra el lugar; piense en quién puede encontrarlo.
    .young = Puedes imprimir esta página. El papel muestra el lugar; piensa en quién puede encontrarlo.
detail-next = Otros lugares donde podría preguntar
    .young = Otros lugares donde podrías preguntar
detail-back = Volver a la lista
cost = Costo
way-call = Llamar
    .young = Llamar
way-text = Mensaje
    .young = Mensaje
text-trace = Los mensajes quedan en el teléfono. Pueden costar dinero y salir en la factura.
call-trace = Una llamada queda en la lista de llamadas y puede salir en la factura.
confidential = No se muestra la dirección, para cuidar a quienes están ahí. Llame y pregunte.
back-to-help = Volver a lo que puede ayudar

## Cómo hablar con una persona
help-more = Otras líneas
help-title = Formas de hablar con una persona
help-lead = Usted decide si llama, qué cuenta y cuándo cuelga. Cada línea tiene sus propias reglas. Puede preguntarlas antes.
call-ask = Lo que puede preguntar antes de contar algo
call-ask-1 = ¿Quién es usted, y quién más escucha esto?
call-ask-2 = ¿De qué tendría que avisar, y a quién?
call-ask-3 = ¿Puedo hablar sin dar mi nombre?
call-ask-4 = ¿Hay alguien que hable mi idioma?

## Derechos
rights-title = Sus derechos
law-work-head = Pago y trabajo: lo que nadie tiene derecho a hacerle
law-work-lines = Líneas sobre pago y trabajo
law-home-head = Hogar, sexo y control: lo que nadie tiene derecho a hacerle
law-home-lead = Si algo de esto se parece a su vida, no es su culpa. No tiene que probar nada para pedir ayuda.
law-home-any = Puede ser una pareja, un padre o una madre, una amistad o quien manda en el trabajo. Les pasa a mujeres, hombres y jóvenes, también a quienes nacieron aquí.
law-home-first = Si le parece seguro, cuénteselo a una persona de confianza, donde nadie más oiga.
law-home-first-why = Usted decide qué contar. Una persona que lo sabe puede ayudarle a planear, a su ritmo.
law-home-lines = Líneas para esto
law-work-lead = Hay cosas que quien manda en el trabajo no tiene derecho a hacer, tenga usted papeles o no. Pueden pagarle y aun así tratarle contra la ley.
law-work-any = Pasa en cocinas, campos, casas, tiendas, obras y oficinas. Les pasa a hombres y mujeres, también a quienes nacieron aquí.
law-work-first = Lleve la cuenta de las horas que trabajó y de lo que le pagaron.
law-work-first-why = Guárdela donde quien manda no la encuentre: en papel con alguien de confianza, o solo en la memoria. Después puede servir para la ayuda legal.
law-check = Unas preguntas sobre esto
ours-title = Qué hacemos y qué no hacemos
ours-lead = Al pedir ayuda, esto suele dar miedo. Aquí está lo que es cierto en cada caso.
roles-title = Qué puede hacer usted
roles-lead = No hace falta saber qué es. Elija lo que más se parece y vea qué ayuda y qué puede hacer daño.
roles-job = Donde trabaja
roles-other = Alguien a quien conoce, o que vive cerca
roles-questions = Nada de esto: prefiero unas preguntas
role-more = Más
role-questions = Unas preguntas sobre lo que vio
group-role-do = Qué hacer ahora
group-role-not = Qué no hacer
with-link = Ayudar a alguien a buscar ayuda
with-title = Ayudar a alguien
with-head = Ayudar a alguien a buscar ayuda
with-lead = Usted puede llamar, buscar un lugar y acompañar. La persona decide cada paso.
with-ask = Si quiere preguntar a alguien
with-ask-1 = Puede preguntar a una línea qué hacer, sin dar un nombre. Cuente solo lo necesario, y solo lo que la persona aceptó. Cada línea tiene sus propias reglas.
keep-title = Guardar estas páginas para el trabajo
keep-lead = Las páginas para el trabajo, con las preguntas, en un solo archivo. Se abre en un navegador y no necesita red.
keep-trace = Guárdelo solo en un aparato del trabajo. El archivo queda ahí hasta que alguien lo borre, y quien lo abra ve de qué trata. No guarda sus respuestas. El navegador puede guardar que se abrió.
keep-until = Sirve hasta el { $date }. Después muestra solo el 911.
keep-file = Guardar el archivo
keep-none = El archivo no está ahora.
print-title = Carteles y tarjetas
print-lead = Archivos para imprimir, con los números de hoy. Las tarjetas y las tiras no nombran el tema. Quien llame o busque el número puede saberlo.
print-trace = Un archivo queda en este aparato hasta que alguien lo borre, y una impresora puede guardar copia. Dé papel solo si la persona lo quiere y puede guardarlo sin peligro.
show-title = Un número para mostrar
show-lead = Muestre la pantalla a la persona cuando nadie más la vea. Dice para qué es el número. Dé papel solo si la persona lo quiere y puede guardarlo sin peligro.
show-copy = Copiar
show-copied = Copiado. Puede quedar en este aparato y en otros que usan la misma cuenta.
show-print = Si imprime esta página, el papel muestra los números, para cortarlos. El navegador puede agregar el nombre y la dirección de esta página. Córtelos.
card-lost = Pruebe otra vez.
rights-lead = Usted puede tener algunos de estos derechos. Depende de lo que ha vivido. Estas páginas no le preguntan su estatus.
rights-not-advice = Esto no es asesoría legal. Con ayuda legal gratis puede saber qué vale en su caso. Pedir papeles no protege de un arresto. Hable antes con una abogada o un abogado.
rights-differ = Las oficinas y las cortes no están de acuerdo en esto:
rights-first = Primer paso: { $step }
rights-waiting = Textos en revisión
    .body = Esto cambió mucho en 2025 y 2026. Consulte ayuda legal gratis antes de presentar algo.
rights-waiting-list = Qué está en revisión
rights-law = Lo que nadie tiene derecho a hacerle
    .body = Esto no depende de tener papeles.
rights-anyone = Lo que puede preguntar cualquier persona, con papeles o sin papeles
    .body = No necesita una carta para preguntar.
rights-resident = Si usted, su hija o su hijo tiene ciudadanía o residencia (green card)
    .body = Con ciudadanía o residencia no hace falta una carta del HHS, una oficina federal.
rights-other-papers = Si tiene otros papeles, o ninguno
    .body = La ayuda legal puede decirle qué le sirve, antes de ir a una oficina.
rights-young = Si es menor de 18, o lo era cuando pasó
    .body = Hay ayuda legal gratis para jóvenes que puede ayudar con esto.
rights-unsure = Si tiene dudas
    .body = No hace falta saberlo antes de preguntar. La ayuda legal gratis puede averiguarlo con usted.
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
privacy-here-1 = No ponen cookies. El navegador puede guardar copia de una página por un tiempo. Un archivo que guarde queda hasta que lo borre.
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
