benefit-rca =
    .title = Ayuda en efectivo para refugiados (RCA)
    .body = Quien tiene una carta del HHS puede recibir ayuda en efectivo por unos { $months } meses. El tiempo empieza con la fecha de la carta. Cada estado cuenta por mes y tiene reglas sobre ingresos.
    .hint = Pregunte pronto en un programa para personas refugiadas o de ayuda legal gratis, porque el plazo es corto.
