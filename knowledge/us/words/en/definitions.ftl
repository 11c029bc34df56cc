definition-severe-form =
    .title = Severe form of trafficking
    .body = United States law uses this name for two things. One is commercial sex by force, lies or threats, or with anyone under 18. The other is to get someone to work by those means, to hold that person in forced service.

definition-sex-trafficking =
    .title = Sex trafficking
    .body = It means to recruit, house, move, provide, get, pay for or ask for a person for commercial sex. No border has to be crossed. Force or lies are part of the severe form, not of this name.

definition-coercion =
    .title = Coercion
    .body = Threats of serious harm, or holding someone by force. A plan to make a person believe that someone will be badly hurt if they say no. Misuse of the law, or a threat of it, to put pressure on someone.

definition-commercial-sex-act =
    .title = Commercial sex act
    .body = Any sex act for which someone gives or gets something of value. It can be money, food, drugs, a ride or a place to sleep.

definition-debt-bondage =
    .title = Debt bondage
    .body = Someone pledges work to pay a debt, and one of two things is true. The fair value of the work is not taken off the debt. Or no one set how long the work lasts and what it is.

definition-involuntary-servitude =
    .title = Involuntary servitude
    .body = It covers service that goes on because of a plan. The plan makes a person believe that someone will be badly hurt if they stop. It also covers service that goes on through misuse of the law, or a threat of it.
