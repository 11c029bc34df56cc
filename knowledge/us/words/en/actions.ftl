action-do-911 =
    .title = Call 911 if there is danger now
    .body = Call if someone is in danger or badly hurt now. Say first where help is needed. Police may come.
    .text = Call 911 if someone is in danger or badly hurt now. Say first where help is needed. Police may come.

action-do-988 =
    .title = Call or text 988
    .body = If you think about ending your life, someone at 988 can listen. You do not have to know what to say.
    .text = If you think about ending your life, call or text 988. Someone can listen. You do not have to know what to say.

action-do-988-helper =
    .title = Ask directly, and offer 988
    .body = Ask directly, and stay if it is safe. You can call or text 988 with the person. You can say “Do you think about ending your life?”
    .text = Ask directly about thoughts of suicide, and stay if it is safe. You can call or text 988 with the person.

action-do-care =
    .title = Get care first
    .body = A clinic or an emergency room can see you. You do not have to say what work you do, and no one has to call police first. After a sexual assault some medicine works best in the first days. Some clinics must report some wounds; you can ask first.

action-do-care-helper =
    .title = Get care first
    .body = A clinic or an emergency room can look at a wound or an illness. No one has to call police first to get care. Some clinics must report some wounds, or harm to someone under 18. You can ask first what they must tell.

action-do-talk-where-safe =
    .title = Go where you can talk
    .body = If it is safe, go where no one hears you or sees your screen. You can stop at any time.
    .text = If it is safe, go where no one hears you or sees your screen. You can leave this at any time.

action-do-plan =
    .title = Plan before you leave, if you can
    .body = You know your situation best. Leaving can be a dangerous time, and a plan helps.
    .text = You know your situation best. Leaving can be a dangerous time, so a plan is useful. Someone can plan with you.

action-do-papers =
    .title = Most papers can be replaced
    .body = You do not have to fight for your papers. A free lawyer can help you get new ones.

action-do-debt =
    .title = No debt takes away your freedom
    .body = The law does not let anyone force you to work to pay a debt. A free lawyer can look at it with you.

action-do-note-hours =
    .title = Note your days and hours
    .body = If it is safe, write down the days and hours you work and what you were paid. Keep it where only you look.

action-do-talk-alone =
    .title = Talk where the person is alone
    .body = If you talk with the person, choose a safe place where no one else can hear. If someone will not leave, do not insist.

action-do-ask-first =
    .title = Ask an adult before you act
    .body = Ask “Are you okay?” and “What would help?” An adult decides what happens next. A no today can be a yes later, so keep the offer open.

action-do-note =
    .title = If you write, few words and no name
    .body = Write what you saw and heard, where and when. Use few words and no name, and keep it where no one else reads. Take no photos and follow no one.

action-do-basics =
    .title = First food, rest and care
    .body = See to water, food, pain and rest before any question. Short talks are better than long ones.

action-do-interpreter =
    .title = Use a trained interpreter
    .body = Ask which language the person prefers. Use a trained interpreter in the room, by phone or by video. At most clinics and hospitals the patient pays nothing for it.

action-do-say-limits =
    .title = Say your limits before you ask
    .body = Before you ask, say what your job makes you report. Then the person can choose what to tell.

action-not-tell-controller =
    .title = If someone controls you
    .body = If someone controls you, try not to let that person know that you look for help. It can make things worse.

action-not-confront =
    .title = Do not confront anyone
    .body = Do not confront the one who may be causing harm, at a door or by phone. Do not try to take the person out yourself. It can put you both in danger, and others may be hurt for it later.

action-not-promise =
    .title = Do not promise
    .body = Do not promise safety, papers or a bed. Say only what you can do.

action-not-companion-interprets =
    .title = No companion as interpreter
    .body = Do not let a relative, a boss or a companion interpret. Do not ask a child to do it.

action-not-press =
    .title = Do not press for the story
    .body = The person can get help without telling you what happened. Do not ask for details out of curiosity.

action-not-guess =
    .title = Do not judge by looks
    .body = Clothes, accent, country, cash, a place or sex work are no sign by themselves. It happens to men, boys and trans people too. Look at what is done to the person.

action-tell-hotline-self =
    .title = You can talk to the national hotline
    .body = You can call or text. You do not need to know what to call this. They keep their own rules.

action-tell-hotline =
    .title = You can ask the national hotline
    .body = You can call or text, even if you are not sure. Do not give the name of an adult without a yes. Do not give a young person’s name before you know what the line must report. They keep their own rules.

action-tell-child-line =
    .title = For a person under 18, the child-protection line
    .body = You can call the child-protection line of the state. childwelfare.gov keeps a list of the numbers. You do not need proof. Do not call a parent first: a parent may be part of it. If the young person talks to you, say “It is not your fault.”

action-tell-youth =
    .title = Free help for young people
    .body = What happened is not your fault. You are not in trouble with us. Some places still arrest teens; a free lawyer for young people can tell you about yours.

action-tell-wage =
    .title = Help with unpaid work
    .body = A free lawyer or a worker center can help to claim pay. Ask them first which office is safe to go to.

action-tell-home =
    .title = Help with hurt at home
    .body = A domestic violence program can talk with you and plan. No one has to leave home to get help.

action-tell-home-helper =
    .title = When someone is hurt at home
    .body = A domestic violence program can talk with the person, or with you, and plan. No one has to leave home to get help.

action-tell-place =
    .title = A place for tonight
    .body = There may be a place with room. You can ask without giving a name.

action-tell-lawyer =
    .title = A free lawyer
    .body = A free lawyer can explain the choices. See a lawyer before you file anything or talk to police.

action-tell-lawyer-helper =
    .title = A free lawyer for the person
    .body = A free lawyer can explain the choices to the person, before they talk to police.

action-tell-someone =
    .title = Someone who listens
    .body = A counselor or a person you trust can listen. You choose what to tell, and when.

action-tell-someone-helper =
    .title = Someone who listens to the person
    .body = A counselor, an advocate or a line can listen. Offer to call together. An adult chooses what to tell, and when.

action-next-contact-us =
    .title = If you contact us
    .body = We ask first if it is safe to talk. You choose what to say. We cannot see where you are.

action-next-police-immigration =
    .title = Police and immigration
    .body = We do not call immigration. Police, 911 or a court may act on their own.

action-next-other =
    .title = You may not hear more
    .body = What happens next is up to the person. You may not be told, and that can be for their safety.

action-next-job =
    .title = After you have helped
    .body = Note what was offered and what the person chose. Follow the plan of your workplace, and rest.

action-next-hotline-languages =
    .title = Languages on the national line
    .body = The line has said it has interpreters for many languages by phone. By text, it has said English and Spanish.

action-next-hotline-reports =
    .title = When the national line tells others
    .body = The line has said it asks an adult before it tells anyone. It has named two limits: abuse of a child, and danger now.

action-next-hotline-wait =
    .title = Waiting on the national line
    .body = There may be a wait. You can hang up and try again, or look for a place near you.
