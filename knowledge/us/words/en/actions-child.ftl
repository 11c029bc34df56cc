action-do-child-988 =
    .title = Call or text 988
    .body = If you think about ending your life, someone at 988 can listen. You do not have to know what to say.
    .text = If you think about ending your life, call or text 988. Someone can listen. You do not have to know what to say.

action-do-child-tonight =
    .title = Before tonight
    .body = You can talk now with someone who listens to young people. They can think about tonight with you, step by step. You can ask first what they have to tell others.
    .text = You can talk now with a line for young people. They can think about tonight with you. You can ask first what they have to tell others.

action-do-child-911 =
    .title = Call 911 if you are in danger or badly hurt now
    .body = 911 is for danger right now, or if you are badly hurt. Say where you are, and that you are under 18. Police may come, and they may call your family. If home is not safe, you can tell them so.
    .text = If you are in danger now, call 911. Say where you are, and that you are under 18. Police may come, and they may call your family.

action-do-child-care =
    .title = Get care
    .body = A clinic or an emergency room can look at you. You can ask to talk with the nurse alone. Some clinics must report some wounds, or harm to someone under 18. You can ask first what they must tell.

action-do-child-pictures =
    .title = You can ask to have pictures taken down
    .body = Take It Down (takeitdown.ncmec.org) is free. You give no name and you send no picture. Use a phone or computer that already has the picture: you do not have to look for it or save it again. It works on many sites, not on all of them. The browser may keep that you were there.

action-do-child-plan =
    .title = Someone can plan with you
    .body = Someone at a line for young people can plan with you; the numbers are below. You know best what is dangerous. You do not have to leave today. If someone at home hurts you, try to be near others when it gets bad, near a way out.

action-do-child-go =
    .title = Go where you feel safer
    .body = Only if no one would hurt you for it, go where other people are. A school, a library or a store can be a start. If not, stay as safe as you can and talk with someone first.

action-do-child-adult =
    .title = Think of one grown-up you trust
    .body = Think of someone who would not tell the one who hurts you. It can be a teacher, a nurse, a coach or someone in your family. Teachers and nurses may have to report; you can ask first.

action-do-child-phone =
    .title = Whose phone is this?
    .body = If this phone or account is from a school, the school may see this page. So may your family, if it is theirs. Another phone may be safer.

action-not-child-send =
    .title = You do not have to pay or send more
    .body = It rarely makes them stop. You can keep the messages and not answer. Do not send the pictures to anyone as proof.

action-not-child-tell =
    .title = Try not to tell them that you look for help
    .body = If someone hurts you or scares you, try not to let them know. It can make things worse.

action-not-child-meet =
    .title = Try not to meet them alone
    .body = Try not to go alone to someone who scares you, not even to get your things back.

action-not-child-all =
    .title = You do not have to tell it all
    .body = You can get help without saying what happened. You can say “I do not want to talk about that”.

action-tell-child-youth =
    .title = Free help for young people
    .body = What happened is not your fault. You are not in trouble with us. Some places still arrest teens; a free lawyer for young people can tell you about yours.

action-tell-child-helpline =
    .title = Someone who listens to young people
    .body = There are lines made for young people. You can ask first what they have to tell others. You can hang up at any time.

action-tell-child-place =
    .title = A place for young people
    .body = There may be a place with room. You can ask without your name. Some places may have to tell a parent or an office, so ask that first.

action-tell-child-lawyer =
    .title = A free lawyer for young people
    .body = This lawyer is there for you, not for your parents. If you can, see one before you talk to police.

action-tell-child-home =
    .title = Going home, only if it is safe for you
    .body = Only if home is safe for you: a line for young people may help you talk with your family or find a way home. If it is not safe, they can think of other places with you.

action-next-child-limits =
    .title = If you contact us
    .body = We ask you before we tell anyone. There are limits. If we think someone under 18 has been hurt or used, the law may make us report it. If a life is in danger now, we may call for help. A judge can order us to share records. We tell you before you share, so you can choose what to say. We cannot see where you are.

action-next-child-parents =
    .title = We do not call your parents on our own
    .body = We do not call a parent or a guardian on our own. If a law makes us, we tell you before, if we can.

action-next-child-police =
    .title = Police and immigration
    .body = We do not call immigration. Police, 911 or a court may act on their own.

action-next-child-back =
    .title = You can come back
    .body = You can leave this page and come back another day. It is okay to change your mind.

action-consent-child =
    .title = You get a say
    .body = You can ask people not to share your name without asking you. Some people have to report by law, so ask them that first.
