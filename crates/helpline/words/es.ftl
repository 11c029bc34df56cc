# Palabras de los casos de uso. Las del paquete están en knowledge/.

choice-not-sure = No lo sé con certeza
choice-prefer-not = No quiero decirlo

because-yes = Dicho: { $fact }.
because-signs = Una señal apunta a: { $fact }.
because-no = Descartado: { $fact }.
because-unknown = Sin decir: { $fact }.
because-conflict = Dos respuestas no coinciden sobre: { $fact }.

fallback-right = Esto cambió mucho en 2025 y 2026. Hable con alguien de ayuda legal gratis antes de presentar algo.

family-pay-and-work = Algo de lo que dijo puede ir contra la ley por parte de quien le da trabajo o le presta dinero. Hay ayuda para eso.
family-sex-and-control = Algo de lo que dijo puede ir contra la ley por parte de quienes lo hicieron. Hay ayuda para eso.
family-under-18 = Lo que pasó no es tu culpa. Con nosotros no estás en problemas. En algunos lugares todavía detienen a adolescentes; hay ayuda legal gratis para jóvenes que puede decirte cómo es donde estás.
family-unclear = Lo que dijo puede significar muchas cosas. Puede recibir la misma ayuda de todos modos.
family-pay-and-work-other = Algo de lo que dijo puede ir contra la ley por parte de quien da el trabajo o presta el dinero. Hay ayuda para la persona.
family-sex-and-control-other = Algo de lo que dijo puede ir contra la ley por parte de quienes lo hacen. Hay ayuda para la persona.
family-under-18-other = Nadie menor de 18 tiene la culpa de esto. Hay ayuda hecha para jóvenes.
family-unclear-other = Lo que vio puede significar muchas cosas. La misma ayuda está ahí de todos modos.

nothing-more = No hace falta nada más para ayudar esta noche.

place-empty = Escriba un código postal, o una ciudad y un estado.
place-unknown = No conocemos “{ $place }”. Escriba un código postal de cinco números, o una ciudad y un estado, como Miami, FL.
place-ambiguous = Hay más de un lugar llamado “{ $place }”. Elija uno o escriba un código postal.
place-too-long = Eso es muy largo para un lugar. Escriba un código postal, o una ciudad y un estado.
need-unknown = No conocemos la necesidad “{ $need }”. Elija de la lista.
too-many-needs = Elija hasta { $most } necesidades a la vez.

open-yes = Abierto ahora.
open-yes-until = Abierto ahora, hasta las { $time }.
open-no = Cerrado ahora.
open-no-until = Cerrado ahora. Abre { $time }.
open-unknown = No se sabe el horario. Llame antes.
day-today = hoy a las { $time }
day-tomorrow = mañana a las { $time }
day-1 = el lunes a las { $time }
day-2 = el martes a las { $time }
day-3 = el miércoles a las { $time }
day-4 = el jueves a las { $time }
day-5 = el viernes a las { $time }
day-6 = el sábado a las { $time }
day-7 = el domingo a las { $time }

verified-on = Revisado el { $date }.
verified-never = Aún no se ha revisado. Llame antes.
verified-stale = Revisado el { $date }. Ya hace tiempo, así que llame antes.

widened = No se encontró nada a menos de { $near }. Estos lugares están a menos de { $far }.

who-for-ages = De { $from } a { $to } años.
who-for-from = Desde los { $from } años.
who-for-up-to = Hasta los { $to } años.
who-for-women = Para mujeres.
who-for-men = Para hombres.
who-for-lgbtq = Recibe a personas LGBTQ+.

excluded-closed = cerrados a esa hora
excluded-no-place = sin lugar en la lista
excluded-too-far = más lejos
excluded-other = no corresponden a lo pedido

why-need = Está en la lista de “{ $term }”.
why-need-in-words = Sus propias palabras hablan de “{ $words }”.
why-near = Distancia: { $distance }.
why-open-now = Abierto a esa hora.
why-speaks = Hablan { $language }.
why-interpreter = { $language } con intérprete.
why-for-who = Dice que acepta esto: { $key }.
why-text = Tiene las palabras que buscó.
