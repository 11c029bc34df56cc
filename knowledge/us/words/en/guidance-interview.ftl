guidance-interview-needs-first =
    .title = Needs first
    .body = See to water, food, warmth, pain and rest before any question. Ask if the person can talk now, or later.
    .why = Nobody thinks well who is cold, hungry or in pain.
    .hint = “Do you need anything before we talk?”

guidance-interview-safe-now =
    .title = Is it safe to talk now?
    .body = Ask it first, and ask it again after each pause. Agree on a word that means “someone came in”.
    .why = What was safe an hour ago may not be safe now. Another person may hold the phone.
    .hint = “Can you talk freely? If that changes, say the word and I will talk about something else.”

guidance-interview-purpose =
    .title = Say why, and how long
    .body = Say who you are, why you ask, how long it takes and what you will do with the answers. Say that the person can skip and stop.
    .why = Many were told one thing and got another. Say only what is so.
    .hint = “I ask to find help that fits. It takes ten minutes. You can skip anything.”

guidance-interview-private-place =
    .title = A calm place, without others
    .body = Choose a place where no one hears or sees. Sit at the same height, with the door free. No uniform and no phone on the table, if you can.
    .why = A room can feel like a police station. The person should be able to leave it.

guidance-interview-limits-first =
    .title = Limits before the first word
    .body = Say what you may have to tell others before the person shares anything. Check that it was understood.
    .why = After the talk it is too late to choose.
    .hint = The fixed words stand under “Before you tell us anything”.

guidance-interview-interpreter =
    .title = A trained interpreter, not a companion
    .body = Ask which language the person prefers, and write it down. Do not use a relative, a boss, a friend or a child. Ask the person if this interpreter is fine.
    .why = The one who helps with words may be the one who controls. In a small language group, people may know each other.
    .hint = Mam, K’iche’, Mixteco and sign languages are languages of their own.

guidance-interview-who-asks =
    .title = Let the person choose who asks
    .body = Ask if the person would rather speak with a man, a woman or someone else. Keep the same advocate where you can.
    .why = To tell it all again to a new face hurts.

guidance-interview-breaks =
    .title = Breaks
    .body = Offer a break before it is needed. Watch for a lost look, shaking or silence, and then stop.
    .why = The body may act as if it were all happening now.
    .hint = “Let us stop here. Feel your feet on the floor. We have time.”

guidance-interview-short-repeated =
    .title = Short talks, more than one
    .body = After a blow to the head, talk for a short time and on more days. One question at a time. Write down what was agreed, if that is safe.
    .why = A head injury can take memory, words and patience. So can lack of sleep.
    .hint = A clinic should look at it. If the person is hard to wake, call 911.

guidance-interview-not-lying =
    .title = A story that changes is not a lie
    .body = Dates, order and numbers may change from talk to talk. Do not point at it and do not test it.
    .why = Fear, trauma, a head injury, drugs, shame and a learned story all do this. So does a bad interpreter.

guidance-interview-no-label =
    .title = Ask what happens, not what it is called
    .body = Never ask if someone is a victim or was trafficked. Ask about work, sleep, money, papers, doors and who decides.
    .why = Most people would say no. The word can shame, frighten or sound like a trap.
    .hint = “What happens if you want a day off?”

guidance-interview-no-more-than-needed =
    .title = No more than is needed
    .body = Ask only what changes what you can do now. Do not ask for details of the harm.
    .why = What you do not know, no one can make you hand over. And each detail costs the person something.
    .hint = “Nothing more is needed to help tonight.”

guidance-interview-no-trade =
    .title = Help is never the price
    .body = Never give help in exchange for a story, a name, a report or work with police. Say so at the start.
    .why = The person comes from a place where everything had a price. DHS itself says that Continued Presence is no bargaining chip.

guidance-interview-companion-stays =
    .title = When a companion will not leave
    .body = Do not force it and do not show what you think. Go on with care, use an ordinary reason to be alone, and tell your team.
    .why = Someone who feels seen may take the person away for good.
    .hint = “We always do this part with one person in the room.”

guidance-interview-everyone =
    .title = Tell everyone the same
    .body = Say what help exists to each person, also to those who answer no to all. A person may take help and tell nothing.
    .why = It works without an answer, and it picks out no one.
    .hint = “I tell everyone this: if someone controls your work or your money, there is free help.”

guidance-interview-believe =
    .title = Believe, and do not blame
    .body = Thank the person for telling you. Do not ask “why did you not leave?”
    .why = Leaving can cost a life, a child or a debt. To ask why sounds like blame.
    .hint = “That took courage. It is not your fault.”

guidance-interview-notes =
    .title = Write little
    .body = Write what was offered, what was chosen and what is due. No long quotes, no guesses, no diagnosis.
    .why = The other side may read the notes in court. A small difference can be used against the person.

guidance-interview-suicide =
    .title = Ask about suicide directly
    .body = If you fear it, ask in plain words, and stay. Offer to call 988 together, three on one line.
    .why = Asking does not put the thought there. Police against the person’s wish need a supervisor and a written ground.
    .hint = “Are you thinking of ending your life?”

guidance-interview-close =
    .title = End well
    .body = Say what happens next, when, and what will not happen. End with something easy: the way home, food, sleep.
    .why = Nobody should hang up in the middle of the worst part.
    .hint = “I ask you before I tell anyone, within the limits I told you. You can call again for no reason.”

guidance-interview-young =
    .title = With someone under 18
    .body = Use short words and go slowly. Say that it is not their fault and that they are not in trouble with you. Do not call a parent by default: a parent may be the one who does it.
    .why = A young person often protects the one who hurts them.
    .hint = Never show them the name of the crime as a finding about them.

guidance-principle-safety =
    .title = First principle: safety
    .body = The body and the mind should both be safe here, for those who call and those who answer. The person says what feels safe.

guidance-principle-trust =
    .title = Second principle: trust, and open cards
    .body = Do what you said, and say what you do. If something changes, tell the person first.

guidance-principle-peers =
    .title = Third principle: people who lived it too
    .body = Offer someone who has been through it, if the person wishes. Pay and protect those who do this work.

guidance-principle-together =
    .title = Fourth principle: together
    .body = Plan with the person, not for the person. Power is shared where it can be.

guidance-principle-choice =
    .title = Fifth principle: voice and choice
    .body = Offer at least two ways, and no way as a third. Build on what the person already did well.

guidance-principle-culture =
    .title = Sixth principle: culture, history, gender
    .body = Ask about names, food, faith, language and who may be in the room. A person’s people may have been hurt before by those who offered help.
