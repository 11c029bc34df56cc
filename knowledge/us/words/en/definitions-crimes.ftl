definition-peonage-crime =
    .title = Peonage is a crime
    .body = It is a crime to hold a person in peonage, or to bring a person back to it. So is to stand in the way of those who enforce this law.

definition-servitude-crime =
    .title = Holding someone in servitude is a crime
    .body = It is a crime to hold a person in service against their will, or to sell a person into it. So is to bring a person held like that into the country. For any length of time.

definition-forced-labor =
    .title = Forced labor
    .body = Someone gets a person’s work or services by one of four ways. Force, or holding the person. Serious harm, or a threat of it. Misuse of the law. Or a plan that makes the person believe someone will be hurt if they do not work. One way is enough.

definition-serious-harm =
    .title = Serious harm
    .body = It does not have to be harm to the body. It can be to the mind, to money or to a good name. It must be so bad that another person in the same place would go on to avoid it.

definition-gain =
    .title = Those who gain from it
    .body = It is a crime too to take part in a venture that does this and to gain from it. The person must know, or must choose not to see.

definition-labor-acts =
    .title = Bringing someone into forced work
    .body = To recruit, house, move, provide or get a person for forced work or services is a crime. How it is done does not matter.

definition-sex-acts =
    .title = The crime of sex trafficking
    .body = Ten acts count: to recruit, draw in, house, move, provide, get, advertise, keep, pay for or ask for a person. Force, threats, fraud or coercion will be used to cause a commercial sex act. Or the person is under 18. Buyers count.

definition-knowing =
    .title = What the other person must know
    .body = It is enough to know, or not to care whether it is so. For advertising, the person must know. Where they could see the young person well, no one has to prove that they knew the age.

definition-sex-penalty =
    .title = How the law punishes it
    .body = With force, threats, fraud or coercion, or with a child under 14, at least 15 years in prison. With a person from 14 to 17 and none of these, at least 10 years. It can be life.

definition-papers-crime =
    .title = Keeping someone’s papers is a crime
    .body = To take, hide, destroy or keep a person’s passport or other ID during these crimes is a crime too. So it is when done to hold the person’s work or services. The papers may even be false.

definition-papers-exception =
    .title = Not for the person it was done to
    .body = The law on papers does not turn against a person subject to a severe form of trafficking. It does not count what they did with papers because of it.

definition-restitution =
    .title = Restitution
    .body = When a court convicts someone of these crimes, it has to order them to pay. The order covers all losses. It also covers the value of the work: what the other gained, or at least the legal wage.

definition-civil-claim =
    .title = A claim for money
    .body = A person may sue whoever did this to them. They may also sue whoever gained from the venture and knew, or should have known. The court may award damages and the lawyer’s fee. A criminal case is not needed.

definition-civil-claim-stay =
    .title = A claim waits for the criminal case
    .body = While a criminal case about the same facts goes on, the claim stands still. That includes the time when police look into it.

definition-civil-claim-time =
    .title = How long there is for a claim
    .body = There are 10 years from the day the claim arose. For a person who was under 18 then, there are 10 years from their 18th birthday. The later date counts. A lawyer can say when it began.

definition-civil-claim-state =
    .title = A state may sue too
    .body = A state’s top lawyer, the attorney general, may sue for the people of the state. It has to be about the sex trafficking law.

definition-civil-claim-minor =
    .title = A claim for what was done before 18
    .body = A person hurt by some of these crimes while under 18 may sue, at any age. They may get their real losses or $150,000, and the lawyer’s fee. Forced labor and sex trafficking are on the list.

definition-civil-claim-minor-time =
    .title = No time limit for that claim
    .body = The law sets no time limit now. That is so for claims that had not ended on September 16, 2022, and for later ones. A lawyer can tell.

definition-record-relief =
    .title = Clearing a federal record
    .body = Since January 23, 2026, a person may ask a federal court to undo a conviction. The crime was not violent and came directly from being trafficked. They may ask the court to clear records of such an arrest too. State records have their own laws.

definition-record-levels =
    .title = Two levels of federal crimes
    .body = Level A is a federal crime that is not violent. Level B is a violent one, but not one done to a child. A conviction can be undone for level A only.

definition-record-proof =
    .title = What the court looks at
    .body = It must be more likely than not that it came from being trafficked. A sworn statement of someone who serves survivors can be enough. No one else has to have been charged. There is no fee, and the papers are sealed. For a person who was sent to prison, a court may lower the sentence.

definition-record-defense =
    .title = In a federal case now
    .body = Being trafficked at that time may be a defense against a federal charge of level A or B. On request, papers about it are sealed until a conviction. Not using it does not close the way later.
