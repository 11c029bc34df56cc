definition-tvpa =
    .title = La ley del año 2000
    .body = La ley federal principal sobre esto es del 28 de octubre de 2000. Fue la primera en cubrirlo todo, y ha cambiado muchas veces. Cubre el trabajo y también el sexo comercial.

definition-what-is-done =
    .title = Lo que se hace
    .body = Alguien se adueña de la vida de otra persona. La usa para ganar con su cuerpo o con su trabajo. La persona no puede decir que no con libertad, o es menor de 18 y la usan para el sexo.

definition-two-names =
    .title = Trata de personas, trata de seres humanos
    .body = Son dos nombres para lo mismo, y es un delito. Se puede hacer para un trabajo, un servicio o el sexo comercial. El sexo comercial es solo una forma.

definition-force-fraud-coercion =
    .title = Fuerza, fraude, coacción
    .body = La ley nombra tres formas de hacer que una persona haga algo. La fuerza se usa contra el cuerpo. El fraude es un engaño que la lleva a aceptar. La coacción es presión, y la ley dice cuál.

definition-severe-form =
    .title = Forma grave de trata
    .body = La ley de Estados Unidos usa este nombre para dos cosas. Una es el sexo comercial por fuerza, engaño o amenazas, o con una persona menor de 18. La otra es conseguir por esos medios que alguien trabaje, para retener a esa persona en un servicio forzado.

definition-severe-form-sex =
    .title = Forma grave: sexo comercial
    .body = Alguien hace uno de los actos de la trata sexual, y además pasa una de dos cosas. La fuerza, el fraude o la coacción llevan a la persona a un acto sexual comercial. O la persona es menor de 18, y entonces no hay que mostrar ninguna de las tres.

definition-severe-form-labor =
    .title = Forma grave: trabajo o servicios
    .body = Alguien recluta, aloja, traslada, entrega u obtiene a una persona para un trabajo o un servicio. Usa la fuerza, el fraude o la coacción. El fin es el servicio forzado, el servicio por una deuda o la esclavitud. Si la persona es menor de 18, la ley pide lo mismo.

definition-sex-trafficking =
    .title = Trata sexual (“sex trafficking”)
    .body = Es reclutar, alojar, trasladar, entregar, obtener o pedir a una persona para el sexo comercial, o pagar por ella. No hace falta cruzar una frontera. La fuerza o el engaño son parte de la forma grave, no de este nombre.

definition-sex-trafficking-five-acts =
    .title = Trata sexual, hasta 2015
    .body = Hasta el 28 de mayo de 2015, la ley nombraba cinco actos. Eran reclutar, alojar, trasladar, entregar u obtener a una persona para el sexo comercial. Pagar por una persona, o pedirla, se agregó entonces.

definition-movement =
    .title = No hace falta trasladar a nadie
    .body = Trasladar a una persona es un acto entre varios. Basta con uno. Puede pasar en casa, en el pueblo donde nació la persona, sin viaje y sin frontera.

definition-any-person =
    .title = Puede ser cualquier persona
    .body = La ley dice “una persona”. Puede ser un hombre, una mujer, un niño o una niña, de cualquier género y de cualquier país. Puede tener la ciudadanía de Estados Unidos.

definition-coercion =
    .title = Coacción
    .body = Amenazar con un daño grave o retener a alguien por la fuerza. Un plan para que una persona crea que alguien sufrirá un daño grave si no hace algo. Usar mal la ley, o amenazar con ella, para presionar a alguien.

definition-coercion-harm =
    .title = Coacción: amenazas
    .body = Alguien amenaza con un daño grave a una persona, o con retenerla por la fuerza. Puede ser contra quien recibe la presión, contra un niño o una niña, contra su familia o contra cualquiera.

definition-coercion-plan =
    .title = Coacción: un plan
    .body = Alguien sigue un plan o una conducta repetida. Busca que una persona crea que, si no hace algo, alguien sufrirá un daño grave. Puede ser cualquier acto. No hace falta un golpe ni una amenaza abierta.

definition-coercion-law =
    .title = Coacción: la ley como amenaza
    .body = Alguien usa mal la ley para presionar a una persona, o amenaza con hacerlo. Puede decirle que, si se va, llamará a la policía o a inmigración, o que le quitarán a sus hijas o hijos.

definition-legal-process-abuse =
    .title = Mal uso de la ley
    .body = Se usa una ley o un trámite legal para algo que no es su fin, o se amenaza con eso. Se busca presionar a una persona para que haga algo, o no lo haga. Puede ser una corte, una oficina o la policía.

definition-commercial-sex-act =
    .title = Acto sexual comercial
    .body = Cualquier acto sexual por el que alguien da o recibe algo de valor. Puede ser dinero, comida, drogas, transporte o un lugar para dormir.

definition-debt-bondage =
    .title = Servidumbre por deudas
    .body = Alguien promete un trabajo como garantía de una deuda. Es su propio trabajo, o el de una persona que controla. Y pasa una de estas dos cosas. El valor justo del trabajo no se descuenta de la deuda. O nadie fijó cuánto dura el trabajo ni en qué consiste.

definition-involuntary-servitude =
    .title = Servidumbre involuntaria
    .body = Incluye el servicio que sigue por causa de un plan. El plan hace creer a la persona que alguien sufrirá un daño grave si ella deja de servir. También incluye el servicio que sigue por el mal uso de la ley, o por la amenaza de usarla.

definition-servitude-plan =
    .title = Servidumbre: por un plan
    .body = Un plan o una conducta repetida busca que una persona crea algo. Si no empieza o no sigue sirviendo, ella u otra persona sufrirá un daño grave o quedará retenida. Por eso sirve.

definition-servitude-law =
    .title = Servidumbre: con la ley como amenaza
    .body = Alguien usa mal la ley, o amenaza con hacerlo, para que una persona sirva. Por eso la persona empieza o se queda.

definition-peonage =
    .title = Peonaje
    .body = A una persona la retienen en un servicio para pagar una deuda. La deuda puede ser real o inventada.

definition-person-severe-form =
    .title = Quien pasó por una forma grave
    .body = La ley tiene un nombre para la persona a quien le hicieron la forma grave. Dice lo que hicieron otras personas. Nadie tiene que llamarse así.

definition-person-trafficking =
    .title = Quien pasó por la trata
    .body = La ley tiene también un nombre más amplio. Cubre a quien pasó por la forma grave, o por la trata sexual como la define la ley. Para esta segunda parte no hace falta fuerza ni engaño.
