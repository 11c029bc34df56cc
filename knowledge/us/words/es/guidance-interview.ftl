guidance-interview-needs-first =
    .title = Primero lo que hace falta
    .body = Atienda el agua, la comida, el frío, el dolor y el descanso antes de preguntar. Pregunte si puede hablar ahora o después.
    .why = Nadie piensa bien con frío, hambre o dolor.
    .hint = “¿Necesita algo antes de que hablemos?”

guidance-interview-safe-now =
    .title = ¿Es seguro hablar ahora?
    .body = Pregúntelo primero, y otra vez después de cada pausa. Acuerden una palabra que quiera decir “entró alguien”.
    .why = Lo que era seguro hace una hora puede no serlo ahora. Otra persona puede tener el teléfono.
    .hint = “¿Puede hablar con libertad? Si eso cambia, diga la palabra y cambio de tema.”

guidance-interview-purpose =
    .title = Diga para qué y cuánto dura
    .body = Diga quién es, para qué pregunta, cuánto dura y qué hará con las respuestas. Diga que la persona puede saltarse preguntas y parar.
    .why = A mucha gente le dijeron una cosa y fue otra. Diga solo lo que es así.
    .hint = “Pregunto para buscar ayuda que le sirva. Son diez minutos. Puede saltarse lo que quiera.”

guidance-interview-private-place =
    .title = Un lugar tranquilo y sin más gente
    .body = Elija un lugar donde nadie oiga ni vea. Siéntese a la misma altura y deje libre la puerta. Si puede, sin uniforme y sin teléfono en la mesa.
    .why = Una sala puede sentirse como una estación de policía. La persona debe poder salir de ahí.

guidance-interview-limits-first =
    .title = Los límites, antes de la primera palabra
    .body = Diga de qué puede tener que avisar antes de que la persona cuente algo. Compruebe que se entendió.
    .why = Después de hablar ya no se puede elegir.
    .hint = Las palabras fijas están en “Antes de contarnos algo”.

guidance-interview-interpreter =
    .title = Intérprete profesional, no quien acompaña
    .body = Pregunte qué idioma prefiere la persona y apúntelo. Que no interprete nadie de la familia, ni quien manda en el trabajo, ni amistades, ni menores. Pregúntele si está bien con quien interpreta.
    .why = Quien ayuda con las palabras puede ser quien controla. Entre quienes hablan una lengua poco común, la gente puede conocerse.
    .hint = El mam, el k’iche’, el mixteco y las lenguas de señas son idiomas en sí mismos.

guidance-interview-who-asks =
    .title = Que la persona elija quién pregunta
    .body = Pregunte si prefiere hablar con un hombre, una mujer u otra persona. Si se puede, que atienda siempre la misma persona.
    .why = Contarlo todo otra vez a alguien nuevo duele.

guidance-interview-breaks =
    .title = Pausas
    .body = Ofrezca una pausa antes de que haga falta. Si ve la mirada perdida, temblor o silencio, pare.
    .why = El cuerpo puede actuar como si todo pasara ahora.
    .hint = “Paremos aquí. Sienta los pies en el suelo. Tenemos tiempo.”

guidance-interview-short-repeated =
    .title = Conversaciones cortas, más de una
    .body = Después de un golpe en la cabeza, hable poco rato y en varios días. Una pregunta cada vez. Si es seguro, apunten lo acordado.
    .why = Un golpe en la cabeza puede quitar memoria, palabras y paciencia. La falta de sueño también.
    .hint = Conviene que revisen a la persona en una clínica. Si cuesta despertarla, llame al 911.

guidance-interview-not-lying =
    .title = Un relato que cambia no es mentira
    .body = Las fechas, el orden y las cifras pueden cambiar de una vez a otra. No lo señale ni lo ponga a prueba.
    .why = El miedo, el trauma, un golpe en la cabeza, las drogas, la vergüenza y un relato aprendido hacen eso. Una mala interpretación, también.

guidance-interview-no-label =
    .title = Pregunte qué pasa, no cómo se llama
    .body = Nunca pregunte si alguien es víctima ni si pasó por la trata. Pregunte por el trabajo, el sueño, el dinero, los documentos, las puertas y quién decide.
    .why = Casi todo el mundo diría que no. La palabra puede avergonzar, asustar o sonar a trampa.
    .hint = “¿Qué pasa si quiere un día libre?”

