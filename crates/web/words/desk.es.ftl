# Las palabras de administración: quién trabaja aquí y quién tiene la llave del equipo; y de cómo se abre una
# cuenta. Nada de lo que alguien dijo a la línea está en estas páginas.

## Todas las páginas
desk-skip = Ir al contenido
desk-nav = Adónde ir
desk-nav-queue = En espera
desk-nav-members = Equipo
desk-nav-me = Mis sesiones
desk-lock = Cerrar sesión
desk-demo = Personas y lugares inventados, solo de muestra.

## Abrir una cuenta
desk-enter = Abra su cuenta
desk-enter-first = Ponga en marcha esta línea
    .lead = Usted es la primera persona. Se encargará de las cuentas. No podrá leer lo que la gente le dice a la línea.
desk-enter-lead = Esta invitación es para una persona, una sola vez. Su función: { $role }.
desk-organization = Nombre de la organización
    .hint = Quienes les escriben leen este nombre.
desk-name = Su nombre
    .hint = Lo ve el equipo. No tiene que ser su nombre legal. Con ese nombre entra cada vez.
desk-password = Contraseña
    .hint = Al menos 15 caracteres. Sirven varias palabras que no tengan relación entre sí. Se puede pegar. No vence.
desk-password-new = Contraseña nueva
desk-continue = Continuar
desk-once-more = La contraseña no se guarda en esta página. Escríbala otra vez.

## La prueba
desk-proof = Dos cosas por comprobar
    .lead = Su cuenta comienza cuando las dos funcionan. No guardamos su contraseña, y aquí nadie puede restablecer lo que abre.
desk-proof-app = 1. Su aplicación de códigos
    .lead = Apunte la aplicación a este cuadro, o escriba el texto de abajo. Después escriba los seis números que muestra.
desk-proof-square = Cuadro para la aplicación
desk-proof-secret = Lo mismo en texto
desk-proof-code = Los seis números de ahora
desk-proof-paper = 2. Su código de recuperación
    .lead = Escríbalo en papel, o imprima esta página. Guárdelo lejos de esta computadora. Si pierde la contraseña o la aplicación, es la única forma de volver.
desk-proof-groups = Código de recuperación, en grupos
desk-proof-group = Grupo { $number }
desk-proof-back = Copie del papel estos dos grupos.
desk-proof-finish = Terminar
desk-proof-print = Imprima solo si nadie más verá el papel.

## Recuperación
desk-recover = Vuelva con su código de recuperación
    .lead = Esto le da una contraseña, una aplicación y un código de recuperación nuevos. Los anteriores dejan de servir.
desk-recover-name = Nombre
desk-recover-code = Código de recuperación
    .hint = Todos los grupos. Los espacios y los guiones no importan.
desk-sign-in-link = Prefiero entrar con contraseña

## Equipo
desk-members = Equipo
desk-members-lead = Quién puede trabajar aquí y quién tiene la llave del equipo. Solo quien la tiene puede abrir lo que se dijo.
desk-member-role = Función
desk-member-state = Cuenta
desk-member-key = Llave del equipo
desk-member-digits = Números de su llave
desk-member-you = usted
desk-role-advocate = Atención
desk-role-supervisor = Supervisión
desk-role-administrator = Administración
desk-role-partner = Organización aliada
desk-state-active = activa
desk-state-disabled = suspendida
desk-key-held = la tiene
desk-key-not = no la tiene
desk-disable = Suspender
    .row = Suspender: { $name }
    .hint = La persona pierde el acceso al instante, en todas partes.
desk-enable = Activar de nuevo
    .row = Activar de nuevo: { $name }
desk-admit = Dar acceso
    .row = Dar acceso: { $name }
    .lead = Solo a alguien que usted conoce. Llámele y léale los números. La persona los compara con los de su propia página. Si un número es distinto, no le dé acceso.
    .check = Hablé con { $name } y todos los números eran iguales
    .not = Marque la casilla solo después de hablar. No se cambió nada.
desk-invite = Invitar a alguien
    .lead = Recibe un enlace. Sirve una sola vez y vence en 72 horas. Entréguelo usted a la persona, no en un grupo.
desk-invite-role = Función
desk-invite-make = Hacer un enlace
desk-link = El enlace. Se muestra una sola vez.
    .lead = Para una persona, función: { $role }. Sirve una sola vez y vence en 72 horas.
desk-desks = Equipos con llave
desk-desk-members = { $count ->
    [0] nadie tiene la llave
    [one] { $count } persona tiene la llave
   *[other] { $count } personas tienen la llave
 }
desk-desk-since = desde el { $since }
desk-desk-digits = Números de la llave del equipo
desk-done-disable = Cuenta suspendida. La persona ya no puede entrar en ninguna parte.
desk-done-enable = Cuenta activa. La persona puede entrar otra vez. Hay que darle de nuevo la llave del equipo.
desk-done-admit = Acceso dado. La persona ya puede abrir lo que se dijo.
desk-again = Ese formulario era demasiado viejo. No se cambió nada. Presione otra vez.
