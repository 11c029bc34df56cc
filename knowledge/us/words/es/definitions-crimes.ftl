definition-peonage-crime =
    .title = El peonaje es delito
    .body = Es delito retener a una persona en peonaje, o hacerla volver a eso. También lo es estorbar a quien hace cumplir esta ley.

definition-servitude-crime =
    .title = Retener en servidumbre es delito
    .body = Es delito retener a una persona en un servicio contra su voluntad, o venderla para eso. También lo es traer al país a una persona retenida así. No importa por cuánto tiempo.

definition-forced-labor =
    .title = Trabajo forzado
    .body = Alguien consigue el trabajo o los servicios de una persona por una de cuatro formas. La fuerza, o retenerla. Un daño grave, o la amenaza de hacerlo. El mal uso de la ley. O un plan que hace creer que alguien sufrirá si la persona no trabaja. Basta con una.

definition-serious-harm =
    .title = Daño grave
    .body = No tiene que ser un daño al cuerpo. Puede ser a la mente, al dinero o al buen nombre. Debe ser tan grave que otra persona en su lugar seguiría para evitarlo.

definition-gain =
    .title = Quienes ganan con eso
    .body = También es delito participar en un negocio que hace esto y ganar con eso. La persona tiene que saberlo, o elegir no verlo.

definition-labor-acts =
    .title = Llevar a alguien al trabajo forzado
    .body = Es delito reclutar, alojar, trasladar, entregar u obtener a una persona para un trabajo o servicio forzado. No importa de qué modo.

definition-sex-acts =
    .title = El delito de trata sexual
    .body = Cuentan diez actos: reclutar, atraer, alojar, trasladar, entregar, obtener, anunciar, mantener o pedir a una persona, o pagar por ella. Se usará fuerza, amenaza, fraude o coacción para causar un acto sexual comercial. O la persona es menor de 18. Quien compra también cuenta.

definition-knowing =
    .title = Qué debe saber quien lo hace
    .body = Basta con saberlo, o con que no le importe si es así. Quien anuncia debe saberlo. Si pudo ver bien a la persona joven, no hay que probar que sabía su edad.

definition-sex-penalty =
    .title = Cómo lo castiga la ley
    .body = Con fuerza, amenaza, fraude o coacción, o con menores de 14 años: al menos 15 años de prisión. Con una persona de 14 a 17 y nada de eso: al menos 10 años. Puede ser de por vida.

definition-papers-crime =
    .title = Quedarse con los documentos es delito
    .body = Es delito quitar, esconder, destruir o guardar el pasaporte u otra identificación de alguien durante estos delitos. También si se hace para retener su trabajo o sus servicios. Aun si los documentos son falsos.

definition-papers-exception =
    .title = No contra quien lo sufrió
    .body = La ley sobre los documentos no va contra quien pasó por una forma grave de trata. No cuenta lo que hizo con documentos a causa de eso.

definition-restitution =
    .title = Restitución
    .body = Cuando una corte condena a alguien por estos delitos, debe ordenarle que pague. La orden cubre todas las pérdidas. También el valor del trabajo: lo que ganó la otra parte, o al menos el salario legal.

definition-civil-claim =
    .title = Una demanda por dinero
    .body = Una persona puede demandar a quien le hizo esto. También a quien ganó con el negocio y lo sabía o debía saberlo. La corte puede ordenar que paguen el daño y los gastos legales. No hace falta un caso penal.

definition-civil-claim-stay =
    .title = La demanda espera al caso penal
    .body = Mientras sigue un caso penal por los mismos hechos, la demanda se detiene. Eso incluye el tiempo de la investigación.

definition-civil-claim-time =
    .title = Cuánto tiempo hay para demandar
    .body = Hay 10 años desde el día en que nació el derecho a demandar. Para quien era menor de 18 entonces, son 10 años desde que cumplió 18. Cuenta la fecha que sea más tarde. La ayuda legal puede decir cuándo empezó.

definition-civil-claim-state =
    .title = Un estado también puede demandar
    .body = La fiscalía general de un estado puede demandar en nombre de su gente. Tiene que ser por la ley de trata sexual.

definition-civil-claim-minor =
    .title = Una demanda por lo hecho antes de los 18
    .body = Quien sufrió algunos de estos delitos siendo menor de 18 puede demandar, a cualquier edad. Puede recibir sus pérdidas reales o $150,000, y los gastos legales. El trabajo forzado y la trata sexual están en la lista.

definition-civil-claim-minor-time =
    .title = Sin plazo para esa demanda
    .body = La ley ya no fija un plazo. Así es para lo que no había vencido el 16 de septiembre de 2022, y para lo posterior. La ayuda legal puede decirlo.

definition-record-relief =
    .title = Limpiar antecedentes federales
    .body = Desde el 23 de enero de 2026, una persona puede pedir a una corte federal que anule una condena. El delito no fue violento y vino directamente de haber pasado por la trata. También puede pedir que limpien los antecedentes de un arresto así. Los antecedentes estatales tienen sus propias leyes.

definition-record-levels =
    .title = Dos niveles de delitos federales
    .body = El nivel A es un delito federal que no es violento. El nivel B es violento, pero no contra una niña o un niño. Solo se puede anular una condena del nivel A.

definition-record-proof =
    .title = Qué mira la corte
    .body = Debe ser más probable que haya venido de la trata que lo contrario. Puede bastar la declaración jurada de quien atiende a sobrevivientes. No hace falta que hayan acusado a otra persona. No se paga nada, y los papeles quedan sellados. A quien enviaron a prisión, una corte puede bajarle la pena.

definition-record-defense =
    .title = En un caso federal ahora
    .body = Pasar por la trata en ese momento puede ser una defensa contra un cargo federal de nivel A o B. Si se pide, los papeles sobre eso quedan sellados hasta una condena. No usarla no cierra el camino después.
