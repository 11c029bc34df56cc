definition-trafficking =
    .title = Trata de personas
    .body = Alguien recluta, traslada, entrega, recibe, retiene, esconde o aloja a una persona, o controla adónde va. Lo hace para explotarla, o para ayudar a que otras personas lo hagan. El sí de la persona no sirve de defensa.

definition-trafficking-under-18 =
    .title = Trata de una persona menor de 18
    .body = Los mismos actos, contra una persona menor de 18. Deben hacerse para explotarla, o para ayudar a que otras personas lo hagan. El sí de la persona no sirve de defensa.

definition-exploitation =
    .title = Explotar a una persona
    .body = Con lo que hace, alguien consigue que una persona trabaje o dé un servicio. Eso le daría a la persona miedo por su seguridad, o por la de alguien que conoce, si se negara.
