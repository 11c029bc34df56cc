conclusion-act =
    .title = One of the acts
    .body = Someone recruited, moved, handed over, housed or took in the person.

conclusion-means =
    .title = One of the means
    .body = Force, pressure, lies or the misuse of power or of a hard situation were used.

conclusion-purpose =
    .title = The purpose
    .body = It is done to use the person for the gain of others.

conclusion-under-18 =
    .title = Under 18
    .body = The person is under 18.

conclusion-trafficking-adult =
    .title = Act, means and purpose
    .body = What was said has the three parts of the treaty: an act, a means and the purpose. The law of the country decides what follows. A free lawyer there can say more.

conclusion-trafficking-child =
    .title = Under 18: act and purpose
    .body = The person is under 18, and what was said has an act and the purpose. That is enough in the treaty. It is not their fault. A free lawyer for young people can say more.
