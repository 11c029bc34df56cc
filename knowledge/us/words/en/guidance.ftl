guidance-conduct-gentle =
    .title = Be gentle
    .body = Speak softly and take your time. The person may be afraid, tired or in pain.
    .why = How you speak may matter more than what you ask.

guidance-conduct-discreet =
    .title = Be discreet
    .body = Talk where no one else hears or sees. Tell as few people as you can, and use no name.
    .why = Someone may watch the person, or read a phone that both of you use.

guidance-conduct-ask-wish =
    .title = Ask what the person wants
    .body = Ask “What would help you now?” Then listen. An adult decides what happens next.
    .why = The person knows best what may make things worse.
    .hint = “You do not have to tell me why. What do you need today?”

guidance-conduct-first-words =
    .title = First words
    .body = Speak to an adult only where no one else hears. Ask what anyone might ask. If the answer is short, leave it there.
    .why = The person can answer a small question and keep the rest.
    .hint = “Are you OK? Is this a good time to talk?”

guidance-conduct-person-decides =
    .title = Say who decides
    .body = Say at the start that nothing has to be told, and that an adult decides what happens. With someone under 18, say first what you may have to report.
    .why = Others may have decided everything until now.
    .hint = “You do not have to tell me anything. What would you like to happen now?”

guidance-conduct-offer-phone =
    .title = Offer a phone and a number
    .body = Offer a phone to use here, or a number. Offer a card only to an adult who is alone, and ask first if it is safe to keep.
    .why = A card that someone finds can bring harm.
    .hint = “You can use this phone. Do you want a number on paper, or could someone find it?”

guidance-conduct-no-confront =
    .title = Do not confront anyone
    .body = Do not speak to the one who may be causing harm, and do not follow them. The person may be hurt for it later.
    .why = You leave. The person may have to stay.

guidance-conduct-no-taking-out =
    .title = Do not take the person out yourself
    .body = Leaving can be the time of most danger. It needs a plan, and the plan is the person’s own.
    .why = A door opened too soon may close every other one.
    .hint = If a life is in danger now, call 911 and say where the person is. Police may come.

guidance-conduct-no-promise =
    .title = Do not promise
    .body = Do not promise safety, papers, money or a bed. Say only what you yourself can do.
    .why = One promise that breaks can end all trust.
    .hint = “I do not know yet. I can help you ask.”

guidance-conduct-contact =
    .title = Ask people who know
    .body = You can ask a local organization or the national hotline what to do. You can ask without a name.
    .why = You do not need to be sure to ask.

guidance-conduct-report-yes =
    .title = Report about an adult only with a yes
    .body = An adult says yes or no to a report. Ask first, and say who would hear of it. If a life is in danger now, call 911.
    .why = A report no one asked for can bring police or immigration to the person.
    .hint = Your work may have duties of its own for people under 18. Ask your supervisor first.

guidance-conduct-duty =
    .title = A duty to report about someone under 18
    .body = Look at the law where the child is, and at the law where you are. Who must report differs by state. Harm in the past and a suspicion may be enough. If the state is not known, ask a supervisor; silence is not a choice.
    .why = Being sold for sex counts as child abuse under federal law. Who must report it is state law.
    .hint = Say the limits before the talk, so that the young person chooses what to tell.

guidance-conduct-no-photos =
    .title = No photos, no posts
    .body = Do not take photos, do not film, and do not post about the person. Write down only what you saw and heard.
    .why = A picture can show others where the person is.

guidance-conduct-no-travel =
    .title = Nobody has to be moved
    .body = It can happen in one house, to someone born there. No border and no trip is needed.
    .why = The law speaks of force, lies and gain, not of distance.

guidance-conduct-no-looks =
    .title = Looks say nothing
    .body = Clothes, accent, country, age gap, a place or sex work mean nothing by themselves. Ask what the person can decide.
    .why = Guessing by looks can hurt people who are not in danger.

guidance-conduct-return =
    .title = A no is an answer
    .body = If the answer is no, stop and stay kind. Say how to find you later, in a way that is safe.
    .why = Many people try more than once before they leave.

guidance-conduct-yourself =
    .title = Look after yourself
    .body = You may feel bad after this. Rest, and talk with someone, with no name and no place.

guidance-limits =
    .title = Before you tell us anything
    .body = We ask you before we tell anyone. There are limits. If we think someone under 18 has been hurt or used, the law may make us report it. If a life is in danger now, we may call for help. A judge can order us to share records. We tell you before you share, so you can choose what to say. We cannot see where you are.

