role-hotel =
    .title = Trabajo en un hotel
    .body = Tal vez ve u oye algo que le preocupa. Usted no tiene que decidir qué es.
    .hint = Primero piense en su seguridad. Llame al 911 si hay alguien en peligro ahora.

role-clinic =
    .title = Trabajo en una clínica u hospital
    .body = Primero va la atención. Cada paciente puede recibir ayuda sin contarle lo que pasó.
    .hint = Primero la atención, con intérprete profesional. Vea a la persona a solas únicamente si hay un motivo normal y nadie se opone.

role-school =
    .title = Trabajo en una escuela
    .body = A veces alguien cuenta una parte y se detiene. Está bien.
    .hint = Primero escuche, y no llame a la casa.

role-farm =
    .title = Trabajo con gente del campo
    .body = Tal vez da atención médica, organiza, inspecciona o trabaja ahí. Hable lejos de quien manda en la cuadrilla.
    .hint = Primero agua, sombra y descanso.

role-transport =
    .title = Manejo, o trabajo en una estación o aeropuerto
    .body = Tal vez solo tiene unos minutos con alguien. Una pregunta corta y tranquila puede bastar.
    .hint = Primero busque un lugar donde nadie más oiga.

role-bank =
    .title = Trabajo en un banco o en envíos de dinero
    .body = Tal vez ve quién controla el dinero. Tener dinero propio puede ser la salida.
    .hint = Primero recuerde: quien es titular de la cuenta puede ser quien controla. Hable a solas únicamente si hay un motivo normal y nadie se opone.

role-neighbor =
    .title = Vivo cerca
    .body = Tal vez oye o ve algo en la casa de al lado. Un gesto sencillo puede importar.
    .hint = Primero, no haga nada que noten las demás personas de la casa.

role-family =
    .title = Es alguien de mi familia o de mis amistades
    .body = Usted conoce a la persona. Seguir en contacto puede ayudar más que presionar.
    .hint = Primero mantenga el contacto.
