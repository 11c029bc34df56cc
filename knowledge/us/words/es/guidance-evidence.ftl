guidance-evidence-positive =
    .title = Qué quiere decir una respuesta positiva
    .body = Quiere decir: pregunte más y ofrezca ayuda. No quiere decir que sea así. Una respuesta negativa no quiere decir que no lo sea.
    .why = En cualquier sala de espera pocas personas lo han vivido. Por eso incluso una buena lista señala sobre todo a otra gente.

guidance-evidence-dhs-words =
    .title = Lo que el DHS dice de su propia lista
    .body = El DHS escribe debajo de su lista de señales que no todas aparecen siempre. Añade que ver una, o no verla, no es prueba.
    .why = Deje esa frase junto a la lista cada vez que la use.

guidance-evidence-lists =
    .title = Lo que se critica de las listas de señales
    .body = Parecen neutrales y no lo son. Se apoyan en poca investigación y pintan a un solo tipo de persona. Han dañado a quien hace trabajo sexual, a migrantes, a quien sufre violencia de pareja y a jóvenes sin casa.
    .why = Una lista en la que cabe mucha gente convierte el cuidado en sospecha.
    .hint = Pregunte por el control y por la ganancia. La apariencia, un lugar o el estado de ánimo no bastan.

guidance-evidence-raft =
    .title = RAFT: cuatro preguntas para personas adultas en urgencias
    .body = Probado otra vez en Fort Worth, encontró a las 12 personas adultas que lo habían vivido, a todas. También señaló a 39 de cada 100 que no. De 100 personas con un sí, unas { $ppv } lo habían vivido.
    .why = 12 personas son pocas. En otro lugar las cifras podrían ser muy distintas.

guidance-evidence-qyit =
    .title = QYIT: cuatro preguntas para personas adultas jóvenes sin casa
    .body = En un albergue encontró a 87 de cada 100 que lo habían vivido. También señaló a 23 o 24 de cada 100 que no. De 100 con un sí, unas { $ppv } lo habían vivido.
    .why = Un solo grupo, de 18 a 22 años, en Nueva Jersey.

guidance-evidence-tablet =
    .title = Seis preguntas en una tableta, de 12 a 17 años
    .body = En un hospital infantil encontró a 85 de cada 100 que lo habían vivido. También señaló a 47 de cada 100 que no. De 100 con respuesta positiva, unas { $ppv } lo habían vivido; el estudio midió 20.2.
    .why = Solo se preguntó a jóvenes con ciertas molestias. En otro lugar serían menos.

guidance-evidence-sixteen-sites =
    .title = Las mismas seis preguntas en 16 lugares, de 11 a 17 años
    .body = Encontraron a 84 de cada 100 que lo habían vivido. También señalaron a 42 o 43 de cada 100 que no. De 100 con respuesta positiva, unas { $ppv } lo habían vivido.
    .why = Un sí lo hacía más o menos el doble de probable, y no más.

guidance-evidence-first-study =
    .title = El primer estudio de las seis preguntas, de 12 a 18 años
    .body = 25 de las 108 personas jóvenes lo habían vivido, porque así se eligió el grupo. Ahí unas { $ppv } de 100 con dos respuestas positivas lo habían vivido.
    .why = En una sala de espera común lo han vivido muchas menos. Entonces las mismas preguntas aciertan mucho menos, como muestran los otros dos estudios.

guidance-evidence-tvit =
    .title = TVIT: una conversación larga, sin puntaje
    .body = Tiene unos 30 temas y dura de media hora a una hora. No da puntaje: decide una persona capacitada. Úselo cuando haya tiempo y confianza.
    .why = La mayoría de sus preguntas se sostuvo en el estudio. Lo demás lo hizo el criterio.

guidance-evidence-ahtst =
    .title = AHTST: ocho preguntas del HHS
    .body = No se había probado cuando salió. Un sí abre una conversación y una oferta, no una conclusión.

guidance-evidence-cse-it =
    .title = CSE-IT: un formulario para resumir, no para leer
    .body = Reúne lo que se sabe de una persona joven. No se le lee, y hace falta la capacitación de la organización dueña.
    .why = En California halló una preocupación clara en 1 de cada 9, más o menos.

