definition-severe-form =
    .title = Forma grave de trata
    .body = La ley de Estados Unidos usa este nombre para dos cosas. Una es el sexo comercial por fuerza, engaño o amenazas, o con una persona menor de 18. La otra es conseguir por esos medios que alguien trabaje, para retener a esa persona en un servicio forzado.

definition-sex-trafficking =
    .title = Trata sexual (“sex trafficking”)
    .body = Es reclutar, alojar, trasladar, entregar, obtener, pagar o pedir a una persona para el sexo comercial. No hace falta cruzar una frontera. La fuerza o el engaño son parte de la forma grave, no de este nombre.

definition-coercion =
    .title = Coacción
    .body = Amenazar con un daño grave o retener a alguien por la fuerza. Un plan para que una persona crea que alguien sufrirá un daño grave si se niega. Usar mal la ley, o amenazar con ella, para presionar a alguien.

definition-commercial-sex-act =
    .title = Acto sexual comercial
    .body = Cualquier acto sexual por el que alguien da o recibe algo de valor. Puede ser dinero, comida, drogas, transporte o un lugar para dormir.

definition-debt-bondage =
    .title = Servidumbre por deudas
    .body = Alguien promete su trabajo para pagar una deuda, y pasa una de estas dos cosas. El valor justo del trabajo no se descuenta de la deuda. O nadie fijó cuánto dura el trabajo ni en qué consiste.

definition-involuntary-servitude =
    .title = Servidumbre involuntaria
    .body = Incluye el servicio que sigue por causa de un plan. El plan hace creer a la persona que alguien sufrirá un daño grave si ella deja de servir. También incluye el servicio que sigue por el mal uso de la ley, o por la amenaza de usarla.
