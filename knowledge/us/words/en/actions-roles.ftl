action-do-hotel-safety =
    .title = Your own safety first
    .body = Stay where others are. Call 911 if anyone is in danger now. If there is no danger now, ask the adult first. If your work asks you to tell someone, tell only what you saw and heard. If your own manager may be part of it, ask a line, without names.
    .text = Stay where others are. Call 911 if anyone is in danger now. If not, ask the adult first. Tell only what you saw and heard. Do not confront anyone.

action-do-role-limits =
    .title = Say first that you may have to report
    .body = Before you ask, say that you may have to report some things. Then they can choose what to say.

action-do-work-limits =
    .title = Say first whom you would tell
    .body = Say first whom your work makes you tell, if anyone. Then the person can choose what to say.

action-do-hotel-alone =
    .title = If no one else can hear
    .body = If no one else can hear, ask what the person wants now. Offer a phone to use here. Ask if it is safe to take anything along; if not, give nothing on paper. Do not say what you suspect.

action-not-hotel-search =
    .title = Do not search, and take no photos
    .body = Do not search the room, take photos or question the people in it.

action-do-clinic-alone =
    .title = Alone, only if no one objects
    .body = See the person alone only if there is an ordinary reason and no one objects. An X-ray, a urine test or a form is such a reason. If someone objects, go on with care.

action-do-clinic-chart =
    .title = In the chart, only what care needs
    .body = Write in the chart only what care needs, in the patient’s words. Ask who can open the record and who gets the bill.

action-do-clinic-limits =
    .title = Say first what you must report
    .body = Before you ask, say what the law makes you report, and to whom. It depends on the state.

action-not-clinic-force =
    .title = Do not force the companion out
    .body = If the companion will not leave, go on with care. Let your nurse supervisor know. Call security only if someone is in danger.

action-do-school-listen =
    .title = Listen, and ask today whom you must tell
    .body = Listen and say thank you. You may have to report it yourself, and soon; telling a colleague may not be enough. Ask today: your supervisor or the child-protection line. You can ask first without a name.

action-do-school-pictures =
    .title = Pictures of a student: whom to call
    .body = For a student under 18, call the child-protection line of the state and ask what to do. The national center for missing and exploited children can help too: 1-800-843-5678. The student can use Take It Down (takeitdown.ncmec.org). It is free and asks for no name.

action-do-school-limits =
    .title = Say first what you must report
    .body = Before a student tells you more, say what you have to report. Then the student can choose what to say.

action-not-school-home =
    .title = No call home first
    .body = Do not call home before you have asked the child-protection line. A parent may be part of it.

action-do-farm-water =
    .title = Water, shade and rest first
    .body = Heat can make people very ill. See to water, shade, rest and care before any question.

action-do-farm-away =
    .title = Talk away from the crew
    .body = A clinic, a store, a church or a phone call may be safer. Ask which language is best. It may not be Spanish.

action-not-farm-boss =
    .title = Not in front of the crew boss
    .body = Do not talk in front of the boss, the driver or whoever interprets for them. Workers may be punished for it later.

action-tell-farm-rights =
    .title = Rights at work
    .body = Farm workers can claim their pay, with papers or without. There are also rules on clean water and worker housing. A free farmworker lawyer can explain.

action-do-transport-talk =
    .title = Talk where it is safe
    .body = Talk at a stop or a desk, where no one else hears. Ask “Are you okay?” and “Where do you want to go?”
    .text = Talk where no one else hears. Ask: Are you okay? Where do you want to go? Do not hold anyone. In danger now, call 911.

action-not-transport-hold =
    .title = Do not hold anyone
    .body = Do not block a door, keep a ticket or follow a car. An adult decides where to go.

action-tell-transport =
    .title = What to tell your company
    .body = Call 911 if a child or anyone is in danger now. If there is no danger now, ask the adult first. If your work asks you to tell someone, tell only what you saw and heard. If your own manager may be part of it, ask a line, without names.

action-do-bank-alone =
    .title = Alone, only if no one objects
    .body = Talk alone only if there is an ordinary reason and no one objects. You can say that each owner signs alone. The owner of the account may be the one who controls: tell that person nothing of this.

action-do-bank-account =
    .title = An account of their own
    .body = If the person asks, explain a new account, card and PIN. Ask where mail and alerts may go. Some banks can take a foreign ID.

action-not-bank-accuse =
    .title = Do not accuse anyone
    .body = Do not accuse, and do not ask about it in front of others. Money of their own can be the way out.

action-tell-bank =
    .title = The rule of your bank
    .body = If there is no danger now, ask the adult before you tell anyone outside. Follow your bank’s rule on reports. If a report is made, do not speak of it to customers. Tell only what you saw and heard.

action-do-neighbor-child =
    .title = If you hear a child being hurt
    .body = If you hear a child being hurt now, call 911. If not, call the child-protection line of the state and ask what to do. Do not go to the child.

action-do-neighbor-phone =
    .title = Offer something small
    .body = Only to an adult, and only if no one can see or hear: offer a phone, water or a talk. Say when you are home.

action-not-neighbor-post =
    .title = Do not film, and do not post
    .body = Do not film the house or write about it online. It may warn the one who causes harm.

action-not-neighbor-child =
    .title = Do not draw the child aside
    .body = Do not draw the child aside, and do not ask what happened. You can ask the child-protection line what to do.

action-tell-neighbor =
    .title = Whom to tell
    .body = Call 911 if you hear someone being hurt now. For a child, you can call the child-protection line of your state.

action-do-family-line =
    .title = Keep the line open
    .body = Say “I am here, whatever happens.” Short, kind words are best. Someone else may read what you send.

action-do-family-word =
    .title = Agree on a word
    .body = If it is safe to talk, agree on a word that means “I need help now”. It means that you call 911 or a line, not that you go there.

action-do-family-home =
    .title = Plan the way home first
    .body = Do not go to fetch the person yourself. A line can plan the way home with both of you. If home is where the harm was, think of another place.

action-not-family-ultimatum =
    .title = No ultimatum
    .body = Do not say “choose them or us”, and do not blame. Pressure can cut the last tie.

action-tell-family-support =
    .title = Help for you too
    .body = An advocate can talk with you about what to do next. You do not have to give a name.
