action-consent-self =
    .title = Su nombre, su decisión
    .body = Puede decir a quien le ayude: no comparta mi nombre si yo no digo que sí. Algunas personas deben avisar de ciertas cosas por ley; pregunte eso primero.

action-consent-self-back =
    .title = Puede retirar su permiso
    .body = Dígale al lugar que lo retira. Lo que ya se contó puede seguirse sabiendo, así que tómese su tiempo antes.

action-consent-missing =
    .title = Si no se encuentra a la persona
    .body = Dé un nombre o una foto solo a la policía o a un centro que busca a la persona. No lo publique.

action-consent-ask =
    .title = Pregunte antes de dar un nombre
    .body = Pregunte a una persona adulta antes de dar su nombre, su foto o su historia. Sobre alguien menor de 18, la ley puede pedirle que avise sin un sí. Si habla con la persona joven, dígaselo antes, si es seguro.
    .text = Pregunte a una persona adulta antes de dar su nombre, su foto o su historia. Si es menor de 18, la ley puede pedir que avise sin su permiso.

action-consent-hipaa =
    .title = Lo que permite HIPAA
    .body = HIPAA es una ley federal de privacidad. Permite algunos avisos de maltrato, con condiciones, y no exige ninguno. Si la persona aceptó por escrito compartir algo, comparta solo eso. Antes, pregunte a quien cuida la privacidad en su trabajo.

action-consent-one-place =
    .title = Un sí, un lugar
    .body = Un sí para un lugar no vale para otro. Pregunte de nuevo cada vez. La persona puede retirar su permiso en cualquier momento, solo con decirlo; desde entonces no comparta nada más.

action-consent-adult-no =
    .title = Una persona adulta puede decir no
    .body = El no de una persona adulta es una respuesta. Si alguien dice que usted debe compartir, no entregue nada todavía. Primero busque consejo legal, y pregunte a quien le supervisa si este es su trabajo. El deber de avisar de un daño a alguien menor de 18 es otro asunto.
