indicator-harm-general =
    .title = Daño en el cuerpo y en la mente
    .body = La persona dice que le lastimaron el cuerpo y que la humillaron por mucho tiempo.
    .why = Muchas formas de violencia hacen esto, también en casa o en la escuela. La atención es la misma.

indicator-harm-drugs =
    .title = Difícil dejar las drogas
    .body = La persona dice que le cuesta dejar de usar drogas.
    .why = Muchas personas las usan para aguantar un dolor, y a algunas se las recetaron. No es una culpa.

indicator-harm-alcohol =
    .title = Difícil dejar de beber
    .body = La persona dice que le cuesta dejar el alcohol.
    .why = Mucha gente bebe para dormir u olvidar. Dejarlo de golpe puede ser peligroso, por eso conviene ayuda médica.

indicator-harm-broken-bone =
    .title = Un hueso roto
    .body = La persona cuenta que tiene un hueso roto, o que uno sanó mal.
    .why = Una caída, el deporte, un accidente de trabajo o la violencia en casa también rompen huesos.

indicator-harm-concussion =
    .title = Un golpe en la cabeza
    .body = La persona recibió un golpe en la cabeza, o perdió el sentido después de un golpe.
    .why = Una caída, un choque o el deporte hacen lo mismo. Un dolor fuerte, vómitos o confusión necesitan atención enseguida.

indicator-harm-burn =
    .title = Una quemadura
    .body = La persona dice que tiene una quemadura, nueva o vieja.
    .why = La cocina, una máquina o el sol también queman. Una quemadura necesita atención para sanar bien.

indicator-harm-teeth =
    .title = Dientes o boca
    .body = La persona cuenta que tiene un diente roto o dolor en la boca.
    .why = Lo pueden explicar años sin atención, una caída o una enfermedad.

indicator-harm-genital-injury =
    .title = Dolor o desgarros en las partes íntimas
    .body = La persona cuenta que tiene dolor, desgarros o sangre en la vagina, el pene o el ano.
    .why = También pasa por un parto o una enfermedad. En la clínica pueden revisar, y solo si la persona dice que sí.

indicator-harm-forced-sex =
    .title = Sexo a la fuerza
    .body = La persona dice que alguien la obligó a tener sexo.
    .why = Puede hacerlo la pareja, alguien de la familia, quien manda en el trabajo o gente desconocida. La atención es la misma, y cierta atención debe empezar pronto.

indicator-harm-brain-injury =
    .title = Una lesión en el cerebro
    .body = La persona recibió golpes fuertes o muchos golpes en la cabeza, y ya no está igual.
    .why = Un derrame, una enfermedad o dormir muy poco pueden verse igual. Solo un examen médico lo puede decir.

indicator-harm-memory =
    .title = Huecos en la memoria
    .body = La persona olvida mucho, o no recuerda partes de lo que pasó.
    .why = El miedo, el dolor, las drogas o no dormir también borran recuerdos. Un hueco no es mentira. Ayuda hablar ratos cortos.

indicator-harm-dizzy =
    .title = Mareos
    .body = La persona siente mareos o pierde el equilibrio.
    .why = El hambre, el calor, la anemia o el miedo también marean.

indicator-harm-headache =
    .title = Dolor de cabeza
    .body = La persona tiene dolores de cabeza que vuelven o no se quitan.
    .why = También dan dolor de cabeza los nervios, dormir mal, ver mal o la sed.

indicator-harm-numb =
    .title = Manos o piernas dormidas
    .body = La persona siente dormida o débil una parte del cuerpo.
    .why = El trabajo duro, un mal de espalda o la diabetes también lo causan. Si empieza de golpe, es una emergencia.

indicator-harm-hiv =
    .title = VIH
    .body = La persona tiene VIH, o teme tenerlo.
    .why = No dice nada de cómo vive alguien. Con atención se puede vivir bien mucho tiempo. Cierta atención debe empezar pronto.

indicator-harm-gonorrhea =
    .title = Gonorrea
    .body = La persona tiene gonorrea, o ardor, dolor o flujo en las partes íntimas.
    .why = Otras infecciones se sienten igual, y mucha gente no nota nada. Una prueba lo puede mostrar, y tiene cura.

indicator-harm-syphilis =
    .title = Sífilis
    .body = La persona tiene sífilis, o una llaga o manchas que no se quitan.
    .why = Una alergia o una picadura pueden verse igual. Una prueba de sangre lo puede mostrar, y tiene cura.

indicator-harm-urine =
    .title = Dolor al orinar
    .body = La persona siente dolor o ardor al orinar, o va muchas veces.
    .why = Muchas veces no tiene que ver con el sexo. Aguantarse por horas en el trabajo puede causarlo.

indicator-harm-lice =
    .title = Ladillas o comezón
    .body = La persona tiene ladillas, o mucha comezón, en el vello de las partes íntimas.
    .why = Pasan por contacto cercano, y a veces por cama o toalla compartida. Una crema o un champú las puede quitar.

indicator-harm-sterile =
    .title = No puede tener hijos
    .body = La persona no puede tener hijos, o lo teme.
    .why = Hay muchas causas, en hombres y en mujeres, y algunas tienen tratamiento.

indicator-harm-miscarriage =
    .title = La pérdida de un embarazo
    .body = La persona perdió un embarazo.
    .why = Le pasa a mucha gente, casi siempre sin causa conocida, y no es culpa de nadie.

indicator-harm-periods =
    .title = Problemas con la regla
    .body = La persona tiene mucho dolor, mucho sangrado o falta de regla.
    .why = Los nervios, comer poco, una enfermedad o un embarazo también cambian la regla.

