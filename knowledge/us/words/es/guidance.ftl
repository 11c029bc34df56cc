guidance-conduct-gentle =
    .title = Hable con cuidado
    .body = Hable en voz baja y sin prisa. La persona puede tener miedo, cansancio o dolor.
    .why = El modo de hablar puede pesar más que la pregunta.

guidance-conduct-discreet =
    .title = Ayude con discreción
    .body = Hable donde nadie más oiga ni vea. Cuéntelo a muy poca gente, y no diga nombres.
    .why = Puede que alguien vigile a la persona, o revise un teléfono que usan usted y ella.

guidance-conduct-ask-wish =
    .title = Pregunte qué quiere la persona
    .body = Pregunte “¿Qué le ayudaría ahora?” y escuche. Si es una persona adulta, ella decide qué sigue.
    .why = La persona sabe mejor que nadie qué puede empeorar las cosas.
    .hint = “No tiene que decirme por qué. ¿Qué necesita hoy?”

guidance-conduct-first-words =
    .title = Las primeras palabras
    .body = Hable con una persona adulta solo donde nadie más oiga. Pregunte algo que cualquiera preguntaría. Si la respuesta es corta, no insista.
    .why = La persona puede contestar una pregunta pequeña y guardarse lo demás.
    .hint = “¿Todo bien? ¿Es buen momento para hablar?”

guidance-conduct-person-decides =
    .title = Diga quién decide
    .body = Diga al principio que no hay que contar nada, y que una persona adulta decide lo que pasa. Con menores de 18, diga primero de qué quizá tenga que avisar.
    .why = Quizás hasta ahora decidieron otras personas.
    .hint = “No tiene que contarme nada. ¿Qué le gustaría que pasara ahora?”

guidance-conduct-offer-phone =
    .title = Ofrezca un teléfono y un número
    .body = Ofrezca un teléfono para usar aquí, o un número. Ofrezca una tarjeta solo a una persona adulta que esté a solas, y pregunte antes si puede guardarla sin peligro.
    .why = Una tarjeta que alguien encuentra puede traer daño.
    .hint = “Puede usar este teléfono. ¿Quiere un número en papel, o alguien podría encontrarlo?”

guidance-conduct-no-confront =
    .title = No enfrente a nadie
    .body = No le hable a quien tal vez hace daño, y no le siga. Después pueden lastimar a la persona por eso.
    .why = Usted se va. La persona quizá tenga que quedarse.

guidance-conduct-no-taking-out =
    .title = No saque a la persona por su cuenta
    .body = Irse puede ser el momento de más peligro. Hace falta un plan, y el plan es de la persona.
    .why = Una puerta que se abre antes de tiempo puede cerrar las demás.
    .hint = Si hay una vida en peligro ahora, llame al 911 y diga dónde está la persona. Puede llegar la policía.

guidance-conduct-no-promise =
    .title = No prometa
    .body = No prometa seguridad, papeles, dinero ni una cama. Diga solo lo que usted puede hacer.
    .why = Una promesa rota puede acabar con la confianza.
    .hint = “Todavía no lo sé. Puedo ayudarle a preguntar.”

guidance-conduct-contact =
    .title = Pregunte a quien conoce el tema
    .body = Puede preguntar a una organización cercana o a la línea nacional qué hacer. Puede preguntar sin dar nombres.
    .why = No hace falta tener certeza para preguntar.

guidance-conduct-report-yes =
    .title = Sobre una persona adulta, avise solo si dice que sí
    .body = La persona adulta decide si se avisa o no. Pregunte antes, y diga quién se enteraría. Si hay una vida en peligro ahora, llame al 911.
    .why = Un aviso que nadie pidió puede llevar a la policía o a inmigración hasta la persona.
    .hint = En su trabajo puede haber deberes propios sobre menores de 18. Pregunte antes a quien supervisa.

