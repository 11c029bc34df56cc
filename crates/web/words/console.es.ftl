# Las palabras del espacio de trabajo, donde responden quienes atienden y quienes supervisan. Ningún título
# nombra a una persona ni un tema. Aquí las autorizaciones se dicen con las palabras del oficio.

## Todas las páginas
console-skip = Ir al contenido
console-title = Espacio de trabajo
console-nav = Adónde ir
console-nav-queue = En espera
console-nav-members = Equipo
console-nav-me = Mis sesiones
console-lock = Cerrar sesión
console-strip = La línea ahora
console-strip-waiting = En espera { $count }
console-strip-longest = la espera más larga { $wait }
console-strip-mine = a su cargo { $count }
console-strip-others = { $count ->
    [one] una con otra persona del equipo
   *[other] { $count } con el resto del equipo
 }
console-strip-language = { $language } { $count }
console-as-of = actualizado: { $time }
console-live-off = Esta página no recibe novedades ahora. Sigue intentando por su cuenta.
console-live-quiet = Nadie ha usado esta página en diez minutos; por eso está cubierta. Presione una tecla o mueva el puntero.
console-live-fresh = Hay algo nuevo. Esta página está cubierta. Presione una tecla o mueva el puntero.
console-live-out = Su sesión terminó. Lo que escribió sigue aquí: cópielo antes de volver a entrar.
console-demo = Personas y lugares inventados, solo de muestra.
console-by = De { $name }, { $time }

## Entrar
console-sign-in = Entrar
console-sign-in-lead = Para quienes responden aquí.
console-name = Nombre
console-password = Contraseña
console-code = Código
    .hint = Los seis números que muestra su aplicación ahora.
console-recover-link = ¿Perdió la contraseña o la aplicación? Use su código de recuperación
console-kept = Su sesión terminó. Lo que escribió quedó en esta página. Entre y lo tendrá de vuelta.
console-accounts = Cuentas inventadas para probar
    .lead = Existen solo aquí. El código cambia cada medio minuto; cargue la página de nuevo para ver otro.
console-accounts-name = Nombre
console-accounts-role = Función
console-accounts-password = Contraseña
console-accounts-code = Código ahora
console-accounts-use = Llenar
console-role-advocate = Atención
console-role-supervisor = Supervisión
console-role-administrator = Administración
console-role-partner = Organización aliada

## En espera
console-queue = En espera
console-waiting = En espera
console-waiting-none = Nadie está esperando.
console-waiting-last = Último contacto: { $time }.
console-mine = A su cargo
console-ended = Terminadas, aún guardadas
console-answered = Hay novedades de un lugar
console-mine-none = No tiene conversaciones abiertas.
console-take = Atender
console-take-row = Atender: { $what }
console-open-row = Abrir: { $what }
console-check = Revisar ahora
console-danger = mire primero
    .more = La persona dijo que hay peligro, o un programa marcó palabras de peligro, suicidio o poca edad.
console-new-words = palabras nuevas
console-minutes = { $minutes ->
    [0] menos de 1 min
   *[other] { $minutes } min
 }
console-hours = { $hours } h { $minutes } min
console-lane-help = ayuda ahora
console-lane-worried = le preocupa alguien
console-lane-tip = un aviso
console-lane-question = una pregunta
console-channel-web = Web
console-in-en = inglés
console-in-es = español
console-row = { $channel } · { $language } · { $lane }
console-no-key = Todavía no tiene la llave de este equipo
    .body = Su sesión está abierta, pero nada de lo que se dijo se abre para usted. Pida a supervisión que le dé acceso. Háganlo de viva voz: supervisión le lee los números de su llave.
    .digits = Deben ser exactamente estos:

## Una conversación
console-conversation = Conversación
console-state-waiting = en espera
console-state-open = abierta
console-state-closed = terminada
console-state-hidden = ocultada por la persona
console-with-you = a su cargo
console-with-other = no está a su cargo
console-log = Lo que se dijo
console-log-none = Todavía no se ha dicho nada.
console-from-you = Persona
console-from-advocate = Línea
console-from-system = Aviso
console-notice-taken = Alguien del equipo atiende esta conversación.
console-notice-handed-back = Se devolvió y volvió a esperar.
console-notice-left = La persona terminó la conversación.
console-notice-closed = La conversación se cerró.
console-unreadable = { $count ->
    [one] Una entrada no se puede mostrar. Puede estar dañada. Avise a supervisión.
   *[other] { $count } entradas no se pueden mostrar. Pueden estar dañadas. Avise a supervisión.
 }
console-answer = Su respuesta
    .hint = Le llega a la persona, en { $language }. La lee tal como usted la escribe.
