guidance-plan-owner =
    .title = El plan es suyo
    .body = Usted conoce su situación mejor que nadie. Usted decide qué lleva el plan y quién lo ve. Cópielo solo si quiere.
    .why = Si alguien encuentra el plan, puede ser peligroso para usted.
    .hint = Mírelo otra vez cuando algo cambie.

guidance-plan-trust-yourself =
    .title = Confíe en lo que siente
    .body = Si algo le inquieta, puede que algo no esté bien. Puede cambiar el plan, esperar o parar.

guidance-plan-function-see =
    .title = Vea qué podría pasar
    .body = Piense qué podría hacerle daño ahora, y cuándo. ¿Quién está cerca? ¿Qué lo empeora?

guidance-plan-function-lower =
    .title = Haga que sea menos probable
    .body = Los pasos pequeños pueden ayudar: otro camino a casa, otra hora, alguien que sepa. Empiece por uno fácil.

guidance-plan-function-if-not =
    .title = Si de todos modos pasa
    .body = Elija ahora a dónde iría, a quién llamaría y qué diría. Así no tendrá que pensarlo en ese momento.

guidance-plan-phase-in =
    .title = Mientras está ahí
    .body = No tiene que irse para recibir ayuda. Un plan puede hacer el día de hoy un poco más seguro.

guidance-plan-phase-leaving =
    .title = Al irse
    .body = Irse puede ser el momento de más peligro. Quien pierde el control puede ponerse peor. Si puede, planéelo con alguien de confianza o con una línea.

guidance-plan-phase-after =
    .title = Después de irse
    .body = El peligro puede no acabar ese día. Se pueden cambiar direcciones, teléfonos y costumbres, poco a poco.

guidance-plan-in-emergency =
    .title = Si su vida está en peligro ahora
    .body = Llame al 911 y diga primero dónde está. Puede llegar la policía.

guidance-plan-in-where =
    .title = Sepa dónde está
    .body = Busque un letrero de la calle, el número de una casa, una carta o el nombre de una tienda. Guárdelo en la memoria.

guidance-plan-in-numbers =
    .title = Números en la memoria
    .body = Apréndase de memoria uno o dos números. Póngalos en papel solo si nadie revisa sus cosas.
    .why = Le pueden quitar el teléfono. Pueden encontrar una nota.

guidance-plan-in-routine =
    .title = Horas en que está a solas
    .body = Fíjese en cuándo duerme, trabaja o sale quien le controla, y por cuánto tiempo. Fíjese sin preguntar.

guidance-plan-in-rooms =
    .title = Cuartos con salida
    .body = Si empieza una pelea, aléjese de la cocina, de las armas y de los cuartos con una sola puerta. Si le pegan, cúbrase la cabeza.

guidance-plan-in-signal =
    .title = Una señal que otra persona conozca
    .body = Acuerde una palabra, una luz o un mensaje con alguien de confianza. Quiere decir que llame al 911 o a una línea, no que venga.
    .why = A quien viene le pueden hacer daño, o las cosas pueden ponerse peor.

guidance-plan-in-children =
    .title = Sus hijas e hijos
    .body = Enséñeles dónde esconderse, a quién llamar y qué palabra decir. Solo lo que una niña o un niño puede guardar. No les cuente el plan ni el día. Dígales que no les toca protegerle a usted.

guidance-plan-in-text-911 =
    .title = El 911 por mensaje
    .body = En algunas zonas el 911 recibe mensajes. Llame si puede. Si no puede, escriba primero dónde está y qué necesita. Si no le contestan, llame.
    .why = Donde un mensaje no sirve, debe llegar un aviso que lo diga. Los mensajes quedan en el teléfono.
    .hint = Si no oye o no habla por teléfono, el servicio de retransmisión (711) puede llamar por usted.

guidance-plan-leave-papers =
    .title = Los documentos
    .body = Si es seguro, sepa dónde están sus documentos. Si no puede llevárselos, váyase sin ellos: la mayoría se puede reponer.
    .hint = Hay ayuda legal gratis para sacar otros.

guidance-plan-leave-bag =
    .title = Una bolsa, o nada
    .body = Si es seguro, tenga listas unas cosas: ropa, medicinas, algo de dinero, una llave. Si la pueden encontrar, no guarde nada.

guidance-plan-leave-way-out =
    .title = La salida
    .body = Elija la puerta, la hora y el primer lugar a donde ir. Recórralo en la mente o un día cualquiera.

guidance-plan-leave-first-place =
    .title = La primera hora
    .body = Es bueno un lugar con gente y luz: una tienda, una clínica, una estación de bomberos, una biblioteca. También puede haber un lugar para la noche; puede preguntar antes.

guidance-plan-leave-phone =
    .title = El teléfono que lleva
    .body = Un teléfono puede mostrar dónde está usted. Si otra persona lo tuvo o lo pagó, apáguelo o no se lo lleve.
    .why = Sin él puede quedarse sin números. Apréndase dos antes.

guidance-plan-after-address =
    .title = Su dirección
    .body = Diga a poca gente dónde vive. Antes de darla, pregunte a cada oficina cómo guarda su dirección.
    .hint = Con ayuda legal gratis puede saber si su estado presta una dirección postal para ocultar la suya.

guidance-plan-after-school =
    .title = La escuela y la guardería
    .body = Puede decir a la escuela quién puede recoger a su hija o hijo, y quién no. Pregunte qué hace falta para eso.

guidance-plan-after-order =
    .title = Una orden de protección
    .body = Una corte puede ordenar a alguien que no se acerque. Con ayuda legal gratis puede saber si le ayudaría o empeoraría las cosas. Usted decide.
    .why = Puede que avisen a la otra persona y que sepa dónde está usted.

guidance-plan-after-devices =
    .title = Teléfonos y cuentas
    .body = Desde un aparato que nadie más tuvo, cambie las contraseñas y mire quién más puede entrar. Un número nuevo puede ayudar.
    .why = Si lo cambia mientras sigue ahí, se puede notar.

guidance-plan-after-people =
    .title = Gente de su lado
    .body = Diga a una o dos personas qué hacer si oyen o ven algo. Véanse cada vez en un lugar distinto.

guidance-plan-after-look-again =
    .title = Mire el plan otra vez
    .body = Mírelo después de cada cambio: una mudanza, un trabajo, un día de corte, una llamada. Quite lo que ya no sirve.
