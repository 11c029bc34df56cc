clock-crisis-response =
    .title = El siguiente paso, en 24 horas
    .body = Quien necesita ayuda pronto no debe esperar más de 24 horas el siguiente paso. Si hay peligro ahora, llame al 911.
    .who = A esta línea, por su propia regla.

clock-official-notice-minor =
    .title = Aviso al HHS en 24 horas
    .body = Una autoridad puede saber que explotan así a alguien menor de 18. Entonces debe avisar al HHS en 24 horas. El HHS puede decidir sobre ayuda provisional. En las 24 horas siguientes debe avisar a la fiscalía general federal y a Seguridad Nacional. Debe consultarles antes de dar una carta duradera. La persona joven debe saberlo antes. Si hay tiempo, primero recibe ayuda legal de inmigración para menores.
    .who = Solo a autoridades federales, estatales y locales.

clock-child-request =
    .title = Solicitud al HHS antes de cumplir 18
    .body = La solicitud de la carta debe llegar al HHS antes de cumplir 18 años. Este es el último día. La carta puede llegar después. Primero la persona joven dice que sí. Si hay tiempo, antes recibe ayuda legal de inmigración para menores.
    .who = A la persona joven y a quienes le ayudan.

clock-interim-assistance =
    .title = Ayuda provisional: 90 días
    .body = La ayuda provisional del HHS puede durar hasta 90 días desde la fecha de la carta. El HHS debe decidir sobre una carta duradera antes de que acabe.
    .who = Al HHS, que decide, y a quienes ayudan a la persona joven.

clock-interim-more =
    .title = Ayuda provisional con 30 días más
    .body = El HHS puede añadir 30 días a los 90. Entonces la ayuda provisional acaba este día.
    .who = Al HHS, que decide, y a quienes ayudan a la persona joven.

clock-rca =
    .title = Plazo de Refugee Cash Assistance (RCA, ayuda en efectivo)
    .body = El plazo corre desde la fecha de la carta, o del aviso T de la familia. Con otros papeles, la oficina dice desde qué día. Es corto. Este día es aproximado; puede acabar hasta un mes antes. Pregunte en la oficina.
    .who = A la persona, que debe pedirla dentro del plazo.

clock-rma =
    .title = Plazo de Refugee Medical Assistance (RMA, ayuda médica)
    .body = El plazo corre desde la fecha de la carta, o del aviso T de la familia. Con otros papeles, la oficina dice desde qué día. Es corto. Este día es aproximado; puede acabar hasta un mes antes. Pregunte en la oficina. La atención que no puede esperar no debe esperar por esto.
    .who = A la persona, que debe pedirla dentro del plazo.

clock-ssi =
    .title = Plazo de SSI (dinero por discapacidad o edad)
    .body = Con una carta, SSI está abierto por unos siete años desde su fecha. Hay que pedirlo dentro de ese tiempo. Con la ciudadanía no hay ese límite.
    .who = A la persona, que debe pedirlo dentro del plazo.

clock-continued-presence =
    .title = Fin de la Presencia Continua
    .body = La Presencia Continua se da por unos dos años cada vez. La agencia que la pidió debe pedirla otra vez antes de que acabe. Mucho antes, la ayuda legal puede preguntar por una visa T.
    .who = A la agencia que la pidió. La persona puede recordárselo.

clock-t-status =
    .title = Fin de la visa T
    .body = La visa T dura hasta cuatro años. En algunos casos se puede alargar. Cuenta la fecha del aviso.
    .who = A la persona y a quien le da ayuda legal.

clock-green-card-t-opens =
    .title = Desde este día: green card tras visa T
    .body = Desde este día, quien tiene visa T puede pedir la green card. Puede ser antes, si el caso terminó. Busque ayuda legal antes: pedirla no protege de un arresto.
    .who = A la persona y a quien le da ayuda legal.

clock-green-card-t-file =
    .title = Pedir la green card antes de que acabe la visa T
    .body = La green card se debe pedir antes de que acabe la visa T. El día en que acaba ya es tarde. Si se pide a tiempo, la visa sigue viva. Si se pide tarde, la visa puede acabar. Busque ayuda legal antes: pedirla no protege de un arresto.
    .who = A la persona y a quien le da ayuda legal.

