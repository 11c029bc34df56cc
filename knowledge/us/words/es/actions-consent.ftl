action-consent-self =
    .title = Puede pedir que le pregunten
    .body = Puede pedir a quien le ayuda que no comparta su nombre sin su permiso. Sí, no y ahora no: cualquiera está bien.

action-consent-self-back =
    .title = Puede retirar su permiso
    .body = Dígale al lugar que lo retira. Lo que ya se contó puede seguirse sabiendo, así que tómese su tiempo antes.

action-consent-ask =
    .title = Pregunte antes de dar un nombre
    .body = Pregunte a la persona antes de dar su nombre, su foto o su historia. Diga quién lo recibe y para qué.
    .text = Pregunte a la persona antes de dar su nombre, su foto o su historia. Diga quién lo recibe y para qué.

action-consent-one-place =
    .title = Un sí, un lugar
    .body = Un sí para un lugar no vale para otro. Pregunte de nuevo cada vez. La persona puede retirar su permiso en cualquier momento, solo con decirlo; desde entonces no comparta nada más.

action-consent-adult-no =
    .title = Una persona adulta puede decir no
    .body = Un no es una respuesta. Siga ayudando con lo que sí aceptó.

action-consent-law-orders =
    .title = Si alguien dice que usted debe compartir
    .body = No entregue nada todavía. Avise a quien supervisa y pregunte a una abogada o un abogado. Un papel puede parecer una orden y no serlo.
