action-do-medical-911 =
    .title = Llame al 911 por una herida o enfermedad grave
    .body = Llame si hay una herida grave, si alguien no puede respirar bien o no despierta. También puede llegar la policía. Casi toda sala de emergencias debe revisar a la persona, con papeles o sin ellos.
    .text = ¿Herida grave o muy mal de salud? Llame al 911. Puede llegar la policia. Casi toda sala de emergencias debe revisarle, con o sin papeles.

action-do-tonight-self =
    .title = Antes de esta noche
    .body = Si esta noche alguien puede obligarle otra vez, puede pedir ayuda ahora. Una persona de apoyo puede hacer un plan con usted, paso a paso.

action-do-tonight =
    .title = Antes de esta noche
    .body = Pregunte a la persona qué quiere que pase antes de esta noche. Ofrezca una llamada o un lugar. Una línea quizá sepa de un transporte; no lleve usted a la persona. Llame al 911 si hay peligro ahora.

action-do-child-words =
    .title = Qué decir a alguien menor de 18
    .body = Diga “no es tu culpa” y “conmigo no estás en problemas”. No pida detalles.

action-tell-child-abuse-self =
    .title = Cuando lastiman en casa a alguien menor de 18
    .body = Una línea de ayuda infantil puede escuchar a jóvenes y a personas adultas. Pregunte primero de qué tienen que avisar.

action-next-mandated-where =
    .title = Qué ley sobre avisar cuenta
    .body = Vea la ley de donde está la niña o el niño, y la de donde está usted. Si no la conoce, pregunte hoy a quien supervisa.

action-tell-smuggling =
    .title = Después de pagar por cruzar la frontera
    .body = Cuando el viaje ya terminó, la ayuda legal gratis de inmigración puede explicar las opciones. Si alguien todavía retiene a una persona o la obliga a trabajar, también hay ayuda.

action-do-missing-report =
    .title = Cuando no se encuentra a alguien
    .body = Puede avisar a la policía de inmediato de que alguien no aparece, a cualquier edad. Si tiene menos de 21 años, no deben hacerle esperar a usted. Una persona adulta puede haberse ido para estar a salvo. Si teme por su vida, no espere. Si no, puede pensarlo antes con una línea.

action-not-missing-post =
    .title = Piense antes de publicar
    .body = Una persona adulta puede haberse ido para estar a salvo. Una publicación puede llevar hasta ella a alguien peligroso.

action-tell-housing =
    .title = Una vivienda para más tiempo
    .body = Algunos programas ayudan con la renta o un cuarto durante meses. Pregunte por la espera, las reglas y el costo.

action-do-images =
    .title = También puede pedir que quiten fotos de antes de los 18
    .body = Take It Down es gratis, para fotos sexuales de cuando una persona era menor de 18. No pide el nombre y la foto no se manda. Funciona en muchos sitios.

action-do-images-ask-site =
    .title = Puede pedirle al sitio que quite las fotos
    .body = Muchos sitios deben quitar una foto sexual que está ahí sin permiso de la persona, si ella lo pide. La solicitud lleva una firma y un modo de contacto. Quien la puso puede darse cuenta. La ayuda legal gratis o una línea puede ayudar a pedirlo.

action-do-images-adult =
    .title = Puede pedirle al sitio que quite las fotos
    .body = Muchos sitios deben quitar una foto sexual que está ahí sin su permiso, si usted lo pide. Piden una firma y un modo de contacto. Quien la puso puede darse cuenta. StopNCII (stopncii.org) es gratis, para fotos de usted con 18 años o más. El navegador puede guardar que usted estuvo ahí.

action-not-images-pay =
    .title = No tiene que pagar ni mandar más
    .body = Casi nunca sirve para que paren. Puede guardar los mensajes y no contestar.

action-not-images-forward =
    .title = No busque las fotos ni las reenvíe
    .body = No las busque y no las mande. Si la persona tiene menos de 18 años en ellas, tampoco las guarde, ni como prueba: tenerlas puede ser delito.

