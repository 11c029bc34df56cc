indicator-smuggled =
    .title = Helped over a border
    .body = The person paid, or was helped, to cross a border, and is free now.
    .why = Crossing is not being used. If someone now holds them or wants work or sex for it, that is more.

indicator-missing =
    .title = Someone cannot be found
    .body = Someone does not come home, does not answer, and no one knows where they are.
    .why = Adults may choose to leave, also to be safe. For a child, no waiting time is needed to report it.

indicator-child-hurt =
    .title = A child hurt at home
    .body = Someone under 18 is hurt, or not cared for, by those who raise them.
    .why = Falls and illness leave marks, and little money is not neglect. A young person's word comes first.

indicator-no-home =
    .title = No home of their own
    .body = The person has no home: they stay with others, in a car, in a motel or outside.
    .why = There are many reasons to have no home. The help is the same.

indicator-unsafe-work =
    .title = Unsafe work
    .body = The work is unsafe: no gear, no training, poisons, heat or no breaks.
    .why = Often it is a matter of safety at work, and there is help for that too.

indicator-medical-emergency =
    .title = A medical emergency
    .body = Someone cannot breathe, bleeds a lot, has great pain, does not wake up or took too much.
    .why = The cause can be found out later. Care comes first.

indicator-made-to-tonight =
    .title = It will happen again tonight
    .body = The person says that someone will make them do it again tonight.
    .why = They may fear it without a plan being made. Believe it and ask.

indicator-images-shared =
    .title = Sexual pictures from before 18
    .body = Sexual pictures of the person from before 18 are shared, or someone threatens to share them.
    .why = Someone may only claim to have them, or may have made them up. The young person is not to blame. There is a way to ask that they be taken down.

indicator-forced-marriage =
    .title = Made to marry
    .body = Someone makes, or made, the person marry, or the person could not say no.
    .why = Families may suggest a match, and both can still say no. That is a different thing.

indicator-began-under-18 =
    .title = It began before 18
    .body = The person says that it began before they were 18.
    .why = Dates are hard to recall after pain. The age alone says nothing about harm.
