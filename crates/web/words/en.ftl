# The words of the public pages. Sentences that care.md gives stand here exactly as given.
# Titles are neutral and true: they show in history, in tabs and on shared screens.

## Shell
skip = Skip to the page
leave = Leave this page
leave-2 = Press Shift 2 more times to leave.
    .young = Press Shift 2 more times to leave.
leave-1 = Press Shift 1 more time to leave.
    .young = Press Shift 1 more time to leave.
demo = Made-up people and places, for showing only.
rights-link = Your rights
    .young = Your rights
safe-link = Safety on your phone
    .young = Safety on your phone
privacy-link = Privacy
home-link = First page

## Talk to a person
talk = Talk to a person now
    .young = Talk to a person now
talk-all = All ways to reach a person
talk-abroad = If you are in another country
scope-suicide = If you are thinking about suicide
    .young = If you think about suicide
scope-child = For young people

## Home
home-title = Help and information
home-head = Look around first. You do not have to say who you are.
home-seen = Someone who checks this phone may see this visit.
home-seen-link = What they could see
doors = Choose where to start
door-self = I am worried about myself
    .hint = A few short questions. Skip any. You do not need to be sure.
door-other = I am worried about someone else
    .hint = What you saw, what helps, what can make it less safe.
door-need = I need a safe place, food, a doctor or a lawyer
    .hint = Services near you. Look without talking to anyone.
door-job = I work with people and need to know what to do
    .hint = Hotels, clinics, schools, farms, transport.
ways = How these pages work
way-1 = You choose what to read. You can stop at any time.
way-2 = These pages do not ask your name or your immigration status.
way-3 = We save nothing. The browser may keep that you were here.
fears-ask = Afraid of immigration, of the police, or of losing your children?
fears-link = What we do and do not do

## Before you start
check-title = A few questions
before-head = Before you start
before-1 = “Leave this page” takes you to Wikipedia at once. Pressing Shift three times often does the same.
before-2 = It does not clear your history. Someone who checks this phone may see this visit.
before-3 = If the Back button asks to send a page again, say no.
    .young = If the Back button asks to send a page again, say no.
before-4 = Skip any question. Stop when you want. We save nothing. The browser may keep that you were here.
    .young = Skip any question. Stop when you want. We save nothing. The browser may keep that you were here.
before-who = Who is it about?
start = Start
before-child = I am under 18
before-role = Or choose what fits you
other-way = Talk to a person instead

## A question
continue = Continue
back = Back
stop = Stop and see help now
why = Why we ask

## Your answers
review-title = Your answers
    .young = Your answers
review-lead = No one on our side has seen these. Change any of them, or go on.
    .young = No one on our side has seen these. Change any of them, or go on.
review-none = You skipped every question. That is fine. You get the same help.
    .young = You skipped every question. That is fine. You get the same help.
change = Change
see-help = See what can help

## What can help
results-title = What can help
said-head = What was said
said = Said: { $list }.
not-said = Not said: { $list }.
suicide-now = You can call or text 988 now. Someone listens. If you are about to hurt yourself or are badly hurt, call 911. Police may come.
    .young = You can call or text 988 now. Someone listens. If you are about to hurt yourself or are badly hurt, call 911. Police may come, and may call your family.
danger-now = If a life is in danger now, call 911. Say first where help is needed. Police may come.
    .young = If a life is in danger now, call 911. Say first where help is needed. Police may come.
one-thing = One thing you could do now
    .young = One thing you could do now
group-do = More you could do
    .young = More you could do
group-do-not = What can make it less safe
group-tell = Who you could tell
    .young = Who you could tell
group-next = What happens next
group-consent = Before anything is shared
safety = Before you do anything
safety-self = You know best what is safe for you. If someone hurts or controls you, leaving or telling can make them angry. You can talk first with someone you trust.
    .young = You know best what is safe for you. If someone hurts or controls you, leaving or telling can make them angry. You can talk first with someone you trust.
safety-other = Keep yourself and the person safe. Do not confront anyone, and do not promise what you cannot keep.
safety-job = Keep yourself and the person safe. See the person alone only if there is an ordinary reason for it. An adult may say no.
safety-phone = Messages and calls about this can be seen on a phone.
rights-head = Rights you may have
rights-head-other = Rights the person may have
places-head = Places near a ZIP code
same-help = Whatever you answered, all numbers are under “All ways to reach a person” and all rights under “Your rights”.
    .young = Whatever you answered, all numbers are under “All ways to reach a person” and all rights under “Your rights”.
answers-change = Change your answers
    .young = Change your answers
start-again = Start again from nothing

## Places
places-title = Places near you
    .young = Places near you
places-lead = Look without talking to anyone. You do not have to say who you are.
place-label = ZIP code or city
    .hint = It can be any place you could get to. For example 93701, or Fresno, CA.
    .hint-young = It can be any place you could get to. For example 93701, or Fresno, CA.
needs-label = What do you need?
    .young = What do you need?
    .hint = Choose as many as you want, or none.
    .hint-young = Choose as many as you want, or none.
open-now = Open now
find = Look for places
places-near = Near { $place }
found = { $count ->
    [one] One place
   *[other] { $count } places
}
may-have-room = There is a place that may have room. Call first and ask.
call-first = Call first. Hours and rules change.
none-found = We found no place for this here. Try a bigger city nearby, or fewer needs. A person on the phone may know of others.
left-out = Left out
left-out-line = { $why }: { $count }
who-for = Who it is for
languages = Languages
how-to = How to start
distance = How far
where = Where
call-trace = A call stays in the list of calls and may show on the bill.
confidential = Its address is not shown, to keep people there safe. Call and ask.
back-to-help = Back to what can help

