fact-recruited =
    .title = recruited by someone
    .body = Someone drew the person into this.

fact-transported =
    .title = moved by someone
    .body = Someone took the person from one place to another for this.

fact-transferred =
    .title = handed over to others
    .body = Someone gave the person over to others.

fact-harbored =
    .title = housed by someone for this
    .body = Someone gives the person a place to stay so that this goes on.

fact-received =
    .title = taken in by someone
    .body = Someone took the person in from others for this.

fact-threat-of-force =
    .title = threat of force
    .body = Someone threatens to use force against the person or someone else.

fact-force =
    .title = physical force used
    .body = Someone uses physical force.

fact-other-coercion =
    .title = other pressure
    .body = Someone presses the person in another way that leaves no free choice.

fact-abduction =
    .title = taken away
    .body = Someone took the person away against their will.

fact-fraud =
    .title = fraud used
    .body = Someone used false papers, names or deals to get the person into this.

fact-deception =
    .title = lied to about this
    .body = Someone lied to the person about what it would be.

fact-abuse-of-power =
    .title = misuse of power
    .body = Someone misuses power that they have over the person.

fact-abuse-of-vulnerability =
    .title = misuse of a hard situation
    .body = Someone uses a situation in which the person sees no other way.

fact-payment-for-consent =
    .title = payment to whoever controls
    .body = Someone gives or takes a payment so that whoever controls the person agrees.

fact-commercial-sex-of-others =
    .title = used in commercial sex
    .body = Others gain from commercial sex of the person.

fact-sexual-exploitation =
    .title = used sexually in other ways
    .body = Others use the person sexually for gain in another way.

fact-forced-labor =
    .title = forced work or services
    .body = The person works or gives services and cannot freely refuse.

fact-slavery =
    .title = held as if owned
    .body = Others treat the person as if they owned them.

fact-slavery-like =
    .title = a practice like slavery
    .body = The person is held through a debt, a forced marriage or something like it.

fact-servitude =
    .title = held in servitude
    .body = The person has to serve others and cannot change that.

fact-organ-removal =
    .title = organs to be taken
    .body = Others take or want to take an organ of the person.

fact-under-18 =
    .title = under 18
    .body = The person is under 18.

fact-age =
    .title = age in years
    .body = The age of the person in years.
