action-do-911 =
    .title = Llame al 911 si hay peligro ahora
    .body = Llame si alguien está en peligro o tiene una herida grave ahora. Diga primero dónde se necesita ayuda. Puede llegar la policía.
    .text = Llame al 911 si alguien tiene una herida grave o hay peligro ahora. Diga primero el lugar. Puede llegar la policia.

action-do-988 =
    .title = Llame o mande un mensaje al 988
    .body = Si piensa en quitarse la vida, en el 988 alguien puede escuchar. No tiene que saber qué decir.
    .text = Si piensa en quitarse la vida, llame o escriba al 988. Alguien puede escuchar. No tiene que saber qué decir.

action-do-988-helper =
    .title = Pregunte directamente y ofrezca el 988
    .body = Pregunte directamente, y quédese si es seguro. Puede llamar o escribir al 988 junto con la persona. Puede decir “¿Piensa en quitarse la vida?”
    .text = Pregunte directamente si piensa en quitarse la vida. Quédese si es seguro. Puede llamar o escribir al 988 con la persona.

action-do-care =
    .title = Primero, atención médica
    .body = Una clínica o una sala de emergencias puede atenderle. No tiene que decir en qué trabaja, y nadie tiene que llamar antes a la policía. Después de una agresión sexual, algunas medicinas sirven mejor en los primeros días. Algunas clínicas deben avisar de ciertas heridas; puede preguntar primero.

action-do-care-helper =
    .title = Primero, atención médica
    .body = Una clínica o una sala de emergencias puede revisar una herida o una enfermedad. Nadie tiene que llamar antes a la policía para recibir atención. Algunas clínicas deben avisar de ciertas heridas, o de daño a alguien menor de 18. Puede preguntar primero de qué deben avisar.

action-do-talk-where-safe =
    .title = Vaya a donde pueda hablar
    .body = Si es seguro, vaya a donde nadie le oiga ni vea su pantalla. Puede parar en cualquier momento.
    .text = Si es seguro, vaya a donde nadie le oiga ni vea su pantalla. Puede dejar esto en cualquier momento.

action-do-plan =
    .title = Si puede, haga un plan antes de irse
    .body = Usted conoce su situación mejor que nadie. Irse puede ser un momento peligroso, y un plan ayuda.
    .text = Usted conoce su caso mejor que nadie. Irse puede ser un momento peligroso. Alguien puede hacer un plan con usted.

action-do-papers =
    .title = Casi todos los documentos se pueden reponer
    .body = No tiene que pelear por sus documentos. Hay ayuda legal gratis para sacar otros.

action-do-debt =
    .title = Ninguna deuda le quita la libertad
    .body = La ley no permite que le obliguen a trabajar para pagar una deuda. Puede revisarla con ayuda legal gratis.

action-do-note-hours =
    .title = Apunte días y horas
    .body = Si es seguro, apunte los días y las horas que trabaja y lo que le pagaron. Guárdelo donde solo usted mire.

action-do-talk-alone =
    .title = Hable cuando la persona esté a solas
    .body = Si habla con la persona, hágalo donde sea seguro y nadie más oiga. Si alguien no quiere irse, no insista.

action-do-ask-first =
    .title = Con una persona adulta, pregunte antes de actuar
    .body = Pregunte “¿Está bien?” y “¿Qué le ayudaría?” Una persona adulta decide qué sigue. Un no de hoy puede ser un sí después: deje abierta la oferta.

action-do-note =
    .title = Si escribe, poco y sin nombres
    .body = Apunte lo que vio y oyó, dónde y cuándo. Use pocas palabras y ningún nombre, y guárdelo donde nadie más lea. No tome fotos y no siga a nadie.

action-do-basics =
    .title = Primero comida, descanso y atención
    .body = Atienda el agua, la comida, el dolor y el descanso antes de preguntar. Es mejor hablar poco cada vez.

action-do-interpreter =
    .title = Pida intérprete profesional
    .body = Pregunte en qué idioma prefiere hablar la persona. Puede interpretar alguien en persona, por teléfono o por video. En casi todas las clínicas y hospitales, quien recibe la atención no paga nada por esto.

action-do-say-limits =
    .title = Diga sus límites antes de preguntar
    .body = Antes de preguntar, diga de qué tiene que avisar por su trabajo. Así la persona decide qué contar.

action-not-tell-controller =
    .title = Si alguien le controla
    .body = Si alguien le controla, procure que esa persona no sepa que usted busca ayuda. Puede empeorar las cosas.

action-not-confront =
    .title = No enfrente a nadie
    .body = No enfrente a quien tal vez hace daño, ni en la puerta ni por teléfono. No intente sacar a la persona por su cuenta. Puede ser un peligro para ustedes dos, y después pueden lastimar a otras personas por eso.

