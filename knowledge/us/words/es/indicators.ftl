indicator-injuries =
    .title = Marcas o heridas
    .body = Se ven moretones, quemaduras u otras heridas.
    .why = Una caída, un trabajo duro, una enfermedad o la violencia en casa pueden dejar las mismas marcas.

indicator-fear =
    .title = Miedo
    .body = La persona parece tener miedo o tensión, o no mira a la gente.
    .why = Un dolor del pasado, la timidez, la costumbre o el miedo a la policía pueden verse igual.

indicator-isolation =
    .title = Lejos de su gente
    .body = Alguien aleja a la persona de su familia y de sus amistades.
    .why = También lo puede explicar una ciudad nueva, un trabajo lejano, una pelea familiar o una pareja celosa.

indicator-moved-often =
    .title = Cambios frecuentes de lugar
    .body = Alguien lleva a menudo a la persona a otros lugares o ciudades. Puede ser para que la policía no la encuentre.
    .why = El trabajo del campo, las giras, la pérdida de la vivienda o huir de una pareja también obligan a mudarse.

indicator-documents-held =
    .title = Documentos en manos de alguien
    .body = Alguien tiene guardado el pasaporte, la identificación u otros documentos de la persona.
    .why = A veces la familia los guarda porque la persona lo pide, o una oficina los tiene por poco tiempo.

indicator-cannot-speak-freely =
    .title = No habla con libertad
    .body = La persona calla, o mira primero a alguien más.
    .why = No compartir un idioma no es señal de nada por sí solo. La sordera, la timidez o el dolor pueden verse igual.

indicator-rehearsed =
    .title = Respuestas que cambian o parecen aprendidas
    .body = El relato cambia, o las palabras parecen aprendidas de memoria.
    .why = El dolor, un golpe en la cabeza, dormir mal o el miedo cambian cómo se cuenta algo.

indicator-companion =
    .title = Alguien que acompaña y controla
    .body = Alguien está siempre cerca, responde por la persona, o decide a dónde va y con quién habla.
    .why = Alguien de la familia que se preocupa, quien da cuidados o una pareja violenta pueden hacer lo mismo. Hay quien cuenta que era alguien mucho mayor; la diferencia de edad no dice nada por sí sola.

indicator-substances =
    .title = Alcohol o drogas
    .body = Parece que la persona usa mucho alcohol o drogas.
    .why = Muchas personas los usan, por muchas razones. Una enfermedad puede verse igual.

indicator-minor-commercial-sex =
    .title = Menor de 18 en el sexo comercial
    .body = Una persona menor de 18 tiene sexo, y por eso alguien da o recibe algo de valor.
    .why = La edad es difícil de saber. Pregunte con cuidado y no adivine por la apariencia.

indicator-venue =
    .title = El tipo de lugar
    .body = La calle, un club, un spa, una sala de masajes o una casa particular.
    .why = Un lugar no es señal de nada por sí solo. Muchas personas trabajan ahí porque así lo deciden.

indicator-debt =
    .title = Una deuda que retiene
    .body = La persona dice que tiene que quedarse o trabajar por una deuda.
    .why = Muchas personas deben dinero y aun así pueden irse.

indicator-threats =
    .title = Amenazas
    .body = La persona cuenta que la amenazan con lastimarla, o con lastimar a alguien a quien quiere. Es para que trabaje, tenga sexo o siga en eso.
    .why = También hay amenazas entre parejas, en familias y en trabajos comunes.

indicator-threat-of-law =
    .title = Amenazas con la policía o inmigración
    .body = Alguien dice que llamará a la policía o a inmigración si la persona deja el trabajo o el sexo.
    .why = En un pleito por el pago o por la crianza, también puede decirlo una pareja o quien da el trabajo.

indicator-locked-in =
    .title = Alguien le impide salir
    .body = Alguien encierra a la persona, o le impide irse cuando quiere. Es para que trabaje, tenga sexo o siga en eso.
    .why = También pasa en casas con violencia. Algunos lugares cierran puertas por seguridad.

indicator-not-free =
    .title = Sale solo con permiso
    .body = La persona pide permiso para salir, o alguien la vigila.
    .why = Lo pueden explicar las reglas de una casa, una familia estricta o un turno de trabajo.

indicator-pay-missing =
    .title = Pago incompleto o que falta
    .body = La persona dice que el pago llegó tarde, incompleto o no llegó.
    .why = Muchas veces es un problema de pago. También hay ayuda para eso.

indicator-money-taken =
    .title = Alguien se queda con el dinero
    .body = Alguien se queda con lo que la persona gana, o con casi todo.
    .why = En las familias se comparte el dinero. Una pareja violenta también puede quitarlo.

