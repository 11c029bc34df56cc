definition-tvpa =
    .title = The law of 2000
    .body = The main federal law on this is from October 28, 2000. It was the first one to cover the whole of it, and it has been changed many times. It covers work as well as commercial sex.

definition-what-is-done =
    .title = What is done
    .body = Someone takes hold of a person’s life. They use it to gain from the person’s body or work. The person cannot freely say no, or is under 18 and is used for sex.

definition-two-names =
    .title = Human trafficking, trafficking in persons
    .body = They are two names for one thing, and it is a crime. It can be done for work, for services or for commercial sex. Commercial sex is only one form.

definition-force-fraud-coercion =
    .title = Force, fraud, coercion
    .body = The law names three ways to make a person do something. Force is done to the body. Fraud is a lie that leads a person in. Coercion is pressure, and the law says what it is.

definition-severe-form =
    .title = Severe form of trafficking
    .body = United States law uses this name for two things. One is commercial sex by force, lies or threats, or with anyone under 18. The other is to get someone to work by those means, to hold that person in forced service.

definition-severe-form-sex =
    .title = Severe form: commercial sex
    .body = Someone does one of the acts of sex trafficking, and one more thing is true. Force, fraud or coercion leads the person into a commercial sex act. Or the person is under 18, and then none of the three has to be shown.

definition-severe-form-labor =
    .title = Severe form: work or services
    .body = Someone recruits, houses, moves, provides or gets a person for work or services. They use force, fraud or coercion. The aim is forced service, service for a debt, or slavery. Under 18 the law asks for the same.

definition-sex-trafficking =
    .title = Sex trafficking
    .body = It means to recruit, house, move, provide, get, pay for or ask for a person for commercial sex. No border has to be crossed. Force or lies are part of the severe form, not of this name.

definition-sex-trafficking-five-acts =
    .title = Sex trafficking, until 2015
    .body = Until May 28, 2015, the law named five acts. They were to recruit, house, move, provide or get a person for commercial sex. To pay for a person, or to ask for one, was added then.

definition-movement =
    .title = No one has to be moved
    .body = To move a person is one act among several. Any one of them is enough. It can happen at home, in the town where a person was born, without a trip or a border.

definition-any-person =
    .title = It can be anyone
    .body = The law says “a person”. That is a man, a woman, a boy or a girl, of any gender and from any country. It may be a citizen of the United States.

definition-coercion =
    .title = Coercion
    .body = Threats of serious harm, or holding someone by force. A plan to make a person believe that someone will be badly hurt if they do not do an act. Misuse of the law, or a threat of it, to put pressure on someone.

definition-coercion-harm =
    .title = Coercion: threats
    .body = Someone threatens serious harm to a person, or to hold a person by force. It may be meant for the one who is pressed, for a child, for a relative or for anyone else.

definition-coercion-plan =
    .title = Coercion: a plan
    .body = Someone acts by a plan or a pattern. It is meant to make a person believe that not doing an act brings serious harm to someone. It can be any act. No blow and no open threat is needed.

definition-coercion-law =
    .title = Coercion: the law as a threat
    .body = Someone misuses the law to press a person, or threatens to. They may say: if you leave, I will call the police, or immigration, or you will lose your children.

definition-legal-process-abuse =
    .title = Misuse of the law
    .body = A law or a legal step is used for something it was not made for, or someone threatens that. The aim is to press a person to do something, or not to do it. It can be a court, an office or the police.

definition-commercial-sex-act =
    .title = Commercial sex act
    .body = Any sex act for which someone gives or gets something of value. It can be money, food, drugs, a ride or a place to sleep.

definition-debt-bondage =
    .title = Debt bondage
    .body = Someone pledges work to secure a debt. It is their own work, or that of a person they control. And one of two things is true. The fair value of the work is not taken off the debt. Or no one set how long the work lasts and what it is.

definition-involuntary-servitude =
    .title = Involuntary servitude
    .body = It covers service that goes on because of a plan. The plan makes a person believe that someone will be badly hurt if they stop. It also covers service that goes on through misuse of the law, or a threat of it.

definition-servitude-plan =
    .title = Servitude: by a plan
    .body = A plan or a pattern is meant to make a person believe something. If they do not start or go on serving, they or someone else will be badly hurt or held. So they serve.

definition-servitude-law =
    .title = Servitude: by the law as a threat
    .body = Someone misuses the law, or threatens to, so that a person serves. That is why the person starts or stays.

definition-peonage =
    .title = Peonage
    .body = A person is held in service to pay off a debt. The debt may be real or made up.

definition-person-severe-form =
    .title = A person subject to a severe form
    .body = The law has a name for a person to whom the severe form was done. It tells what others did. No one has to use that name for themselves.

definition-person-trafficking =
    .title = A person subject to trafficking
    .body = The law has a wider name too. It covers a person subject to the severe form, or to sex trafficking as the law defines it. For that second part, force or lies are not needed.
