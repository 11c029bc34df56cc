# What stands on printed sheets. Numbers, who answers and what a call leaves behind come from the knowledge pack.

## Everywhere
toll-free = Toll-free; may use minutes and show on the bill.
not-police = They are not the police.
ask-police = You can ask first when they would call the police.
you-decide = You decide what to say.
own-rules = They keep their own rules.
answered-by = Answered by { $name }.
text-any = Text any word to
call = Call
or-text = or text any word to
danger-now = A life in danger now? Police may come.
relay = If you do not hear, or do not speak on the phone.
speaks = Languages: { $list }.
code-says = QR code for { $address }
help-both = ayuda / help

## The list of sheets
about-poster = One page for a wall: one sentence, one number
about-wallet = Ten cards of 3.5 by 2 inches; they do not say what they are for
about-shoe = Cards of 2.1 by 1.1 inches that fit in a shoe
about-strips = Strips to tear off: figures and “ayuda / help”, nothing else
about-receipt = A slip like a store receipt; it does not say what it is for
about-notice-ca = California’s notice, as a draft to compare with the law
about-paper = Tonight’s sheet for a night without power

## The poster
poster-title = A page for a wall
poster-big = No one should keep your papers, your pay, or you.
poster-lead = Does someone make you work or have sex? Are you not sure? You can ask.

## Cards
wallet-title = Cards to cut out
wallet-big = Someone to talk to
shoe-title = Small cards to cut out
strips-title = Strips to tear off
receipt-title = Numbers
receipt-main = Someone to talk to
receipt-suicide = If it is too much
receipt-community = Food, a place, rent, care
receipt-danger = A life in danger now. Police may come.

## A notice
notice-title = A notice
notice-draft = DRAFT – check before printing
notice-services = To ask for help and services:
notice-behind = For whoever puts this up. Do not post this page.
notice-not-held = The notice was written with this law in mind: { $law }. It uses other words. Nobody has compared it with the official text for this program.
notice-signed = The notice was written for this law: { $law }. It was compared with the official text by: { $name }.
notice-source = Official text: { $source }
notice-as-of = Data of { $date }.
notice-due = To be read again by { $date }.
notice-compare = Compare before you print
notice-sign = Compared by, and when:

## Tonight's sheet
night-title = Tonight’s sheet
night-about = For a night without power or network. Keep it where nobody else reads it.
night-date = Printed on { $date }. Numbers past their review are left out.
night-line = Name of this line, if you answer one of your own:
night-numbers = Numbers
night-places = Places near { $place }
night-no-near = Places
night-no-near-body = No place was given when this sheet was printed. Write down what you know:
night-no-places = The directory has no place near { $place } that may be shown. Write down what you know:
night-room = Ask each place first, without a name. Nothing here says that there is room. Open or closed is as it was when this was printed.
night-beds = Where people can sleep
night-others = Other help near
night-main = Made to work or have sex, or not sure: { $title }
night-suicide = Thoughts of suicide: { $title }
night-no-address = Its address is not written down. Ask by phone.
night-no-phone = no number known
night-abroad = Lines in other countries
night-scripts = What to say
night-own-line = Only on a line of your own. Say it before the first question:
night-say = Say:
night-emergency = The emergency center of the area you call from answers 911. Say first where the person is. Write down who decided, and why.

intake-title = What was told: one call
intake-about = No name on this sheet. Only what is needed to help tonight.
intake-began = Time it began
intake-ended = Time it ended
intake-day = Day
intake-by = Answered by (initials)
intake-channel = How they reached us
intake-channel-call = call
intake-channel-text = text
intake-channel-chat = chat
intake-channel-door = in person
intake-who = Who it was, by what they said
intake-who-self = about themselves
intake-who-family = family or friend
intake-who-work = at their work
intake-who-saw = saw something
intake-who-unsaid = did not say
intake-under = Under 18, by what they said
intake-yes = yes
intake-no = no
intake-unsaid = not said
intake-language = Language
intake-interpreter = Interpreter (no relative, no companion)
intake-end = How it ended
intake-end-heard = heard, nothing more wanted
intake-end-place = a place was named
intake-end-connected = connected to another line
intake-end-emergency = 911
intake-end-silent = hung up or silent: no call back
intake-end-again = will reach us again
intake-decided = 911 or a report: who decided, when, why, and did the person agree
intake-contact = May we reach this person?
intake-contact-no = no, never
intake-contact-yes = yes, only like this:
intake-contact-how = How, and to what number
intake-contact-when = Days and hours that are safe
intake-contact-name = What name we use
intake-contact-code = Word that says it is safe
intake-voicemail = Voicemail
intake-voicemail-leave = may be left
intake-voicemail-none = leave none
intake-next-page = The same call, second page
intake-words = In their own words, as little as is needed
intake-needs = What is needed now
intake-needs-other = Something else, or for whom (children’s ages, pet, medicine, wheelchair)
intake-consent = A yes to share
intake-consent-about = One place, one yes. Where a written yes is required, a spoken one opens nothing: call the place together.
intake-consent-what = What may be told
intake-consent-whom = To whom: one place
intake-consent-until = Until when
intake-consent-how = Said or signed, and at what time
intake-consent-none = no yes: nothing is shared
intake-later = When the power is back
intake-later-about = Enter it with the time it really had. Then destroy this sheet.
intake-entered = Entered on, and by
intake-destroyed = Destroyed on, and by