guidance-conduct-duty =
    .title = El deber de avisar por alguien menor de 18
    .body = Mire la ley del lugar donde está la niña o el niño, y la del lugar donde está usted. Quién tiene que avisar cambia según el estado. Un daño pasado o una sospecha pueden bastar. Si no se sabe el estado, pregunte a quien supervisa; callar no es una opción.
    .why = Vender a alguien menor de 18 para el sexo cuenta como maltrato infantil en la ley federal. Quién tiene que avisar lo dice cada estado.
    .hint = Diga los límites antes de hablar, para que la persona joven elija qué contar.

guidance-conduct-no-photos =
    .title = Sin fotos y sin publicar
    .body = No tome fotos, no grabe y no publique nada de la persona. Apunte solo lo que vio y oyó.
    .why = Una foto puede mostrar a otras personas dónde está ella.

guidance-conduct-no-travel =
    .title = No hace falta trasladar a nadie
    .body = Puede pasar en una sola casa y a alguien que nació ahí. No hace falta cruzar una frontera ni viajar.
    .why = La ley habla de fuerza, engaño y ganancia, no de distancia.

guidance-conduct-no-looks =
    .title = La apariencia no dice nada
    .body = La ropa, el acento, el país o la diferencia de edad no dicen nada por sí solos. Tampoco un lugar ni el trabajo sexual. Pregunte qué puede decidir la persona.
    .why = Juzgar por la apariencia puede dañar a quien no está en peligro.

guidance-conduct-return =
    .title = Un no también es respuesta
    .body = Si le dicen que no, pare y siga con amabilidad. Diga cómo encontrarle a usted después, de un modo seguro.
    .why = Muchas personas lo intentan varias veces antes de irse.

guidance-conduct-yourself =
    .title = Cuídese también
    .body = Puede que esto le afecte. Descanse y hable con alguien, sin nombres y sin lugares.

guidance-limits =
    .title = Antes de contarnos algo
    .body = Le preguntamos antes de contarle algo a alguien. Hay límites. Si creemos que han lastimado o usado a una persona menor de 18, la ley puede obligarnos a avisar. Si hay una vida en peligro ahora, podemos pedir ayuda. Un juez puede ordenar que entreguemos registros. Se lo decimos antes, para que usted decida qué contar. No podemos ver dónde está.

guidance-text-first =
    .title = El primer mensaje
    .body = El primer mensaje solo pregunta si es seguro. Después de un 2 no se manda nada más, ni una despedida. El menú llega solo después de un 1.
    .why = Puede que otra persona tenga el teléfono.
    .text = Puede escribir aqui ahora? 1 si 2 no. Si no, paramos. ALTO termina. Emergencia 911. English 9

guidance-text-menu =
    .title = El menú por mensaje
    .body = Se manda solo después de un 1. Sirven números o palabras. Nada en él dice para qué es esta línea.
    .why = Otra persona puede leer el mensaje después.
    .text = 1 una persona 2 lugares cerca 3 que le llamemos 4 nada mas. Sirve un numero o una palabra.

guidance-text-call-me =
    .title = Antes de devolver una llamada
    .body = Pregunte antes tres cosas: la hora, si se puede dejar mensaje de voz y qué nombre usar. Si falta una, no llame.
    .why = Una llamada a mala hora, o un mensaje con nuestro nombre, puede poner en peligro a la persona.
    .text = ¿Que dia y a que hora podemos llamar? ¿Que nombre usamos? Mensaje de voz: 1 esta bien 2 no dejar

guidance-silent-call =
    .title = Una llamada cortada o en silencio
    .body = No devuelva la llamada. Llame solo si hay una regla de contacto seguro de esa persona que diga cuándo y cómo.
    .why = No se sabe quién va a contestar.

guidance-voice-connect =
    .title = Ofrezca conectar la llamada
    .body = Por teléfono, ofrezca conectar a la persona con el lugar siguiente. No le pida a nadie que apunte un número.
    .why = Alguien puede encontrar una nota en el bolsillo.

