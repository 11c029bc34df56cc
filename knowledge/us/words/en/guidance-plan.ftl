guidance-plan-owner =
    .title = The plan is yours
    .body = You know your situation best. You choose what is in the plan, and who sees it. Copy it only if you wish.
    .why = A plan that someone finds can put you in danger.
    .hint = Look at it again when something changes.

guidance-plan-trust-yourself =
    .title = Trust what you feel
    .body = If something feels wrong, it may be wrong. You may change the plan, wait, or stop.

guidance-plan-function-see =
    .title = See what could happen
    .body = Think about what could hurt you now, and when. Who is near? What makes it worse?

guidance-plan-function-lower =
    .title = Make it less likely
    .body = Small steps can help: another way home, another hour, a person who knows. Take one that is easy.

guidance-plan-function-if-not =
    .title = If it still happens
    .body = Choose now where you would go, whom you would call and what you would say. Then you need not think then.

guidance-plan-phase-in =
    .title = While you are there
    .body = You do not have to leave to get help. A plan can make today a little safer.

guidance-plan-phase-leaving =
    .title = When you leave
    .body = Leaving can be the time of most danger. Someone who loses control may get worse. If you can, plan it with a person you trust or with a line.

guidance-plan-phase-after =
    .title = After you have left
    .body = The danger may not end on that day. Addresses, phones and habits can be changed, one by one.

guidance-plan-in-emergency =
    .title = If your life is in danger now
    .body = Call 911 and say first where you are. Police may come.

guidance-plan-in-where =
    .title = Know where you are
    .body = Look for a street sign, a number on a house, mail or a shop name. Keep it in your head.

guidance-plan-in-numbers =
    .title = Numbers in your head
    .body = Learn one or two numbers by heart. Put them on paper only if no one looks through your things.
    .why = A phone can be taken from you. A note can be found.

guidance-plan-in-routine =
    .title = Hours when you are alone
    .body = Notice when the one who controls you sleeps, works or goes out, and for how long. Notice without asking.

guidance-plan-in-rooms =
    .title = Rooms with a way out
    .body = If a fight starts, move away from the kitchen, from weapons and from rooms with one door. If you are hit, cover your head.

guidance-plan-in-signal =
    .title = A sign that others know
    .body = Agree on a word, a light or a text with someone you trust. It means that they call 911 or a line, not that they come.
    .why = Someone who comes may be hurt, or may make it worse.

guidance-plan-in-children =
    .title = Your children
    .body = Show them where to hide, whom to call and what word to say. Only what a child can keep. Do not tell them the plan or the day. Tell them it is not their task to protect you.

guidance-plan-in-text-911 =
    .title = 911 by text
    .body = In some areas 911 takes a text. Call if you can. If you cannot, write first where you are and what you need. If no answer comes, call.
    .why = Where a text does not work, a message should come that says so. Texts stay on the phone.
    .hint = If you do not hear or do not speak on the phone, relay (711) can call for you.

guidance-plan-leave-papers =
    .title = Papers
    .body = If it is safe, know where your papers are. If you cannot take them, go without them: most can be replaced.
    .hint = A free lawyer can help you get new ones.

guidance-plan-leave-bag =
    .title = A bag, or nothing
    .body = If it is safe, keep a few things ready: clothes, medicine, some money, a key. If it could be found, keep nothing.

guidance-plan-leave-way-out =
    .title = The way out
    .body = Choose the door, the hour and the first place to go. Walk it in your mind, or on a normal day.

guidance-plan-leave-first-place =
    .title = The first hour
    .body = A place with people and light is good: a shop, a clinic, a fire station, a library. There may be a place for the night too; you can ask first.

guidance-plan-leave-phone =
    .title = The phone you leave with
    .body = A phone can show where you are. If someone else had it or paid for it, turn it off or leave it behind.
    .why = Without it you may have no numbers. Learn two of them first.

guidance-plan-after-address =
    .title = Your address
    .body = Tell few people where you live. Ask each office how it keeps your address, before you give it.
    .hint = You can ask a free lawyer if your state lends a mail address that hides yours.

guidance-plan-after-school =
    .title = School and child care
    .body = You can tell the school who may pick up your child, and who may not. Ask what they need for that.

guidance-plan-after-order =
    .title = A protection order
    .body = A court may order someone to stay away. A free lawyer can tell you if it would help or make things worse. You decide.
    .why = The other person may be told of it, and may learn where you are.

guidance-plan-after-devices =
    .title = Phones and accounts
    .body = From a device no one else had, change passwords, and look who else can enter. A new number may help.
    .why = Changing it while you are still there can be noticed.

guidance-plan-after-people =
    .title = People on your side
    .body = Tell one or two people what to do if they hear or see something. Meet in a different place each time.

guidance-plan-after-look-again =
    .title = Look at the plan again
    .body = Look at it after each change: a move, a job, a court day, a call. Throw away what no longer fits.