action-do-report-lawyer =
    .title = Antes de denunciar, busque ayuda legal
    .body = Puede denunciar, y no tiene que hacerlo. La ayuda legal gratis puede decirle qué puede pasar después. Quizá alguien pueda ir con usted.
    .text = Antes de denunciar, busque ayuda legal gratis. Puede denunciar, y no tiene que hacerlo. Alguien puede ir con usted.

action-do-threat-of-law =
    .title = Si le amenazan con la policía o inmigración
    .body = Usar una amenaza así para que usted trabaje puede ser contra la ley. No tiene que firmar ni contestar ahora. Si es seguro, apunte qué le dijeron y cuándo. Busque primero ayuda legal gratis; nadie puede prometer que no llamen.

action-do-report-choice =
    .title = La persona adulta decide si denuncia
    .body = Ofrezca primero ayuda legal gratis. Después la persona adulta puede denunciar, denunciar más tarde o no denunciar.

action-do-ask-interpreter =
    .title = Puede pedir intérprete
    .body = Casi todos los hospitales y cortes deben darle intérprete gratis. Diga qué idioma prefiere. Puede decir que no interprete alguien del trabajo o de la familia.

action-do-children-self =
    .title = Sus hijas e hijos
    .body = Pronto, dígale a una persona de apoyo o de ayuda legal que tiene hijas o hijos. Algunos lugares reciben también a niñas y niños. Pregunte antes de firmar algo sobre sus hijas o hijos.

action-do-children =
    .title = Pregunte por hijas e hijos
    .body = Pregunte si hay niñas o niños, y quién está ahora a su lado. Busque un lugar que también reciba niñas y niños.

action-do-new-id =
    .title = Una identificación nueva
    .body = La ayuda legal gratis o un programa de identificación puede ayudarle a sacar un acta de nacimiento o una identificación. Pregunte a la ayuda legal antes de ir a un consulado.

action-do-go-home =
    .title = Si quiere volver a su casa o a su tierra
    .body = Está bien quererlo, y puede haber ayuda para eso. Si su casa está en otro país, busque ayuda legal antes de salir: irse puede cambiar sus opciones.

action-tell-immigration-lawyer =
    .title = Ayuda legal gratis de inmigración
    .body = Solo una abogada, un abogado o alguien con acreditación oficial puede aconsejar sobre papeles de inmigración. Consulte antes de presentar nada.

action-not-notary =
    .title = Cuidado con quien dice ser notario
    .body = En Estados Unidos, quien es “notario” y no tiene licencia de abogacía no puede dar consejo legal. No firme hojas en blanco y conserve sus propios documentos.

action-tell-debt-help =
    .title = Deudas que alguien impuso
    .body = Algunas deudas que alguien impuso por la fuerza se pueden quitar del historial de crédito. La ayuda legal gratis puede ayudar a pedirlo.

action-do-ride =
    .title = Transporte
    .body = Pregunte al lugar o a la línea si puede mandar transporte. Una aplicación de viajes guarda un registro del viaje.

action-do-ride-helper =
    .title = Transporte, o un lugar para esperar
    .body = Pregunte a una línea si sabe de un transporte, o dónde puede esperar la persona con gente cerca. No la lleve usted en su carro.

action-tell-forced-marriage =
    .title = Para casarse hace falta su propio sí
    .body = Su familia puede ayudar a elegir, pero el sí lo da solo usted. Puede hablar con una persona de apoyo antes de un viaje o una boda.

action-not-forced-marriage-family =
    .title = No hable por medio de la familia
    .body = Hable a solas con la persona. No cuente a la familia un plan de irse o de decir que no.

action-tell-local-group =
    .title = Alguien que siga en los próximos pasos
    .body = Un grupo local sin fines de lucro puede ayudar con un lugar, la salud, papeles y trabajo. Pida que sea siempre la misma persona.

action-next-hotline-does =
    .title = Qué dice que hace la línea nacional
    .body = La línea ha dicho que ayuda a pensar la situación y que nombra grupos locales. Ha dicho que puede conectar la llamada con ellos.
