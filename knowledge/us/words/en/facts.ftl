fact-recruited =
    .title = recruited by someone
    .body = Someone got the person into this with an offer or a promise.

fact-moved-by-others =
    .title = moved by someone
    .body = Someone took the person from one place to another for this.

fact-harbored =
    .title = housed by someone for this
    .body = Someone gives the person a place to stay so that this goes on.

fact-provided =
    .title = handed over to others
    .body = Someone hands the person over to others, or offers the person to them.

fact-obtained =
    .title = got by deal or payment
    .body = Someone got the person through a payment, a trade or a deal.

fact-sex-bought =
    .title = sex paid or asked for
    .body = Someone pays for sex with the person, or asks to.

fact-force =
    .title = physical force used
    .body = Someone uses physical force to make the person do this.

fact-fraud =
    .title = lied to about this
    .body = Someone lied about the work, a marriage or the papers so that the person would come or stay.

fact-threat-of-harm =
    .title = threats of harm
    .body = Someone threatens to hurt the person, or someone the person cares about.

fact-threat-of-law =
    .title = threats of police or immigration
    .body = Someone threatens to call police or immigration, or to use the law against the person.

fact-compelled =
    .title = made to do it
    .body = Somebody says that the person is made to do this and cannot say no. How has not been said.

fact-locked-in =
    .title = locked in or stopped
    .body = Someone locks the person in, or stops the person from leaving.

fact-fears-harm =
    .title = harm feared for leaving
    .body = Because of what was done or said, the person believes there will be serious harm if they leave.

fact-debt-used =
    .title = debt used to hold
    .body = Someone uses a debt to make the person stay, work or have sex.

fact-debt-pledged =
    .title = work owed for a debt
    .body = The person must work or give services to pay a debt.

fact-work-not-credited =
    .title = work not taken off debt
    .body = The fair value of the work is not taken off the debt.

fact-debt-terms-unlimited =
    .title = debt with no set end
    .body = No one set how long the work lasts or what it is, or the debt keeps growing.

fact-commercial-sex =
    .title = sex for something of value
    .body = The person has sex for which someone gives or gets something of value.

fact-work-or-services =
    .title = work for someone
    .body = Someone has the person work or do services, or gains from that work.

fact-documents-held =
    .title = papers kept by someone
    .body = Someone keeps the person's papers, such as a passport or an ID.

fact-isolated =
    .title = kept from family and friends
    .body = Someone keeps the person away from family and friends.

fact-moved-often =
    .title = moved from place to place
    .body = Someone often moves the person from place to place.

fact-companion-controls =
    .title = someone controls what they do
    .body = Someone stays close and controls what the person does, says or whom they see.

fact-not-free =
    .title = cannot come and go freely
    .body = The person may go out only with permission, or is watched.

fact-earnings-taken =
    .title = earnings taken by someone
    .body = Someone takes the money the person earns.

fact-under-18 =
    .title = under 18 now
    .body = The person is under 18 now.

fact-under-18-then =
    .title = under 18 when it began
    .body = The person is 18 or older now, but was under 18 when this began.

fact-age =
    .title = age in years
    .body = The age of the person in years. No question asks for it.

fact-certification-letter =
    .title = Certification Letter received
    .body = The person has a Certification Letter from HHS, the letter for adults.

fact-eligibility-date =
    .title = date on the letter
    .body = The date from which the letter counts. For others it is the grant of asylum, or the first paper as a refugee or entrant.

fact-last-harm-date =
    .title = date of the last harm
    .body = The last date on which this happened to the person.

fact-danger-now =
    .title = in danger now
    .body = The person is in danger right now.

fact-suicide-thoughts =
    .title = thoughts of suicide
    .body = The person thinks about suicide.

fact-nowhere-safe-tonight =
    .title = no safe place tonight
    .body = The person has no safe place to sleep tonight.

fact-hungry =
    .title = needs food
    .body = The person needs food.

fact-hurt-now =
    .title = hurt or sick now
    .body = The person is hurt or sick and may need care now.

fact-wants-legal-help =
    .title = wants a lawyer
    .body = The person wants to talk to a lawyer.

