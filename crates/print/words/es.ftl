# Lo que dicen las hojas impresas. Los números, quién contesta y qué rastro queda vienen del paquete de conocimiento.

## En todas
toll-free = Número gratuito; puede usar minutos y salir en la factura.
not-police = No es la policía.
ask-police = Puede preguntar primero cuándo llamaría a la policía.
you-decide = Usted decide qué decir.
own-rules = Tiene sus propias reglas.
answered-by = Contesta { $name }.
text-any = Un mensaje con cualquier palabra al
call = Llame al
or-text = o envíe un mensaje con cualquier palabra al
danger-now = ¿Una vida en peligro ahora? Puede llegar la policía.
relay = Si no oye, o no habla por teléfono.
speaks = Idiomas: { $list }.
code-says = Código QR de { $address }
help-both = ayuda / help

## La lista de hojas
about-poster = Una página para la pared: una frase, un número
about-wallet = Diez tarjetas de 3.5 por 2 pulgadas; no dicen para qué son
about-shoe = Tarjetas de 2.1 por 1.1 pulgadas que caben en un zapato
about-strips = Tiras para arrancar: cifras y “ayuda / help”, nada más
about-receipt = Un papel como un recibo de tienda; no dice para qué es
about-notice-ca = El aviso de California, un borrador para comparar con la ley
about-paper = La hoja de esta noche, para una noche sin luz

## El cartel
poster-title = Una hoja para la pared
poster-big = Nadie debe quedarse con sus papeles, su pago ni su libertad.
poster-lead = ¿Le obligan a trabajar o a tener sexo? ¿Tiene dudas? Puede preguntar.

## Tarjetas
wallet-title = Tarjetas para recortar
wallet-big = Alguien con quien hablar
shoe-title = Tarjetas pequeñas para recortar
strips-title = Tiras para arrancar
receipt-title = Números
receipt-main = Alguien con quien hablar
receipt-suicide = Si ya no puede más
receipt-community = Comida, un lugar, renta, salud
receipt-danger = Una vida en peligro ahora. Puede llegar la policía.

## Un aviso
notice-title = Un aviso
notice-draft = BORRADOR – revise antes de imprimir
notice-services = Para pedir ayuda y servicios:
notice-behind = Para quien pone el aviso. No ponga esta página.
notice-not-held = El aviso se escribió pensando en esta ley: { $law }. Usa otras palabras. Nadie lo ha comparado con el texto oficial para este programa.
notice-signed = El aviso se escribió para esta ley: { $law }. Lo comparó con el texto oficial: { $name }.
notice-source = Texto oficial: { $source }
notice-as-of = Datos del { $date }.
notice-due = Hay que leerlo de nuevo a más tardar el { $date }.
notice-compare = Compare antes de imprimir
notice-sign = Quién lo comparó, y cuándo:

## La hoja de esta noche
night-title = La hoja de esta noche
night-about = Para una noche sin luz o sin red. Guárdela donde nadie más la lea.
night-date = Impresa el { $date }. No salen los números cuya revisión está vencida.
night-line = Nombre de esta línea, si contesta una propia:
night-numbers = Números
night-places = Lugares cerca de { $place }
night-no-near = Lugares
night-no-near-body = No se dio ningún lugar al imprimir esta hoja. Escriba los que conoce:
night-no-places = El directorio no tiene lugares cerca de { $place } que se puedan mostrar. Escriba los que conoce:
night-room = Pregunte primero a cada lugar, sin dar nombres. Nada aquí dice que haya cupo. Abierto o cerrado es como estaba al imprimir.
night-beds = Donde se puede dormir
night-others = Otra ayuda cerca
night-main = Si obligan a alguien a trabajar o a tener sexo, o si hay dudas: { $title }
night-suicide = Ideas de suicidio: { $title }
night-no-address = Su dirección no se escribe. Pregunte por teléfono.
night-no-phone = sin número conocido
night-abroad = Líneas en otros países
night-scripts = Qué decir
night-own-line = Solo en una línea propia. Dígalo antes de la primera pregunta:
night-say = Diga:
night-emergency = El 911 lo contesta el centro de emergencias de la zona desde donde usted llama. Diga primero dónde está la persona. Anote quién decidió y por qué.

intake-title = Lo que se contó: una llamada
intake-about = Sin nombres en esta hoja. Solo lo necesario para ayudar esta noche.
intake-began = Hora en que empezó
intake-ended = Hora en que terminó
intake-day = Día
intake-by = Quién contestó (iniciales)
intake-channel = Por dónde llegó
intake-channel-call = llamada
intake-channel-text = mensaje
intake-channel-chat = chat
intake-channel-door = en persona
intake-who = Quién era, según dijo
intake-who-self = habla de sí
intake-who-family = familia o amistad
intake-who-work = por su trabajo
intake-who-saw = vio algo
intake-who-unsaid = no lo dijo
intake-under = Menor de 18, según dijo
intake-yes = sí
intake-no = no
intake-unsaid = no se dijo
intake-language = Idioma
intake-interpreter = Intérprete (ni familia ni acompañante)
intake-end = Cómo terminó
intake-end-heard = se escuchó, no quiso más
intake-end-place = se nombró un lugar
intake-end-connected = se conectó con otra línea
intake-end-emergency = 911
intake-end-silent = colgó o no habló: no devolver la llamada
intake-end-again = volverá a comunicarse
intake-decided = 911 o un reporte: quién decidió, cuándo, por qué, y si la persona estuvo de acuerdo
intake-contact = ¿Se puede contactar a esta persona?
intake-contact-no = no, nunca
intake-contact-yes = sí, solo así:
intake-contact-how = Cómo, y a qué número
intake-contact-when = Días y horas sin peligro
intake-contact-name = Qué nombre usamos
intake-contact-code = Palabra que dice que no hay peligro
intake-voicemail = Buzón de voz
intake-voicemail-leave = se puede dejar mensaje
intake-voicemail-none = no dejar nada
intake-next-page = La misma llamada, segunda página
intake-words = Con sus palabras, lo menos posible
intake-needs = Qué se necesita ahora
intake-needs-other = Otra cosa, o para quién (edad de hijas e hijos, mascota, medicina, silla de ruedas)
intake-consent = Un sí para compartir
intake-consent-about = Un lugar, un sí. Donde se exige un sí por escrito, uno hablado no abre nada: llame al lugar con la persona.
intake-consent-what = Qué se puede contar
intake-consent-whom = A quién: un solo lugar
intake-consent-until = Hasta cuándo
intake-consent-how = Dicho o firmado, y a qué hora
intake-consent-none = no hay un sí: nada se comparte
intake-later = Cuando vuelva la luz
intake-later-about = Anótelo con la hora que tuvo de verdad. Después destruya esta hoja.
intake-entered = Anotado el día, y por quién
intake-destroyed = Destruida el día, y por quién
