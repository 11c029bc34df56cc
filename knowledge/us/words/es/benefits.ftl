benefit-rca =
    .title = Refugee Cash Assistance (RCA): ayuda en efectivo
    .body = Quien tiene una carta del HHS puede recibir ayuda en efectivo por unos { $months } meses. También quien tiene refugio o asilo, y entrantes de Cuba o Haití. El tiempo empieza con la fecha de la carta, o el día en que dieron el asilo. Con refugio cuenta el día de llegada; para entrantes, su primer papel. Una carta provisional vale 90 días, y 30 más si el HHS los da. Cada estado cuenta por mes y tiene reglas sobre ingresos.
    .hint = Pregunte pronto en un programa para personas refugiadas o busque ayuda legal gratis, porque el plazo es corto.
