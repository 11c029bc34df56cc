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
    .title = HHS letter received
    .body = The person has a letter from HHS: a Certification Letter or an Eligibility Letter.

fact-eligibility-date =
    .title = date on the letter
    .body = The date from which the letter counts.

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