console-send = Enviar
console-keys-send = Ctrl ↵
console-take-to-answer = Nadie responde todavía a esta persona. Atienda la conversación para escribir.
console-take-this = Atender esta conversación
console-not-yours = Otra persona del equipo atiende esta conversación.
console-not-yours-write = Otra persona del equipo la atiende. Usted también puede escribir; la persona ve una sola línea.
console-closed-now = Esta conversación terminó. Si la persona escribe otra vez, se abre y vuelve a esperar.
console-closed-until = Las palabras se pueden leer hasta el { $date }. Las copias de respaldo duran unos días más.
console-hidden-now = La persona ocultó esta conversación. Aquí ya nadie puede leerla.
console-hand-back = Devolver a la espera
    .hint = Vuelve a esperar con la hora en que llegó.
console-not-sent = No se envió: no hay conexión. Sus palabras siguen aquí. Intente otra vez.
console-kept-back = No se envió nada. Lo que escribió sigue aquí.
console-seen-new = Llegaron palabras nuevas.

## Nota interna
console-note = Nota interna
console-note-write = Escribir una nota interna
console-note-head = Nota interna. No se puede enviar.
console-note-lead = Desde aquí no hay forma de enviar. La puede leer cualquier colega que abra este expediente. Un juez puede pedir los registros: escriba lo necesario y nada más.
console-note-label = Nota
console-note-save = Guardar nota
console-note-back = Volver sin guardar
console-notes-none = No hay notas.

## Contacto seguro
console-safe = Contacto seguro
console-safe-none = No hay regla. No contactamos a esta persona. Así queda hasta que diga cómo y cuándo.
console-safe-add = Anotar cómo podemos contactar a la persona
console-safe-channel = Cómo
console-safe-call = Llamada
console-safe-text = Mensaje de texto
console-safe-mail = Correo electrónico
console-safe-value = Número o dirección
console-safe-from = Desde
console-safe-to = Hasta
console-safe-days = Días
console-day-mon = Lunes
console-day-tue = Martes
console-day-wed = Miércoles
console-day-thu = Jueves
console-day-fri = Viernes
console-day-sat = Sábado
console-day-sun = Domingo
console-safe-zone = Zona horaria de la persona
console-safe-voicemail = Se puede dejar un recado
console-safe-say = Qué decir si contesta alguien más
console-safe-word = Palabra clave, si eligió una
console-safe-lang = Idioma
console-safe-valid = Vale por
console-days-count = { $count ->
    [one] { $count } día
   *[other] { $count } días
 }
console-safe-keep = Guardar regla

## Observaciones
console-heard = Lo que se oyó en esta conversación
console-heard-none = Todavía no hay nada confirmado.
console-heard-add = Confirmar algo que se dijo o se vio
console-heard-what = Qué
console-choose = Elija
console-family-danger = Peligro
console-family-need = Necesidades
console-family-control = Control
console-family-means = Fuerza, engaño, amenazas, deudas
console-family-luring = Cómo empezó
console-family-act = Buscar, trasladar, alojar, entregar
console-family-purpose = Para qué
console-family-form = Tipo de trabajo o de sexo
console-family-status = Edad y situación
console-family-harm-body = Cuerpo
console-family-harm-mind = Mente
console-family-vulnerability = Tiempos difíciles antes
console-family-context = Alrededor
console-family-appearance = Apariencia: no dice nada por sí sola
console-heard-source = Cómo lo sabe
console-source-said = La persona lo dijo
console-source-seen = Quien atiende lo vio
console-source-inferred = Quien atiende lo deduce
console-heard-status = Cómo es
console-status-present = es así
console-status-absent = no es así
console-status-uncertain = no hay certeza
console-heard-quote = Guardar las palabras exactas
    .hint = Las palabras guardadas pueden usarse contra la persona. Sin esto, solo quedan qué, cómo lo sabe y la hora.
console-heard-words = Las palabras exactas
console-heard-keep = Confirmar
console-marked = Un programa marcó estas palabras. No decide nada; decide usted. Una marca que descarta no se escribe en ningún lado.
console-marked-yes = Confirmar
    .of = Confirmar: { $what }
console-marked-no = Descartar
    .of = Descartar: { $what }
console-marked-keep = Al confirmar una marca, guardar también sus palabras exactas
console-marked-more = { $count ->
    [one] Una marca más
   *[other] { $count } marcas más
 }
console-sense-affirmed = Se dijo
console-sense-unsure = Se dijo con duda
console-sense-past = Se dijo de otro tiempo
console-sense-feared = Se dijo como temor
console-sense-denied = Se dijo que no es así
console-heard-line = { $source }: { $status }.