guidance-neither-confirm-nor-deny =
    .title = Cuando alguien pregunta por una persona
    .body = No confirme ni niegue que alguien haya llamado, escrito o estado aquí. Vale para la pareja, la familia, el trabajo, un despacho legal, la policía y la prensa. Apunte un nombre y un número, no prometa nada y avise a quien supervisa.
    .why = Un “no” también dice algo: el próximo silencio querrá decir que sí. Quien llama puede no ser quien dice.
    .hint = “No puedo decir si conocemos a alguien. Puedo pasar su mensaje a quien supervisa.”

guidance-legal-demand =
    .title = Un papel de una corte o de una oficina
    .body = Reciba el papel y apunte la hora. No diga nada de ninguna persona y no entregue nada. Llame enseguida a quien supervisa, también de noche. Nadie entrega nada por su cuenta.
    .why = Un papel firmado por un despacho legal muchas veces no es una orden judicial. Hay papeles que se pueden impugnar.
    .hint = “Recibo este papel. No puedo contestarlo. Alguien se pondrá en contacto con usted.”

guidance-images-offered =
    .title = Si ofrecen imágenes de alguien menor de 18
    .body = No las pida, no las abra y no deje que las manden. Diga a la persona que le cree sin verlas. Ofrezca la página que puede ayudar a que no circulen.
    .why = La página misma pide no descargar ni compartir una imagen así. Cada vez que alguien la ve, la persona joven vuelve a sufrir.
    .hint = “No hace falta que mande nada. Le creo. Hay una página que puede ayudar.”

guidance-debrief =
    .title = Después de una conversación dura
    .body = Tómese diez minutos lejos de la línea. Alguien le cubre. Puede hablar de ello ahora, después o nunca. Nadie lleva la cuenta.
    .why = Lo que se oye se queda dentro. Descansar ayuda a atender bien a la persona siguiente.

guidance-fear-immigration =
    .title = Inmigración
    .body = No llamamos a inmigración. La policía, el 911 o una corte pueden actuar por su cuenta.

guidance-fear-police =
    .title = La policía
    .body = Estas páginas no le avisan a la policía que usted estuvo aquí. Puede leer y buscar lugares sin hablar con la policía.
    .why = A algunas personas les dijeron que las iban a detener a ellas. Con ayuda legal gratis puede saber qué dice la ley donde usted está.
    .hint = Si llama al 911, puede llegar la policía. La policía decide por su cuenta qué hace. Antes puede preguntar a cada línea cuándo llamaría a la policía.

guidance-fear-children =
    .title = Perder a sus hijas o hijos
    .body = Estas páginas no preguntan quiénes son sus hijas o hijos ni dónde están, y no guardan nada de eso. A algunas personas les dicen que perderán a sus hijas o hijos si hablan. Que se lo digan no quiere decir que sea cierto.
    .why = Con ayuda legal gratis puede saber qué toma en cuenta una corte.
    .hint = Antes de dar un nombre, puede preguntar a quien le atienda de qué tendría que avisar.

guidance-fear-found-out =
    .title = ¿Se va a enterar quien me controla?
    .body = Estas páginas no le cuentan a nadie que usted estuvo aquí. Pero quien revise este teléfono puede ver esta visita. También puede verla la red de la escuela, del trabajo o de la casa. Una llamada o un mensaje queda en el teléfono y puede salir en la factura.
    .why = No podemos ver quién mira este teléfono ni qué tiene instalado.
    .hint = Si puede, use un teléfono que nadie revise: en una biblioteca, una clínica o el de alguien de confianza. Si ahora no es seguro, pare. Puede volver después.

guidance-lawyer-first =
    .title = Antes de pedir papeles
    .body = Pedir papeles no protege de un arresto. Hable con una abogada o un abogado antes de presentar algo o de hablar con la policía. Hay ayuda legal gratis.
    .why = La ley sobre esto cambió mucho en 2025 y 2026.

guidance-risk-applying =
    .title = El riesgo de presentar una solicitud
    .body = Presentar una solicitud no protege de un arresto. Hable con una abogada o un abogado antes de presentarla o de hablar con la policía.