indicator-harm-tuberculosis =
    .title = Tuberculosis o tos larga
    .body = La persona tiene tuberculosis, o una tos que dura semanas.
    .why = El humo, el polvo, el asma o un catarro también dan tos. Una prueba lo puede mostrar, y tiene cura.

indicator-harm-hepatitis =
    .title = Hepatitis
    .body = La persona tiene hepatitis, o los ojos o la piel amarillos.
    .why = Unas pasan por comida o agua, otras por sangre o sexo. Una prueba de sangre puede decir cuál es.

indicator-harm-malaria =
    .title = Malaria o fiebre después de un viaje
    .body = La persona tiene malaria, o fiebre y escalofríos después de estar en un lugar donde la hay.
    .why = Una gripe puede sentirse igual. La malaria puede empeorar rápido, por eso la fiebre necesita atención el mismo día.

indicator-harm-pneumonia =
    .title = Neumonía o falta de aire
    .body = La persona tiene neumonía, o tos con fiebre y falta de aire.
    .why = Una gripe, el asma o el miedo pueden sentirse igual. Si cuesta mucho respirar, es una emergencia.

indicator-harm-forced-abortion =
    .title = Un embarazo terminado contra su voluntad
    .body = Alguien obligó a la persona a terminar un embarazo, o la presionó.
    .why = También puede hacerlo la pareja o la familia. El cuerpo y la mente pueden necesitar atención.

indicator-harm-outside-body =
    .title = Fuera del cuerpo
    .body = La persona dice que a veces sale de su cuerpo, se le borran ratos o siente que es varias personas.
    .why = Así la mente aguanta lo que es demasiado. También pasa por no dormir, por drogas o una enfermedad.

indicator-harm-shame =
    .title = Vergüenza
    .body = La persona dice que siente vergüenza por lo que le hicieron.
    .why = La vergüenza es común después de un daño. Le toca a quien lo hizo.

indicator-harm-grief =
    .title = Duelo
    .body = La persona está de duelo por gente, por años o por una vida que perdió.
    .why = También traen duelo una muerte, una mudanza o un quiebre en la familia. La ayuda es la misma.

indicator-harm-fear =
    .title = Un miedo que sigue
    .body = La persona dice que vive con miedo.
    .why = El miedo puede venir de ahora o de antes. Con los dos ayuda la gente que hace planes de seguridad.

indicator-harm-distrust =
    .title = Difícil confiar
    .body = La persona dice que no confía en nadie, o en casi nadie.
    .why = Quien ha oído mentiras aprende a no confiar. Es prudencia, y no señal de esconder algo.

indicator-harm-self-hate =
    .title = Rechazo hacia sí
    .body = La persona dice que se odia, o que no vale nada.
    .why = Quien oye insultos mucho tiempo llega a creerlos. Puede mejorar.

indicator-harm-suicide-attempt =
    .title = Intentó quitarse la vida
    .body = La persona dice que alguna vez intentó quitarse la vida.
    .why = Puede ser de hace mucho. Pregunte de forma directa cómo está hoy.

indicator-harm-no-wish-to-live =
    .title = Quisiera no despertar
    .body = La persona dice que quisiera no despertar, o que otra gente estaría mejor sin ella.
    .why = También se dice por mucho cansancio. Pregunte de forma directa y quédese cerca.

indicator-harm-ptsd =
    .title = Vuelve a vivirlo
    .body = La persona lo vive de nuevo en pesadillas o de día, o evita lo que se lo recuerda.
    .why = Puede venir después de una guerra, un choque o cualquier violencia. En medicina se llama estrés postraumático, y hay atención.

indicator-harm-anxiety =
    .title = Miedo fuerte y de golpe
    .body = A la persona se le acelera el corazón, tiembla o le falta el aire cuando llega el miedo.
    .why = Un mal del corazón o de la tiroides, o mucho café, pueden sentirse igual.

indicator-harm-depression =
    .title = Tristeza profunda
    .body = La persona siente tristeza o vacío por semanas, y nada le da gusto.
    .why = También viene por una pérdida, una enfermedad, un dolor o meses sin sol. Hay atención para esto.

indicator-harm-no-sleep =
    .title = Sin dormir
    .body = La persona dice que duerme mal, o que le da miedo dormir.
    .why = El trabajo de noche, el ruido, el dolor o las drogas también quitan el sueño.

indicator-harm-on-guard =
    .title = Siempre en alerta
    .body = La persona se asusta con ruidos, se sienta cerca de la puerta, o no puede descansar.
    .why = La vida en un lugar con peligro enseña eso. También hay gente que se asusta con facilidad.

indicator-harm-self-loathing =
    .title = Un asco hacia sí que no se va
    .body = Desde hace mucho la persona siente asco de quien es, diga lo que diga otra gente.
    .why = Suele venir de un daño largo, también de la niñez. Pide tiempo y atención constante.

indicator-harm-complex =
    .title = Un daño que duró mucho
    .body = Después de un daño largo, a la persona le cuesta calmarse, sentir o estar cerca de la gente.
    .why = En medicina se puede llamar estrés postraumático complejo. Solo una persona experta lo distingue de otras cosas.

indicator-harm-bond =
    .title = Cariño por quien hace daño
    .body = La persona habla con cariño, preocupación o gratitud de alguien que le hace daño, o vuelve con esa persona.
    .why = Se quiere a la gente con quien se vive. Nadie tiene que elegir ahora, y volver no debe quitar la ayuda.