clock-u-status =
    .title = Fin de la visa U
    .body = La visa U dura hasta cuatro años. En algunos casos se puede alargar. También se alarga mientras se decide la green card. Cuenta la fecha del aviso.
    .who = A la persona y a quien le da ayuda legal.

clock-green-card-u-opens =
    .title = Desde este día: green card tras visa U
    .body = Desde este día, quien tiene visa U puede pedir la green card. Debe haber estado aquí tres años. Un viaje largo fuera puede cortarlos. Busque ayuda legal antes: pedirla no protege de un arresto.
    .who = A la persona y a quien le da ayuda legal.

clock-green-card-u-file =
    .title = Pedir la green card antes de que acabe la visa U
    .body = La green card se debe pedir antes de que acabe la visa U. El día en que acaba ya es tarde. Busque ayuda legal antes: pedirla no protege de un arresto.
    .who = A la persona y a quien le da ayuda legal.

clock-t-family-status =
    .title = Fin del aviso T de la familia
    .body = El estatus T-2 a T-6 acaba el día que dice el aviso. En algunos casos se puede alargar. Pregunte mucho antes.
    .who = A la persona y a quien le da ayuda legal.

clock-green-card-t-family-file =
    .title = Familia: pedir la green card antes de que acabe el aviso T
    .body = La familia debe tener todavía estatus T el día en que la pide. Puede pedirla junto con quien tiene la visa T, o después, nunca antes. El día en que acaba el aviso ya es tarde. Busque ayuda legal antes: pedirla no protege de un arresto.
    .who = A la persona y a quien le da ayuda legal.

clock-asylum =
    .title = Un año para pedir asilo
    .body = El asilo se debe pedir en el año después de la última entrada. En algunos casos aún pueden atender una solicitud tardía. El año no obliga a menores que llegaron sin familia. Busque ayuda legal antes: pedirlo no protege de un arresto.
    .who = A la persona y a quien le da ayuda legal.

clock-sij =
    .title = Papeles para jóvenes: antes de los 21
    .body = La solicitud debe llegar antes de que la persona cumpla 21 años. Este es el último día. Primero va la corte, y en muchos estados solo hasta los 18. Busque ayuda legal antes: pedirlos no protege de un arresto.
    .who = A la persona joven y a quien le da ayuda legal.

clock-civil-claim =
    .title = Plazo para demandar por el daño
    .body = La persona puede demandar a quien hizo esto o ganó con eso. El plazo es de unos diez años, y más largo para quien era menor de 18.
    .who = A la persona y a quien le da ayuda legal.

clock-civil-claim-minor =
    .title = Plazo para demandar de quien era menor de 18
    .body = Quien era menor de 18 entonces tiene al menos hasta cumplir 28 para demandar. Por otra ley no hay plazo para los casos nuevos.
    .who = A la persona y a quien le da ayuda legal.

clock-tvap-match =
    .title = Alguien que ayude, en 48 horas
    .body = El programa federal para personas de otros países anota si en 48 horas se encontró a alguien que ayude.
    .who = A programas con fondos de la OTIP, desde el día en que les avisan.

clock-otip-intake =
    .title = Datos del inicio, en 90 días
    .body = Algunos datos se piden al inicio o en los 90 días después. No hacen falta detalles del daño, y la persona puede no contestar.
    .who = A programas con fondos de la OTIP, desde el día de inicio.

clock-hotline-month =
    .title = Cifras del mes de la línea nacional
    .body = Las cifras de un mes se entregan el día 15 del segundo mes después. Solo llevan cantidades.
    .who = A quien opera la línea nacional, no a esta línea.

clock-voca-award =
    .title = Informe de fondos VOCA en 90 días
    .body = El estado informa a la oficina federal de cada entrega de fondos VOCA en 90 días. El informe no lleva nada de ninguna persona.
    .who = A la oficina del estado que dio los fondos.