guidance-interview-no-more-than-needed =
    .title = No más de lo necesario
    .body = Pregunte solo lo que cambia lo que usted puede hacer ahora. No pida detalles del daño.
    .why = Lo que usted no sabe, nadie puede obligarle a entregarlo. Y cada detalle le cuesta algo a la persona.
    .hint = “No hace falta nada más para ayudarle esta noche.”

guidance-interview-no-trade =
    .title = La ayuda nunca es el precio
    .body = Nunca dé ayuda a cambio de un relato, un nombre, una denuncia o cooperación con la policía. Dígalo al principio.
    .why = La persona viene de un lugar donde todo tenía precio. El DHS mismo dice que la Presencia Continua no se usa para negociar.

guidance-interview-companion-stays =
    .title = Cuando quien acompaña no se va
    .body = No fuerce nada y no muestre lo que piensa. Siga atendiendo, busque un motivo normal para estar a solas y avise a su equipo.
    .why = Quien nota una sospecha puede llevarse a la persona y no volver.
    .hint = “Esta parte la hacemos siempre con una sola persona en la sala.”

guidance-interview-everyone =
    .title = Diga lo mismo a todo el mundo
    .body = Diga qué ayuda hay a cada persona, también a quien contesta que no a todo. Se puede recibir ayuda sin contar nada.
    .why = Funciona sin respuesta y no señala a nadie.
    .hint = “Esto se lo digo a todo el mundo: si alguien controla su trabajo o su dinero, hay ayuda gratis.”

guidance-interview-believe =
    .title = Crea, y no culpe
    .body = Agradezca que se lo cuente. No pregunte “¿por qué no se fue?”
    .why = Irse puede costar la vida, una hija, un hijo o una deuda. Preguntar por qué suena a culpa.
    .hint = “Hace falta valor para decirlo. No es su culpa.”

guidance-interview-notes =
    .title = Escriba poco
    .body = Escriba qué se ofreció, qué eligió la persona y qué tiene plazo. Sin citas largas, sin suposiciones, sin diagnósticos.
    .why = La otra parte puede leer las notas en una corte. Una pequeña diferencia se puede usar contra la persona.

guidance-interview-suicide =
    .title = Pregunte por el suicidio sin rodeos
    .body = Si lo teme, pregúntelo con palabras claras y quédese. Ofrezca llamar al 988 junto con la persona, entre tres en la misma línea.
    .why = Preguntar no pone esa idea en la cabeza. Mandar a la policía contra la voluntad de la persona pide el sí de quien supervisa y un motivo escrito.
    .hint = “¿Está pensando en quitarse la vida?”

guidance-interview-close =
    .title = Termine bien
    .body = Diga qué sigue, cuándo, y qué no va a pasar. Termine con algo fácil: el camino de regreso, la comida, el sueño.
    .why = Nadie debería colgar en medio de lo peor.
    .hint = “Le pregunto antes de contarlo, con los límites que le dije. Puede volver a llamar aunque no tenga un motivo.”

guidance-interview-young =
    .title = Con alguien menor de 18
    .body = Use palabras cortas y vaya despacio. Diga que no es su culpa y que con usted no está en problemas. No llame de entrada a la madre ni al padre: puede ser quien lo hace.
    .why = Una persona joven muchas veces protege a quien le hace daño.
    .hint = Nunca le muestre el nombre del delito como conclusión sobre su caso.

guidance-principle-safety =
    .title = Primer principio: seguridad
    .body = Aquí el cuerpo y la mente deben estar a salvo, para quien llama y para quien atiende. La persona dice qué le da seguridad.

guidance-principle-trust =
    .title = Segundo principio: confianza y claridad
    .body = Haga lo que dijo y diga lo que hace. Si algo cambia, que la persona lo sepa primero.

guidance-principle-peers =
    .title = Tercer principio: gente que también lo vivió
    .body = Si la persona quiere, ofrezca a alguien que pasó por lo mismo. Pague y cuide a quien hace ese trabajo.

guidance-principle-together =
    .title = Cuarto principio: en conjunto
    .body = Planee con la persona, no por la persona. Comparta el poder donde se pueda.

guidance-principle-choice =
    .title = Quinto principio: voz y elección
    .body = Ofrezca al menos dos caminos y, como tercero, ninguno. Parta de lo que la persona ya hizo bien.

guidance-principle-culture =
    .title = Sexto principio: cultura, historia, género
    .body = Pregunte por nombres, comida, fe, idioma y quién puede estar en la sala. A su gente quizá ya le hizo daño quien ofrecía ayuda.