fact-wants-to-talk =
    .title = wants someone to talk to
    .body = The person wants someone to talk to.

fact-partner-hurts =
    .title = hurt by partner or family
    .body = A partner or a relative hurts or threatens the person.

fact-wages-unpaid =
    .title = pay missing or short
    .body = The person was paid late, paid too little or not paid.

fact-venue =
    .title = the kind of place
    .body = The kind of place, such as a street, a club or a massage parlor. It says nothing about the person.

fact-injured =
    .title = marks or injuries seen
    .body = The person has marks or injuries that can be seen.

fact-afraid =
    .title = seems afraid
    .body = The person seems afraid or tense.

fact-does-not-speak-freely =
    .title = does not speak freely
    .body = The person does not speak freely.

fact-answers-rehearsed =
    .title = answers seem rehearsed
    .body = The answers of the person seem learned, or change.

fact-substance-use =
    .title = alcohol or drugs seen
    .body = The person seems to use alcohol or drugs a lot.

fact-necessities-withheld =
    .title = food, sleep or care kept away
    .body = Someone keeps food, sleep or medical care from the person.

fact-substances-used =
    .title = drugs or alcohol used to control
    .body = Someone gives the person drugs or alcohol, or keeps them away, to control what they do.

fact-told-what-to-say =
    .title = told what to say
    .body = Someone tells the person what to say to others.

fact-emotional-abuse =
    .title = put down, made to feel in debt for kindness
    .body = Someone puts the person down, or mixes fear with kindness so that they stay.

fact-money-controlled =
    .title = no say over own money
    .body = Someone else controls the person’s bank account, card or cash.

fact-hours-excessive =
    .title = hours too long
    .body = The person must work very long hours or gets no days off.

fact-work-unsafe =
    .title = unsafe work
    .body = The work puts the person’s health or life in danger.

fact-smuggled =
    .title = helped across a border, then free
    .body = Someone was paid to bring the person across a border, and the person was free to go after that.

fact-missing =
    .title = a person who cannot be found
    .body = The person cannot be found, and those who know them worry.

fact-child-hurt =
    .title = a young person hurt at home
    .body = A person under 18 is hurt, or not cared for, by those who raise them.

fact-forced-marriage =
    .title = made to marry
    .body = The person is made to marry, or to stay married.

fact-lived-hardship =
    .title = hard times before
    .body = The person had little money, no safe home or few people to turn to. It says nothing about them.

fact-medical-emergency =
    .title = needs a doctor at once
    .body = The person is badly hurt or very sick right now.

fact-exploitation-tonight =
    .title = it may happen again tonight
    .body = Someone will make the person do it again tonight.

fact-no-home =
    .title = no home
    .body = The person has no home of their own to stay in.

fact-images-shared =
    .title = sexual pictures shared, or a threat to
    .body = Someone shares, or says they will share, sexual pictures of the person.

fact-wants-home =
    .title = wants a home for longer
    .body = The person looks for a home for longer than a few nights.

fact-wants-id =
    .title = wants an ID or papers back
    .body = The person wants an ID, a birth certificate or other papers.

fact-wants-immigration-help =
    .title = wants help with immigration
    .body = The person wants to talk to an immigration lawyer.

fact-wants-work =
    .title = wants a job
    .body = The person looks for a job.

fact-wants-classes =
    .title = wants classes or training
    .body = The person wants English classes, school or job training.

fact-wants-record-help =
    .title = wants help with a record
    .body = The person wants help with an arrest or a conviction.

fact-wants-debt-help =
    .title = wants help with debts
    .body = The person wants help with debts or bad credit.

fact-wants-to-report =
    .title = wants to report
    .body = The person wants to tell the police or another office.

fact-needs-ride =
    .title = needs a ride
    .body = The person needs a way to get there.

fact-needs-interpreter =
    .title = needs an interpreter
    .body = The person needs help in another language, or sign language.

fact-has-children =
    .title = children to care for
    .body = The person has children with them, or children they worry about.

fact-wants-to-go-home =
    .title = wants to go home
    .body = The person wants to go home, and it may be safe there.
