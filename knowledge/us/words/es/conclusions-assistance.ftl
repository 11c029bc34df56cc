conclusion-hhs-letter =
    .title = Tiene carta del HHS
    .body = La persona tiene una carta del HHS, para personas adultas o menores de 18. La de menores sigue valiendo después de cumplir 18.

conclusion-like-refugee =
    .title = Puede recibir ayuda como quien tiene refugio
    .body = Una carta del HHS, o un aviso T para familia, puede abrir la ayuda que reciben las personas refugiadas. Esa ayuda bajó en 2025 y 2026.

conclusion-qualified-immigrant =
    .title = En un grupo que nombran las leyes de ayuda
    .body = Algunos papeles ponen a la persona en un grupo que nombran las leyes de ayuda. Cada programa tiene además sus propias reglas.

conclusion-severe-form =
    .title = Lo que piden las cartas y la visa T
    .body = Las cartas del HHS y la visa T quizá existan para algo de lo que se contó. Con ayuda legal gratis se puede saber más.

conclusion-person-trafficking =
    .title = Lo que piden las leyes sobre antecedentes y crédito
    .body = Las leyes sobre antecedentes y mal crédito quizá existan para algo de lo que se contó. Con ayuda legal gratis se puede saber más.

conclusion-not-citizen =
    .title = Sin ciudadanía de Estados Unidos
    .body = La persona no tiene la ciudadanía, o tiene un papel que solo se da a quien no la tiene.

conclusion-citizen-or-resident =
    .title = Con ciudadanía o green card
    .body = Quien tiene ciudadanía o green card no necesita carta del HHS para recibir ayuda.
