clock-crisis-response =
    .title = El siguiente paso, en 24 horas
    .body = Quien necesita ayuda pronto no debe esperar más de 24 horas el siguiente paso. El peligro inmediato va al 911.
    .who = A esta línea, por su propia regla.

clock-official-notice-minor =
    .title = Aviso al HHS en 24 horas
    .body = Una autoridad puede saber que explotan así a una persona extranjera menor de 18. Entonces debe avisar al HHS en 24 horas. El HHS puede tener que consultar a otras oficinas federales. Si hay tiempo, la persona joven recibe primero ayuda legal de inmigración.
    .who = Solo a autoridades federales, estatales y locales.

clock-rca =
    .title = Plazo de la ayuda en efectivo (RCA)
    .body = El plazo corre desde la fecha de la carta. Es corto, y las oficinas lo cuentan por mes.
    .who = A la persona, que debe pedirla dentro del plazo.

clock-civil-claim =
    .title = Plazo para demandar por el daño
    .body = La persona puede demandar a quien hizo esto o ganó con ello. El plazo es de unos diez años, y más largo para quien era menor de 18.
    .who = A la persona y a quien le represente.