## Valoración
console-mean = Qué puede significar
console-mean-none = Todavía no se ha reunido nada.
console-mean-ask = Reunir lo que se dijo
console-mean-lead = Llene solo lo que la persona le contó. No le lea esta lista. Puede saltarse cualquier línea.
console-mean-skip = No se preguntó
console-mean-show = Ver qué puede significar
console-mean-urgent = Hay que hacer algo ahora. Si hay una vida en peligro, llame al 911 del lugar donde está la persona.
console-said = Se dijo: { $list }.
console-not-said = No se dijo: { $list }.
console-mean-may = Puede significar
console-next = Vale la pena preguntar
console-next-nothing = No hace falta nada más para ayudar esta noche.
console-record = Registrar
    .hint = Quedan la fecha y lo que puede significar. Las respuestas no.
console-recorded = Registrado: { $when }

## Necesidades y tareas
console-needs = Necesidades
console-needs-none = No se anotó ninguna necesidad.
console-need-add = Agregar una necesidad
console-need = Necesidad
console-add = Agregar
console-tasks = Por hacer
console-tasks-none = No hay nada por hacer.
console-task-add = Agregar algo por hacer
console-task = Qué
console-task-due = Para cuándo
    .hint = Una fecha, como 2026-12-24. Déjela vacía si no hay.
console-task-done = Hecho
console-task-done-row = Hecho: { $what }
console-task-by = para el { $date }
console-task-is-done = hecho

## Lugares
console-places = Buscar un lugar
console-places-lead = Buscar no le dice nada a nadie.
console-place = Código postal o ciudad
console-place-need = Necesidad
console-any = Cualquiera
console-place-open = Solo abiertos ahora
console-find = Buscar
console-found = Cerca de { $place }
console-found-none = No se encontró nada. Pruebe sin necesidad, o con otro lugar cercano.
console-found-left = { $count ->
    [one] Uno quedó fuera: { $why }
   *[other] { $count } quedaron fuera: { $why }
 }
console-ask-place = Preguntar a este lugar
console-ask-place-row = Preguntar a este lugar: { $name }
console-may-have-room = Un lugar quizá tenga cupo. Aquí nadie puede prometerlo.
console-confidential = La dirección no se muestra a nadie antes de que el lugar acepte
console-place-languages = Habla: { $list }

## Autorización
console-release = Una autorización para un solo lugar
console-release-none = Primero elija un lugar. Después pregunte a la persona y anote exactamente lo que autoriza.
console-release-to = Para
console-release-other = Elegir otro lugar
console-release-lead = Una autorización es para un solo lugar. Si la persona dice que no, la ayuda que recibe aquí no cambia.
console-release-items = Qué puede saber el lugar
    .hint = Deje vacío lo que la persona no autorizó.
console-not-shared = no se comparte
console-release-after = solo después del sí
    .more = Se muestra solo después de que el lugar diga que sí
console-release-always-after = siempre solo después del sí
console-item-need = Qué se necesita
console-item-languages = Idiomas
console-item-adults = Personas adultas
console-item-children = Niñas y niños
console-item-access = Qué necesitan para entrar y moverse
console-item-pets = Mascotas
console-item-when = Cuándo
console-item-first-name = Nombre de pila, o el nombre que quiere usar
console-item-call-back = Cómo devolver la llamada
console-item-place = Dónde está la persona
console-release-purpose = Para qué
console-release-until = Cuánto tiempo vale
console-release-how = Cómo dijo que sí la persona
console-how-spoken = De palabra
console-how-typed = Por escrito en esta conversación
console-how-written = Con firma en papel
console-how-call = Llamada entre tres: la persona le cuenta al lugar
console-how-own-code = La persona da al lugar su propio código
console-release-bound = Nuestra organización está sujeta a VAWA, FVPSA o VOCA
    .hint = Entonces un sí de palabra no basta. Hay tres formas legales: una llamada entre tres en la que habla la persona; su propio código, dado por ella; o un sí por escrito, en papel o en la conversación.
console-release-minor = La persona es menor de 18
console-release-guardian = Madre, padre o quien tiene la tutela
    .hint = Nunca contacte a la familia por rutina. Puede ser quien hace daño, y entonces no puede decir ni sí ni no.
console-guardian-none = No se preguntó
console-guardian-not-needed = Aquí la ley no lo pide
console-guardian-gave = También dijo que sí
console-guardian-is-abuser = Puede ser quien hace daño
console-release-words = En palabras de la persona, si quiere
console-release-make = Registrar esta autorización
console-release-makes = Todavía no se envía nada. Después verá exactamente lo que se enviaría.

## Solicitud
console-sent = Autorizaciones y solicitudes
console-sent-none = No se ha autorizado nada.
console-release-line = { $recipient }, hasta el { $until }
console-release-state-live = Sin enviar
console-release-state-offered = Enviada
console-release-state-withdrawn = Retirada
console-release-state-ended = Terminada
console-preview = Ver exactamente lo que se enviará
console-preview-head = Exactamente lo que verá { $recipient }
console-preview-from = De { $organization }
console-preview-before = Lo que el lugar ve ahora
console-preview-after = Lo que ve solo después de decir que sí
console-preview-empty = Nada.
console-preview-purpose = Para qué: { $purpose }
console-preview-until = Se puede leer hasta el { $until }
console-offer = Proponer a este lugar
    .hint = Recibe un enlace que sirve una vez. Nada sale sin que usted lo entregue.