guidance-people-anyone =
    .title = Puede ser cualquiera
    .body = Mujeres y hombres, niñas y niños, personas trans, gente nacida aquí y gente que llegó. De cualquier edad y color de piel, con mucho dinero o con poco.
    .why = A quien no se parece a la imagen de siempre es a quien no se ve.

guidance-people-men-boys =
    .title = Hombres y niños
    .body = También se usa a hombres y niños, en el trabajo y en el sexo. Se les encuentra mucho menos. Hágales las mismas preguntas, ofrezca los mismos lugares y diga que ahí reciben a hombres.
    .why = Se piensa que ayudan, que quieren o que lo hicieron. La vergüenza calla a muchos.

guidance-people-lgbtq =
    .title = Jóvenes LGBTQ+
    .body = A algunas personas las echaron de casa y tienen pocos lugares seguros. A los niños y a los hombres jóvenes quizá se les busca más y se les ve menos. Pregunte qué nombre es seguro usar, y dónde.
    .why = Decir un nombre ante quien no debe oírlo puede costar una cama o una familia.
    .hint = Pregunte a cada lugar antes de ofrecerlo: ¿recibe a esta persona tal como es?

guidance-people-hardship =
    .title = Se aprovechan los tiempos duros
    .body = Quien controla suele buscar a alguien con necesidad: sin dinero, con poca escuela, sin papeles, sin casa, a medio viaje. La necesidad no es señal por sí sola.
    .why = Mucha gente vive con necesidad y es libre. Lo que cuenta es quién gana y quién decide.

guidance-people-silence =
    .title = Por qué la gente no lo cuenta
    .body = Pueden temer por su vida o su familia. Pueden temer a la policía, a una corte o a que les saquen del país. Pueden temer que una oficina les quite a sus hijas e hijos. Hay quien no confía en nadie, y con razón.
    .why = Callar no es decir que no. Muchas veces es un plan para seguir con vida.
    .hint = Nombre el miedo antes de preguntar: inmigración, policía, hijas e hijos.

guidance-people-harm =
    .title = Lo que se le hace a la gente
    .body = El daño es al cuerpo y a la mente, y a derechos que tiene cada persona. No acaba el día en que la persona se va. Primero la atención; el relato puede esperar.

guidance-people-citizens =
    .title = También gente con papeles
    .body = También se puede usar a quien nació aquí o tiene todos sus papeles. No empiece por los papeles ni piense en una frontera.
    .why = La ley pregunta qué se hizo, no de dónde es alguien.

guidance-people-languages =
    .title = Lenguas indígenas y de señas
    .body = El español o el inglés puede ser su segunda lengua, o puede que no los hable. Ofrezca por su nombre el mam, el k’iche’, el mixteco o una lengua de señas. Dé más tiempo a las personas sordas que llaman.
    .why = Quien dice que sí con la cabeza puede no haber entendido.

guidance-people-same =
    .title = La misma ayuda para cada persona
    .body = Ofrezca a cada persona los mismos lugares, la misma gente y los mismos derechos, digan lo que digan las respuestas. Mire cada mes quién recibió menos y pregunte por qué.
    .why = Una diferencia que nadie mide crece.

guidance-people-disability =
    .title = Personas con discapacidad
    .body = Puede que alguien decida por la persona más de lo que hace falta. Pregunte a la persona, no a quien la ayuda, y pregunte cómo prefiere hablar. Una discapacidad no dice nada por sí sola.
    .why = Hay quien pide ayuda o la tiene por ley. También hay quien ayuda y se vale de su lugar para controlar.

guidance-people-papers =
    .title = Una preocupación por los papeles no se apunta
    .body = A mucha gente le preocupan los papeles, en el camino o después de llegar. Hay quien teme que pedir ayuda haga que le saquen del país. No lo pregunte y no lo apunte. Si la persona lo menciona, ofrezca ayuda legal gratis de inmigración.
    .why = Otras personas pueden exigir lo que está escrito. La preocupación no es señal de nada, y puede tener motivos.

guidance-people-marriage-agency =
    .title = Un matrimonio por agencia
    .body = Hay quien conoce a su cónyuge por una agencia pagada, muchas veces en otro país. Muchos de esos matrimonios van bien, y no es señal de nada. Pregunte qué puede decidir la persona.
    .why = La ley pone reglas a esas agencias. Quien sufre daño en un matrimonio tiene su propia ayuda.