indicator-false-offer =
    .title = Una promesa falsa
    .body = El trabajo, el matrimonio o la escuela no eran lo que alguien dijo.
    .why = Un trabajo puede ser peor de lo esperado sin que haya engaño.

indicator-force =
    .title = Uso de la fuerza
    .body = Alguien golpea, lastima o sujeta a la persona. Es para que trabaje, tenga sexo o siga en eso.
    .why = La violencia de la pareja o la familia puede no tener que ver con trabajo ni sexo para otra gente.

indicator-work-for-someone =
    .title = Trabajo para alguien
    .body = La persona trabaja o presta servicios que otra persona ordena o aprovecha.
    .why = Casi todo trabajo es así. Solo importa si hay fuerza, engaño o amenazas.

indicator-commercial-sex =
    .title = Sexo a cambio de algo
    .body = Hay sexo, y por eso alguien da o recibe dinero, comida, drogas o dónde dormir.
    .why = Una persona adulta puede decidirlo. Por sí solo no es señal de control.

indicator-partner-hurts =
    .title = Daño de la pareja o la familia
    .body = La pareja o alguien de la familia lastima o amenaza a la persona, o la encierra.
    .why = Tiene su propia ayuda. También puede venir junto con otras formas de control.

indicator-taken-somewhere =
    .title = Alguien llevó a la persona a otro lugar
    .body = Alguien llevó a la persona a otro lugar para el trabajo o el sexo.
    .why = Mucha gente viaja en grupo por un trabajo común. No hace falta cruzar una frontera para que algo esté mal.

indicator-housed =
    .title = Vive donde dice quien gana con esto
    .body = La persona tiene que vivir donde decide quien gana con ella.
    .why = El trabajo del campo, de cuidado o en barcos muchas veces incluye vivienda.

indicator-sold =
    .title = Alguien vendió, cambió o prestó a la persona
    .body = Alguien, como la madre, el padre, su cónyuge o su pareja, vendió, cambió o prestó a la persona.
    .why = En algunas familias se da dinero o regalos en una boda. Pregunte con cuidado.

indicator-debt-never-down =
    .title = Una deuda que el trabajo no baja
    .body = Alguien hace trabajar a la persona por una deuda, y ese trabajo no se descuenta de la deuda.
    .why = Los intereses de un préstamo común también pueden comerse lo pagado.

indicator-fears-harm =
    .title = Miedo a lo que pase si se va
    .body = La persona dice que habrá daño o castigo para alguien si deja el trabajo o el sexo, o se va.
    .why = También da miedo dejar a una pareja violenta, o perder un trabajo o la vivienda.

indicator-under-18 =
    .title = Menor de 18
    .body = La persona dice que es menor de 18.
    .why = Por miedo se puede decir otra edad. Por sí sola, la edad no dice nada de un daño.

indicator-danger-now =
    .title = Peligro ahora
    .body = La persona cuenta que hay peligro en este momento.
    .why = Un miedo de antes puede sentirse como de ahora. Pregunte y crea la respuesta.

indicator-suicide-thoughts =
    .title = Pensamientos de suicidio
    .body = La persona habla de morir o de quitarse la vida.
    .why = El dolor, el miedo o no dormir pueden traer esos pensamientos. Está bien preguntar de forma directa.

indicator-hurt-now =
    .title = Herida o enfermedad ahora
    .body = La persona dice que tiene una herida, una enfermedad o dolor.
    .why = La causa puede ser otra. Primero va la atención.

indicator-nowhere-safe =
    .title = Sin lugar seguro esta noche
    .body = La persona dice que no tiene un lugar seguro para dormir.
    .why = Hay muchas razones para no tener casa. La ayuda es la misma.

indicator-hungry =
    .title = Sin comida
    .body = La persona dice que no ha comido lo suficiente.
    .why = Puede ser por un sueldo bajo o por perder beneficios. La ayuda es la misma.

indicator-made-to-work =
    .title = Alguien hace que trabaje
    .body = Se dice que alguien hace trabajar a la persona. No puede negarse.
    .why = También se dice de un trabajo duro que se podría dejar. Pregunte qué pasa si deja de hacerlo.

indicator-made-to-sell-sex =
    .title = Alguien hace que tenga sexo para ganar con eso
    .body = Se dice que alguien hace que la persona tenga sexo por dinero o a cambio de algo. No puede negarse.
    .why = Una persona adulta puede decidir este trabajo. Pregunte qué pasa si deja de hacerlo.

indicator-recruited =
    .title = Alguien trajo a la persona a esto
    .body = Alguien buscó a la persona y la trajo a este trabajo o a este sexo.
    .why = Casi todo trabajo se encuentra por medio de alguien. Solo importa si hay fuerza, engaño o amenazas.
