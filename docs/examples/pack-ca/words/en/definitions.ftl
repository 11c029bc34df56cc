definition-trafficking =
    .title = Trafficking in persons
    .body = Someone recruits, moves, hands over, takes in, holds, hides or houses a person, or controls where the person goes. They do it to exploit the person, or to help others do so. A yes of the person is no answer to the charge.

definition-trafficking-under-18 =
    .title = Trafficking of a person under 18
    .body = The same acts, done to a person under 18. They must be done to exploit the person, or to help others do so. A yes of the person is no answer to the charge.

definition-exploitation =
    .title = To exploit a person
    .body = Someone gets a person to work or to give a service by what they do. If the person refused, what they do would make the person fear for someone’s safety.