guidance-text-first =
    .title = The first text
    .body = The first text only asks if it is safe. After 2, nothing more is sent, not even a goodbye. The menu comes only after 1.
    .why = Someone else may hold the phone.
    .text = OK to text here now? 1 yes 2 no. If no, we stop. STOP ends. Emergency 911. Espanol 9

guidance-text-menu =
    .title = The menu by text
    .body = It is sent only after a 1. Numbers or words both work. Nothing in it says what this line is for.
    .why = The message may be read later by someone else.
    .text = 1 a person 2 places near you 3 we call you 4 no more. A number or a word is fine.

guidance-text-call-me =
    .title = Before we call back
    .body = Ask three things first: the time, voicemail or none, and what name to use. Without all three, do not call.
    .why = A call at the wrong hour, or a message with our name, can put the person in danger.
    .text = What day and hour can we call? What name do we use? Voicemail: 1 ok 2 leave none

guidance-silent-call =
    .title = A call that ends or stays silent
    .body = Do not call back. Call only where a safe-contact rule of that person says when and how.
    .why = You do not know who picks up.

guidance-voice-connect =
    .title = Offer to connect the call
    .body = By phone, offer to connect the person to the next place. Do not ask anyone to write a number down.
    .why = A note in a pocket can be found.

guidance-neither-confirm-nor-deny =
    .title = When someone asks about a person
    .body = Neither confirm nor deny that anyone has called, written or stayed. This holds for a partner, family, work, lawyers, police and the press. Take a name and a number, promise nothing, and tell a supervisor.
    .why = A “no” tells something too: the next silence then means yes. A caller may not be who they say.
    .hint = “I cannot say whether we know anyone. I can take your message for my supervisor.”

guidance-legal-demand =
    .title = A paper from a court or an office
    .body = Take the paper and note the hour. Say nothing about any person, and hand over nothing. Call the supervisor at once, also at night. One person alone gives out nothing.
    .why = A paper signed by a lawyer is often not an order of a judge. Some papers can be fought.
    .hint = “I take this paper. I cannot answer it. Someone will contact you.”

guidance-images-offered =
    .title = If images of someone under 18 are offered
    .body = Do not ask for them, do not open them, and do not let them be sent. Say that you believe the person without them. Offer the page that can help to stop them from spreading.
    .why = The page itself says not to download or share such an image. Each time it is seen, the young person is hurt again.
    .hint = “You do not need to send anything. I believe you. There is a page that may help.”

guidance-debrief =
    .title = After a heavy talk
    .body = Take ten minutes away from the line. Someone covers for you. You can talk it through now, later or not at all. Nobody counts it.
    .why = What you hear stays with you. Rest keeps you able to answer the next person.

guidance-fear-immigration =
    .title = Immigration
    .body = We do not call immigration. Police, 911 or a court may act on their own.

guidance-fear-police =
    .title = The police
    .body = These pages do not tell the police that you were here. You can read and look for places without talking to the police.
    .why = Some people were told that they would be the ones arrested. A free lawyer can tell you what holds where you are.
    .hint = If you call 911, the police may come. They decide on their own what they do. You can ask each line first when it would call them.

guidance-fear-children =
    .title = Losing your children
    .body = These pages do not ask who or where your children are, and save nothing about them. Some people are told they will lose their children if they speak. Being told so does not make it true.
    .why = A free lawyer can tell you what a court looks at.
    .hint = Before you give a name, you can ask anyone you talk to what they must report.

guidance-fear-found-out =
    .title = Will the one who controls me find out?
    .body = These pages tell no one that you were here. But someone who checks this phone may see this visit. A school, work or home network may see it. A call or a text stays on the phone and may show on the bill.
    .why = We cannot see who looks at this phone, or what is on it.
    .hint = If you can, use a phone that no one checks: at a library, a clinic, or from someone you trust. If it is not safe now, stop. You can come back.

guidance-lawyer-first =
    .title = Before you apply for papers
    .body = Applying for papers is not protection from arrest. See a lawyer before you file or talk to police. Some lawyers are free.
    .why = The law on this changed a lot in 2025 and 2026.

guidance-risk-applying =
    .title = The risk of applying
    .body = Applying is not protection from arrest. See a lawyer before you file or talk to police.
