# Palabras de los casos de uso. Las del paquete están en knowledge/.

choice-not-sure = No lo sé bien
choice-prefer-not = No quiero decirlo

because-yes = Se dijo: { $fact }.
because-signs = Hay una señal de: { $fact }.
because-no = Se dijo que no: { $fact }.
because-unknown = No se dijo: { $fact }.
because-outside = Se dijo, y está fuera de lo que pide la regla: { $fact }.
because-conflict = Dos respuestas no coinciden en: { $fact }.

source-cite = Fuente:
source-read = Leído el
fallback-right = Esto cambió mucho en 2025 y 2026. Busque ayuda legal gratis de una abogada o un abogado antes de presentar algo.

family-pay-and-work = Algo de lo que contó puede ser ilegal si lo hace quien le da trabajo o le presta dinero. Hay ayuda para eso.
family-sex-and-control = Algo de lo que contó puede ser ilegal de parte de quienes lo hicieron. Hay ayuda para eso.
family-under-18-young = Lo que pasó no es tu culpa. Con nosotros no estás en problemas. En algunos lugares todavía detienen a adolescentes; hay ayuda legal gratis para jóvenes que puede decirte cómo es donde estás.
family-harm = Nadie debe sufrir daño ni pasar por esto a solas. Hay ayuda.
family-harm-other = Nadie debe sufrir daño ni pasar por esto a solas. Hay ayuda para la persona.
family-unclear = Lo que contó puede significar muchas cosas. De cualquier forma, puede recibir la misma ayuda.
family-pay-and-work-other = Algo de lo que contó puede ser ilegal si lo hace quien da el trabajo o presta el dinero. Hay ayuda para la persona.
family-sex-and-control-other = Algo de lo que contó puede ser ilegal de parte de quienes lo hacen. Hay ayuda para la persona.
family-under-18-other = Nadie menor de 18 tiene la culpa de esto. Hay ayuda pensada para jóvenes.
family-unclear-other = Lo que vio puede significar muchas cosas. De cualquier forma, hay la misma ayuda.

nothing-more = No hace falta nada más para ayudar esta noche.

place-empty = Falta el lugar: un código postal, o una ciudad y un estado.
place-unknown = No conocemos “{ $place }”. Sirve un código postal de cinco números, o una ciudad y un estado, como Miami, FL.
place-ambiguous = Hay más de un lugar llamado “{ $place }”. Se puede elegir uno aquí, o escribir un código postal.
place-too-long = Eso es muy largo para un lugar. Basta un código postal, o una ciudad y un estado.
need-unknown = No conocemos la necesidad “{ $need }”. Elija de la lista.
too-many-needs = Elija hasta { $most } necesidades a la vez.

open-yes = Abierto ahora.
open-yes-until = Abierto ahora. Hora de cierre: { $time }
open-no = Cerrado ahora.
open-no-until = Cerrado ahora. Abre { $time }
open-unknown = No se sabe el horario. Llame antes.
day-today = hoy, { $time }
day-tomorrow = mañana, { $time }
day-1 = el lunes, { $time }
day-2 = el martes, { $time }
day-3 = el miércoles, { $time }
day-4 = el jueves, { $time }
day-5 = el viernes, { $time }
day-6 = el sábado, { $time }
day-7 = el domingo, { $time }

verified-on = Revisado el { $date }.
verified-never = Aún no se ha revisado. Llame antes.
verified-stale = Revisado el { $date }. De eso ya hace tiempo, así que llame antes.

widened = No se encontró nada a menos de { $near }. Estos lugares están a menos de { $far }.

who-for-ages = De { $from } a { $to } años.
who-for-from = Desde los { $from } años.
who-for-up-to = Hasta los { $to } años.
who-for-women = Para mujeres.
who-for-men = Para hombres.
who-for-lgbtq = Recibe a personas LGBTQ+.

excluded-closed = cerrados a esa hora, o sin horario conocido
excluded-no-place = sin un lugar conocido en la lista
excluded-too-far = más lejos
excluded-other = no coinciden con lo que se pidió

why-need = Está en la lista de “{ $term }”.
why-need-in-words = En su descripción dice “{ $words }”.
why-near = Distancia: { $distance }.
why-open-now = Abierto a esa hora.
why-speaks = Se habla { $language }.
why-interpreter = { $language } con intérprete.
why-for-who = Dice que acepta esto: { $key }.
why-text = Tiene las palabras que buscó.

## A qué llegó una valoración, para el equipo
concern-none = Lo que se dijo no apunta a una sola cosa. La ayuda es la misma.
concern-some = Algo de lo que se dijo habla de control, o de lo que otra persona gana.
concern-serious = Lo que se dijo puede ser ilegal de parte de quienes lo hicieron.
concern-status-minor = Es posible que hayan usado a alguien menor de 18 para sexo pagado.

## Reglas para un contacto seguro
rule = { $channel }, { $value }: { $days }, { $hours } ({ $zone }). Vale hasta el { $until }.
rule-say = Si contesta otra persona, diga: “{ $text }”.
rule-code-word = Palabra clave: “{ $text }”.
channel-call = Llamada
channel-text = Mensaje de texto
channel-mail = Correo electrónico
channel-web = Página
any-hour = a cualquier hora
voicemail-no = No deje mensaje de voz.
voicemail-agreed-words = Mensaje de voz: solo las palabras acordadas.
day-mon = lunes
day-tue = martes
day-wed = miércoles
day-thu = jueves
day-fri = viernes
day-sat = sábado
day-sun = domingo

## Lo que puede decir una autorización
when-tonight = Esta noche
when-within-3-days = En 3 días o menos
when-within-7-days = En 7 días o menos
when-within = { $count ->
    [one] En un día o menos
   *[other] En { $count } días o menos
}
access-wheelchair = Silla de ruedas
access-deaf = Persona sorda o que oye poco
access-blind = Persona ciega o que ve poco
access-interpreter = Intérprete
access-medicine = Medicina diaria que hay que guardar
access-methadone = Metadona u otro tratamiento diario
language-en = Inglés
language-es = Español
language-fr = Francés
language-ht = Criollo haitiano
language-pt = Portugués
language-zh = Chino
language-vi = Vietnamita
language-tl = Tagalo
language-ar = Árabe
language-ru = Ruso
language-mam = Mam
language-ase = Lengua de señas americana (ASL)

## La guía sin servidor
sorry = Esta página no reconoció esa respuesta. No se envió nada. Regrese y elija otra vez.
