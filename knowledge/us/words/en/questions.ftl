question-safe =
    .title = Are you safe right now?
    .title-other = Is the person safe right now?
    .hint = If there is danger now, you can call 911. Police may come.
    .why = So that we show first what can help right now.
    .choice-safe = Safe for now
    .choice-no-place = No safe place to sleep tonight
    .choice-danger = In danger now
    .choice-suicide = Thinking about suicide

question-work =
    .title = Is this about work, or about sex for something of value?
    .title-other = Is this about work, or about sex for something of value?
    .hint = Work can be in a home, on a farm or anywhere. Something of value can be money, food, drugs, a ride or a place to sleep.
    .why = Different rights and places fit each one. No answer is wrong.
    .choice-work = Work, paid or not
    .choice-sex = Sex for something of value
    .choice-both = Both
    .choice-neither = Neither one

question-leave =
    .title = Can you come and go as you choose?
    .title-other = Can the person come and go as they choose?
    .hint = Think of home and of work.
    .why = If leaving is hard, there are safer ways to get help.
    .choice-free = Yes
    .choice-ask = Only with permission, or watched
    .choice-fear = Yes, but there would be harm or punishment for it
    .choice-no = No, someone stops it or locks the door

question-documents =
    .title = Does someone keep your documents?
    .title-other = Does someone keep the person's documents?
    .hint = For example a passport, an ID or a birth certificate.
    .why = Papers can be replaced, and free lawyers can help with that.
    .choice-yes = Yes, and it is hard to get them back
    .choice-no = No, or it is easy to get them back

question-debt =
    .title = Does someone say you owe them money?
    .title-other = Does someone say the person owes them money?
    .hint = It can be for a trip, rent, food, papers, or money for family.
    .why = No debt lets anyone force another to work or have sex.
    .choice-no = No
    .choice-free = Yes, but leaving is possible
    .choice-stay = Yes, and it must be worked off before leaving
    .choice-grows = Yes, and it grows or has no end

question-threats =
    .title = Does someone threaten or hurt you, or people you care about?
    .title-other = Does someone threaten or hurt the person, or people they care about?
    .hint = Choose the one that fits best. You do not need to say more.
    .why = The safest next step depends on this.
    .choice-no = No
    .choice-partner = Yes, a partner or a relative, at home
    .choice-harm = Yes, to make someone stay, work or have sex
    .choice-law = Yes, with police or immigration
    .choice-both = Yes, with harm and with police or immigration

question-pay =
    .title = Do you get your pay, and keep it?
    .title-other = Does the person get their pay, and keep it?
    .hint = If there is work but never any pay, choose the answer with “never comes”.
    .why = Pay for work done can be claimed, with or without immigration papers.
    .choice-keep = Yes, it is paid and kept
    .choice-short = No, it is late, too little, or never comes
    .choice-taken = No, someone takes the money
    .choice-none = There is no work to be paid for

question-under-18 =
    .title = Are you under 18?
    .title-other = Is the person under 18?
    .hint = No one asks for the exact age. It is fine not to answer.
    .why = We ask because there is help made for people under 18.
    .choice-yes = Yes
    .choice-was = Not now, but when it began
    .choice-no = No, 18 or older

question-needs =
    .title = What would help most right now?
    .title-other = What would help the person most right now?
    .hint = You can look for more than one thing later.
    .why = So that we can show places for it.
    .choice-place = A safe place tonight
    .choice-doctor = A doctor or a nurse
    .choice-food = Food
    .choice-lawyer = A free lawyer
    .choice-talk = Someone to talk to