console-link = El enlace. Se muestra una sola vez.
    .more = Entréguelo usted a { $recipient }. Se abre una vez, para quien lo tenga. Pide respuesta a más tardar el { $by }. Si nadie lo ha abierto para entonces, deja de servir.
console-link-copy = Copiar
console-link-copied = Copiado
console-link-gone = Al salir de esta página, el enlace no se puede mostrar otra vez. Para hacer otro, retire esta autorización y registre una nueva.
console-referral-offered = propuesta, todavía sin abrir
console-referral-seen = vista
console-referral-accepted = aceptada
console-referral-declined = no aceptada
console-referral-withdrawn = retirada
console-referral-expired = fuera de tiempo
console-reason-full = no hay cupo
console-reason-not-our-area = no es su zona
console-reason-need-more = necesita saber más
console-reason-hours = no a esta hora
console-reason-other = otra razón
console-reason-not-said = no la dieron
console-referral-because = razón: { $reason }
console-referral-ask-for = Preguntar por: { $who }
console-referral-when = Cuándo: { $when }
console-referral-note = El lugar agrega: { $note }
console-referral-changed = Desde el { $when }
console-withdraw = Retirar ahora
    .hint = Se detiene al instante, aunque sea solo de palabra. Lo que el lugar ya leyó, puede recordarlo.
console-withdraw-how = Cómo lo retiró la persona
console-withdrawn = Retirada. Desde ahora el lugar no puede leer nada aquí. Desde el { $date }, ninguna copia de respaldo podrá traerla de vuelta.
console-outcome = Qué resultó
console-outcome-started = La ayuda comenzó
console-outcome-completed = La ayuda se dio
console-outcome-did-not-come = La persona no llegó
console-outcome-unsafe = No era seguro seguir
console-outcome-unknown = No se sabe
console-outcome-keep = Guardar
console-declined-next = Puede buscar otro lugar. Nada le llega sin una nueva autorización.

## Terminar
console-close = Terminar esta conversación
console-close-lead = Desde entonces las palabras tienen un tiempo de vida; la fecha se muestra aquí. Las copias de respaldo duran unos días más. Las notas internas se van con las palabras. Lo que usted confirmó sigue. Las autorizaciones terminan cuando las palabras se van. Si la persona escribe otra vez, la conversación se abre y vuelve a esperar.
console-close-how = Cómo terminó
console-disposition-helped = Se encontró un lugar o un servicio
console-disposition-information = Se dio información
console-disposition-left = La persona se fue
console-disposition-other = Otra cosa
console-close-now = Terminar
console-closed = Terminada. Las palabras se pueden leer hasta el { $date }. Las copias de respaldo duran unos días más.
console-opened = Quién ha abierto este expediente
console-opened-none = Nadie todavía.

## Lo que se hizo
console-done-answer = Enviado.
console-done-note = Nota guardada. No se envió.
console-done-rule = Regla guardada.
console-done-observe = Confirmado.
console-done-dismiss = Descartado. Eso no se escribe en ningún lado.
console-done-need = Necesidad agregada.
console-done-task = Agregado.
console-done-task-done = Hecho.
console-done-record = Registrado: conclusiones y fecha, sin respuestas.
console-done-release = Autorización registrada. No se envió nada.
console-done-outcome = Guardado.
console-done-take = Esta conversación está a su cargo.
console-not-chosen = No se eligió nada. Lo que escribió sigue aquí. Elija y presione otra vez.
console-date-wrong = Eso no es una fecha. Lo que escribió sigue aquí. Escríbala así: 2026-12-24.
console-typed = Lo que escribió
console-elsewhere = Eso llegó desde una página que no es nuestra, y no se hizo nada. Lo que escribió sigue aquí. Presione otra vez.
console-unread = Algo era demasiado largo o no era texto. No se hizo nada. Acórtelo y presione otra vez.
console-try-again = Ese formulario era demasiado viejo. Lo que escribió sigue aquí. Presione otra vez.

## Mis sesiones
console-me = Mis sesiones
console-me-lead = Dónde tiene la sesión abierta. Si no reconoce alguna, ciérrelas todas.
console-session-since = Desde el { $since }
console-session-seen = Último uso: { $seen }
console-session-this = Esta
console-lock-all = Cerrar sesión en todos mis aparatos
    .hint = Cierra su sesión en todas partes, también aquí. Úselo al instante si pierde un aparato.
console-ends = Esta sesión termina sin que usted haga nada en { $time }.
