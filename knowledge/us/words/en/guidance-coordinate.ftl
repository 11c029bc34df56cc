guidance-coordinate-person-decides =
    .title = The person leads
    .body = You help to arrange; the person decides. Ask before each call, each form and each ride.
    .why = Someone else decided for them long enough.

guidance-coordinate-one-plan =
    .title = One plan
    .body = Keep one short list: what the person wants, who does it, and by when. The person sees it and can change it.
    .why = Two plans can cross, and the person pays for it.

guidance-coordinate-who-does-what =
    .title = Who does what
    .body = Name one person who keeps the whole in view, and one for each part: a place, care, law, children, money. Say who answers at night.
    .why = Where all are in charge, no one is.

guidance-coordinate-ask-without-name =
    .title = Ask without a name first
    .body = Ask a place what it can do before you say who it is for. “A woman and a child, tonight” may be enough.
    .why = If they cannot help, they do not need to know.

guidance-coordinate-no-bed =
    .title = No bed is promised
    .body = Say “there is a place that may have room; shall we ask?” Count on a place only when it says so itself.

guidance-coordinate-call-together =
    .title = Call together
    .body = Offer to make the first call with the person next to you, or three on one line. Let the person speak.
    .why = A number alone is often not used. And what the person says, no one passes on for them.

guidance-coordinate-release =
    .title = What a release is
    .body = It is the person’s own yes, in writing, to pass something on. It says who receives it, what, what for, and until when. It tells what could go wrong. The person signs only after that is understood.
    .why = For many programs federal law asks for just this: informed, written, and for a limited time.
    .hint = Read it aloud. Ask the person to say it back.

guidance-coordinate-one-recipient =
    .title = One release, one place
    .body = Each place needs a release of its own. The next best place needs a new one. A meeting of agencies is no release.
    .why = A yes to a shelter is not a yes to its partners.

guidance-coordinate-least =
    .title = As little as possible
    .body = Pass on only what this place needs for this help. Leave out the story, the papers and where the person lives.
    .why = What was passed on cannot be called back. Codes and scrambled names count as passing on, too.

guidance-coordinate-take-back =
    .title = A yes can be taken back
    .body = The person can take it back at any time, by word. Stop at once, tell the place, and then note it in writing.
    .why = It does not undo what was already passed on. Say so before the yes.

guidance-coordinate-no-condition =
    .title = No release, and still help
    .body = Help does not depend on a release. If the person says no, say which help goes on and which one may be harder.
    .why = For bound programs the law itself says so.

guidance-coordinate-three-ways =
    .title = When a spoken yes is not enough
    .body = Programs under VAWA, FVPSA or VOCA pass on nothing on a spoken yes. Three ways remain: a call of three where the person speaks; a code the person gives to the place; a signature, by hand or typed.
    .why = In the first two the person passes it on, not you.

guidance-coordinate-who-may-sign =
    .title = Who may not sign for another
    .body = The one who hurts a young person does not sign for them. The one who hurts the other parent does not sign for the child. A young person who may get the help alone may sign alone.
    .why = Consent from the one who does harm is no consent.

guidance-coordinate-safe-contact =
    .title = How to reach the person
    .body = Ask which way, which hours and which name. Ask if a voicemail is fine, and who else uses the phone. Ask each time. “I will contact you” is a good answer, too.
    .why = It changes from week to week.

guidance-coordinate-close-loop =
    .title = Find out how it ended
    .body = Agree when you will ask again. Note only: started, not started, or not safe to go on. No one owes you the story.
    .why = A referral that nobody looks at again is where people get lost.

guidance-coordinate-not-told =
    .title = You may not hear the end
    .body = The place may not tell you if the person came. It keeps the same silence for others who ask.

guidance-coordinate-hotline =
    .title = What the national line may do
    .body = It says it can talk through what you see, look for places near the person, and speak with those places. The aim is that the person can start again.
    .why = It keeps its own rules. Ask first whom it would tell.

guidance-coordinate-child-number =
    .title = The number for reports about someone under 18
    .body = Many states have a number of their own for such reports. The Child Welfare Information Gateway (childwelfare.gov) keeps a list. A line that listens may not be the number for reports; ask.
    .why = Someone may think that a report was made when none was.
    .hint = If your work may have a duty to report, ask your supervisor first.

guidance-coordinate-childhelp =
    .title = What Childhelp says of itself
    .body = It says that people answer day and night, and that it takes no reports. It may pass on what it heard if it knows which child is hurt, and where. The same holds if someone is about to end their life.
    .why = It keeps its own rules. Say so before a young person calls.

guidance-share-check-number =
    .title = Check the number before you pass it on
    .body = Read it digit by digit from the page of the line itself. Look at it again each time you print.
    .why = Wrong numbers have been in print. A wrong one can ring at a stranger’s.

guidance-share-ask-how =
    .title = Ask how to hand it over
    .body = A card, a link or a text can be found. Ask what is safe: to say it, to show it, or to put it inside something plain.
    .hint = “Would it be safe to take this with you?”

guidance-share-where =
    .title = Where a poster helps
    .body = Hang it where people are alone for a moment: a restroom, a fitting room, an exam room. Strips with only digits can be torn off.
    .why = Under the eyes of a boss no one reads it.

guidance-share-what =
    .title = What a poster says
    .body = Say what people can recognize: papers kept, pay kept, a debt that grows, a door that is locked. Add the number, the languages, “free” and “you decide”. No chains, no hands, no faces.
    .why = A picture that frightens makes people look away.

guidance-share-no-people =
    .title = Pass on numbers, not people
    .body = Share the number, never a name, a place, a car or a photo of someone. Do not post what you suspect.
    .why = The one who controls also reads the internet.

guidance-share-january =
    .title = January
    .body = In the United States January is the month when many groups speak about this. It is a good time to look over old posters.
    .why = Old posters carry old names and old numbers.

guidance-share-email =
    .title = E-mail stays
    .body = Some lines also answer e-mail. The national line had an address; it is not confirmed now, so it is not given here. E-mail stays on the device, in the account, and with the company that carries it. Use it only if no one else can open the account.
    .why = A work, school or shared account can be read by others.

guidance-share-old-name =
    .title = An old name on posters
    .body = Old posters say National Human Trafficking Resource Center; it is the same number. Compass Connections answers there now.
    .why = Someone may have kept the old name for years. The number on it still rings.
