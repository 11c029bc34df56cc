indicator-hard-time-used =
    .title = A hard time that someone used
    .body = The person was in a hard time: a loss, a debt, a war. Someone made use of it.
    .why = Anyone can have a hard time. It is the one who makes use of it who is at fault.

indicator-few-protections =
    .title = Few protections
    .body = The person works or lives where few laws, unions or neighbors protect them.
    .why = Many people live this way and no one uses them. There are still rights, and people who know them.

indicator-little-money =
    .title = Little money
    .body = The person has little money, no work or people to feed.
    .why = Being poor is no fault and no sign of harm. There may be help with food, rent and work.

indicator-little-schooling =
    .title = Little schooling
    .body = The person could not go to school for long, or reads with effort.
    .why = School says nothing about good sense. Some people who are used went to college.

indicator-hurt-before =
    .title = Hurt before
    .body = The person was hurt in body or mind, or treated as less than a person.
    .why = Many people were hurt, at home, in war or elsewhere. It is never their fault.

indicator-left-home-or-care =
    .title = Left home or foster care
    .body = A young person left home or foster care, or has been in a youth court.
    .why = Young people leave for many reasons, often to be safe. Safety and care come first.

indicator-language-not-shared =
    .title = A language few share
    .body = The person speaks or signs a language that few people around them know.
    .why = A language is no sign of anything. A trained interpreter helps, and never the companion.