action-not-promise =
    .title = No prometa
    .body = No prometa seguridad, papeles ni una cama. Diga solo lo que usted puede hacer.

action-not-companion-interprets =
    .title = Que no interprete quien acompaña
    .body = No deje que interprete alguien de la familia o del trabajo, ni quien acompaña. Tampoco pida que lo haga una niña o un niño.

action-not-press =
    .title = No presione para que cuente
    .body = La persona puede recibir ayuda sin contar lo que pasó. No pida detalles por curiosidad.

action-not-guess =
    .title = No juzgue por la apariencia
    .body = La ropa, el acento, el país, el efectivo, un lugar o el trabajo sexual no son señal por sí solos. También les pasa a hombres, a niños y a personas trans. Fíjese en lo que le hacen a la persona.

action-tell-hotline-self =
    .title = Puede hablar con la línea nacional
    .body = Puede llamar o mandar un mensaje. No necesita saber cómo se llama lo que pasa. Esa línea tiene sus propias reglas.

action-tell-hotline =
    .title = Puede consultar a la línea nacional
    .body = Puede llamar o mandar un mensaje, aunque tenga dudas. No dé el nombre de una persona adulta sin un sí. Tampoco el de una persona joven antes de saber de qué debe avisar la línea. Esa línea tiene sus propias reglas.

action-tell-child-line =
    .title = Para menores de 18, la línea de protección infantil
    .body = Puede llamar a la línea de protección infantil del estado. En childwelfare.gov hay una lista de los números. No necesita pruebas. No llame primero a la madre ni al padre: pueden ser parte de esto. Si la persona joven le habla, diga “no es tu culpa”.

action-tell-youth =
    .title = Ayuda gratis para jóvenes
    .body = Lo que pasó no es su culpa. Con nosotros no está en problemas. En algunos lugares todavía detienen a adolescentes; hay ayuda legal gratis para jóvenes que puede decirle cómo es donde está.

action-tell-wage =
    .title = Ayuda con el trabajo sin pagar
    .body = La ayuda legal gratis o un centro de derechos laborales puede ayudar a reclamar el pago. Pregunte ahí primero a qué oficina es seguro ir.

action-tell-home =
    .title = Ayuda cuando hay daño en casa
    .body = Un programa contra la violencia doméstica puede hablar con usted y hacer un plan. Nadie tiene que irse de su casa para recibir ayuda.

action-tell-home-helper =
    .title = Cuando lastiman a alguien en casa
    .body = Un programa contra la violencia doméstica puede hablar con la persona, o con usted, y hacer un plan. Nadie tiene que irse de su casa para recibir ayuda.

action-tell-place =
    .title = Un lugar para esta noche
    .body = Puede haber un lugar con espacio. Puede preguntar sin dar un nombre.

action-tell-lawyer =
    .title = Ayuda legal gratis
    .body = La ayuda legal gratis puede explicarle sus opciones. Antes de presentar papeles o de hablar con la policía, hable con una abogada o un abogado.

action-tell-lawyer-helper =
    .title = Ayuda legal gratis para la persona
    .body = La ayuda legal gratis puede explicarle las opciones a la persona, antes de que hable con la policía.

action-tell-someone =
    .title = Alguien que escuche
    .body = Puede escuchar alguien de consejería, o una persona en quien usted confía. Usted decide qué contar y cuándo.

action-tell-someone-helper =
    .title = Alguien que escuche a la persona
    .body = Puede escuchar alguien de consejería, una persona de apoyo o una línea. Ofrezca acompañar en la llamada. Una persona adulta decide qué contar y cuándo.

action-next-contact-us =
    .title = Si nos contacta
    .body = Primero preguntamos si es seguro hablar. Usted decide qué contar. No podemos ver dónde está.

action-next-police-immigration =
    .title = Policía e inmigración
    .body = No llamamos a inmigración. La policía, el 911 o una corte pueden actuar por su cuenta.

action-next-other =
    .title = Puede que no sepa más
    .body = Lo que sigue lo decide la persona. Tal vez no le cuenten, y eso puede ser para cuidarla.

action-next-job =
    .title = Después de ayudar
    .body = Apunte qué ofreció y qué eligió la persona. Siga el plan de su lugar de trabajo y descanse.

action-next-hotline-languages =
    .title = Idiomas en la línea nacional
    .body = La línea ha dicho que por teléfono tiene intérpretes de muchos idiomas. Por mensaje, inglés y español.

action-next-hotline-reports =
    .title = Cuándo avisa la línea nacional
    .body = La línea ha dicho que pregunta a la persona adulta antes de avisar a alguien. Ha nombrado dos límites: el maltrato infantil y un peligro en este momento.

action-next-hotline-wait =
    .title = La espera en la línea nacional
    .body = Puede haber espera. Puede colgar y probar otra vez, o buscar un lugar cerca.