## Reach help
help-title = Ways to reach a person
help-lead = You decide if you call, what you say, and when you stop. Each line keeps its own rules. You may ask about them first.
fears = What people are often afraid of
call-ask = What you can ask before you say anything
call-ask-1 = Who are you, and who else hears this?
call-ask-2 = What would you have to report, and to whom?
call-ask-3 = Can I talk without giving my name?
call-ask-4 = Is there someone who speaks my language?

## Rights
rights-title = Your rights
rights-lead = You may have these rights. Which ones you have depends on your own story. These pages do not ask your status.
rights-not-advice = This is not legal advice. A free lawyer can tell you what fits you. To ask for papers is not protection from arrest. See a lawyer first.
rights-differ = Offices and courts do not agree on this:
rights-first = First step: { $step }
rights-source = Source: { $cite }. Read on { $date }.
rights-waiting = Being checked
rights-none = We are checking these texts again. A free lawyer can tell you what is true today.
lawyer = Find a free lawyer near you

## Safety on your phone
safe-title = About your phone
safe-head = Safety on your phone
safe-lead = Someone may see what you do on this phone. They may hold it, pay for it or share an account with you.
safe-history = What this visit leaves
safe-history-1 = The browser may keep the address and the name of each page you opened here. It does not keep your answers in the address.
safe-history-2 = You can remove single pages from the history. Clearing all of it at once can make someone ask why.
safe-calls = Calls
safe-calls-1 = A call stays in the list of calls. It may show on the bill, even when it costs nothing.
safe-calls-2 = You can remove one call from the list. The bill stays as it is. A friend’s phone, or one at a clinic or a library, may be safer.
safe-messages = Messages
safe-messages-1 = Messages stay until you delete them. Copies may be on a shared tablet, computer or account.
safe-messages-2 = New messages may show on a locked screen. You can turn that off in the settings.
safe-location = Where you are
safe-location-1 = These pages cannot see where you are. Other apps may, and may share it with family or a partner.
safe-location-2 = Turning sharing off can be noticed too. Think about which is safer today.
safe-watched = If you think the phone is watched
safe-watched-1 = Does someone know things you told no one? They may read this phone or an account you share.
safe-watched-2 = Use another phone or computer if you can: at a library, a school, a clinic, or a friend’s. Keep using your own phone as always.
safe-leave = The leave button
safe-leave-1 = It empties the page and opens Wikipedia. Pressing Shift three times often does the same.
safe-leave-2 = It does not clear the history and does not stop someone who watches the phone.

## Privacy
privacy-title = Privacy
privacy-save = We save nothing. The browser may keep that you were here.
privacy-here = What these pages do
privacy-here-1 = They set no cookie and leave nothing of ours on your phone.
privacy-here-2 = Your answers travel with the page. A computer reads them to choose what to show, and does not keep them. No one on our side reads them.
privacy-here-3 = They use nothing from other companies: no maps, no counters, no ads.
privacy-here-4 = They do not ask your phone where you are.
privacy-chat = If you start a chat
privacy-chat-1 = A chat is different: we keep what you write, so that someone can answer. Until when is shown when it ends.
privacy-chat-2 = It is kept sealed. The people who answer here can open it. So can anyone who has your code.
privacy-chat-3 = Your first message puts one cookie on this device. “Leave this page” takes it away. If you only close the tab, the chat may show here again for a time.
privacy-cannot = What we cannot promise
privacy-cannot-1 = Someone who checks this phone may see this visit.
privacy-cannot-2 = The company that carries your internet, or a school or job network, may see that this address was opened.
privacy-cannot-4 = If you write to us, a judge can order us to share what we keep. If someone under 18 was hurt or used, the law may make us report it. If a life is in danger now, we may call for help.
privacy-cannot-3 = If you call or write to a line, that line keeps its own rules. Ask about them first.

## When something does not fit
problem-title = Help and information
problem-next = Go on with your answers
problem-home = Go to the first page
problem-safe = You can still use the phone numbers below.
error = Error: { $title }
not-found = That page is not here
    .body = The address may have a letter wrong, or the page has moved. You did nothing wrong.
wrong-method = That page opens another way
    .body = Go to the first page and start from there. Nothing was kept and nothing was sent on.
too-big = That was too long to read
    .body = We read the first part and stopped. What we could read is kept on this page. Try again with fewer words.
not-text = Some letters could not be read
    .body = The rest is kept on this page. Fix the letters that look wrong, and try again.
not-form = We could not read what was sent
    .body = It did not come from a page of ours. Nothing was kept. Start again from the first page.
elsewhere = That came from another page
    .body = It was not sent from a page of ours, so nothing was done. If you wrote it, look at it here and send it again.
overlong = That is longer than we can look up
    .body = Your words are kept on this page. Shorten them to one ZIP code or one city, and try again.
repeated = The same thing came twice
    .body = We kept the first. See if it is right, and try again.
unknown = One answer did not fit
    .body = It is not one of the answers we know. The others are kept. Go on, or start again.
crashed = Something went wrong on our side
    .body = It is not your doing. Your answers were not stored. Go back one page and try again, or call.
