# The words of the public pages. Sentences that care.md gives stand here exactly as given.
# Titles are neutral and true: they show in history, in tabs and on shared screens.

## Shell
skip = Skip to the page
demo = Made-up people and places, for showing only.
rights-link = Your rights
    .young = Your rights
safe-link = Safety on your phone
    .young = Safety on your phone
privacy-link = Privacy
home-link = First page
law-home-link = Home and safety
    .young = Home and safety
law-work-link = Pay and work
    .young = Pay and work
ours-link = What we do and do not do
show-link = Show, print or copy a number
    .young = Show, print or copy a number
lost = Nothing came back. What you chose is still here. Try again in a moment, or call.
    .young = Nothing came back. What you chose is still here. Try again in a moment, or call.

## Talk to a person
talk-all = All ways to reach a person
talk-abroad = If you are in another country
scope-trafficking = If someone makes you work or have sex, or if you are not sure
    .young = If someone makes you work or have sex, or if you are not sure
scope-work = Lines for pay and work
scope-home = If a partner or family hurts you
    .young = If a partner or family hurts you
scope-sexual-violence = After sexual violence, or about sexual pictures
scope-relay = If you do not hear, or do not speak on the phone
    .young = If you do not hear, or do not speak on the phone
scope-community = Food, a place, rent or care
scope-suicide = If you are thinking about suicide
    .young = If you think about suicide

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
home-more = More to read
fears-ask = Afraid of immigration, of the police, or of losing your children?
fears-link = What we do and do not do

## Before you start
check-title = A few questions
before-head = Before you start
before-1 = “Leave this page” takes you to Wikipedia at once. Pressing Shift three times often does the same.
before-2 = It does not clear your history. Someone who checks this phone may see this visit.
before-3 = Use “Back” on the page. The browser’s Back may leave these pages, or ask to send one again: say no.
    .young = Use “Back” on the page. The browser’s Back may leave these pages, or ask to send one again: say no.
before-4 = Skip any question. Stop when you want.
    .young = Skip any question. Stop when you want.
before-5 = If this phone or account is from school or work, people there may see this.
before-who = Who is it about?
start = Start
before-child = I am under 18
before-role = Or choose what fits you
other-way = Talk to a person instead

## A question
stop = Stop and see help now

## Your answers
review-lead = No one on our side has seen these. Change any of them, or go on.
    .young = No one on our side has seen these. Change any of them, or go on.

## What can help
said = Said: { $list }.
not-said = Not said: { $list }.
suicide-now = You can call or text 988 now. Someone listens. If you are about to hurt yourself or are badly hurt, call 911. Police may come.
    .young = You can call or text 988 now. Someone listens. If you are about to hurt yourself or are badly hurt, call 911. Police may come, and may call your family.
safety-self = You know best what is safe for you. If someone hurts or controls you, leaving or telling can make them angry. You can talk first with someone you trust.
    .young = You know best what is safe for you. If someone hurts or controls you, leaving or telling can make them angry. You can talk first with someone you trust.
safety-other = Keep yourself and the person safe. Do not confront anyone, and do not promise what you cannot keep.
rights-head = Rights you may have
rights-head-other = Rights the person may have
places-head = Places near a ZIP code
same-help = Whatever you answered, the help, the numbers and the rights are the same.
    .young = Whatever you answered, the help, the numbers and the rights are the same.

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
detail = More about this place
    .young = More about this place
detail-ask = What you could say
    .young = What you could say
detail-ask-1 = “I am looking for help. Can I ask before I give a name?”
    .young = “I am looking for help. Can I ask before I give a name?”
detail-ask-2 = “Do you have room or time for me? If not, who else could I ask?”
    .young = “I am under 18. Do you have room or time for me? If not, who else could I ask?”
detail-ask-3 = “What should I bring? What happens if I do not have it?”
    .young = “What should I bring? Who would you have to tell?”
detail-print = You can print this page. The paper shows the place, so think about who may find it.
    .young = You can print this page. The paper shows the place, so think about who may find it.
detail-next = Other places you could ask
    .young = Other places you could ask
detail-back = Back to the list
cost = Cost
way-call = Call
    .young = Call
way-text = Text
    .young = Text
text-trace = Messages stay on the phone. They may cost money and show on the bill.
call-trace = A call stays in the list of calls and may show on the bill.
confidential = Its address is not shown, to keep people there safe. Call and ask.
back-to-help = Back to what can help

## Reach help
help-more = Other lines
help-title = Ways to reach a person
help-lead = You decide if you call, what you say, and when you stop. Each line keeps its own rules. You may ask about them first.
call-ask = What you can ask before you say anything
call-ask-1 = Who are you, and who else hears this?
call-ask-2 = What would you have to report, and to whom?
call-ask-3 = Can I talk without giving my name?
call-ask-4 = Is there someone who speaks my language?

## Rights
rights-title = Your rights
law-work-head = Pay and work: what nobody may do to you
law-work-lines = Lines for pay and work
law-home-head = Home, sex and control: what nobody may do to you
law-home-lead = If something here sounds like your life, it is not your fault. You do not have to prove anything to ask for help.
law-home-any = It can be a partner, a parent, a friend or a boss. It happens to women, men and young people, and to people born here.
law-home-first = If it feels safe, tell one person you trust, where no one else hears.
law-home-first-why = You decide what to tell. One person who knows can help you plan, at your own pace.
law-home-lines = Lines for this
law-work-lead = Some things no boss may do, whether you have papers or not. You can be paid, and still be treated against the law.
law-work-any = It happens in kitchens, fields, homes, shops, on building sites and in offices. It happens to men and women, and to people born here.
law-work-first = Keep track of the hours you worked and what you were paid.
law-work-first-why = Keep it where the boss cannot find it: on paper with someone you trust, or only in your head. It may help a lawyer later.
law-check = A few questions about it
ours-title = What we do and do not do
ours-lead = People fear these things when they ask for help. Here is what is true of each.
roles-title = What you can do
roles-lead = You do not have to know what it is. Choose what fits, and see what helps and what can harm.
roles-job = Where you work
roles-other = Someone you know, or who lives near you
roles-questions = None of these: a few questions instead
role-more = More
role-questions = A few questions about what you saw
group-role-do = Do now
group-role-not = Do not
with-link = Help someone arrange help
with-title = Help someone
with-head = Help someone arrange help
with-lead = You can make calls, look for a place and go along. The person decides each step.
with-ask = If you want to ask someone
with-ask-1 = You can ask a line what to do without a name. Say only what is needed, and only what the person agreed to. Each line keeps its own rules.
keep-title = Keep these pages for work
keep-lead = The pages for work, with the questions, as one file. It opens in a browser and needs no network.
keep-trace = Keep it only on a device of your work. The file stays there until someone deletes it, and anyone who opens it sees what it is about. It does not save your answers. The browser may keep that it was opened.
keep-until = It is of use until { $date }. After that it shows only 911.
keep-file = Save the file
keep-none = The file is not here now.
print-title = Posters and cards
print-lead = Files to print, with the numbers of today. Cards and strips do not name the subject. Whoever calls or looks up the number can learn it.
print-trace = A file stays on this device until someone deletes it, and a printer may keep a copy. Give paper only if the person wants it and it is safe to keep.
show-title = A number to show
show-lead = Turn the screen to the person when no one else can see. It says what the number is for. Give paper only if the person wants it and it is safe to keep.
show-copy = Copy
show-copied = Copied. It may stay on this device, and on others that use the same account.
show-print = When you print this page, the paper shows the numbers, to tear apart. The browser may add the name and address of this page. Cut them off.
card-lost = Try again.
rights-lead = You may have these rights. Which ones you have depends on your own story. These pages do not ask your status.
rights-not-advice = This is not legal advice. A free lawyer can tell you what fits you. To ask for papers is not protection from arrest. See a lawyer first.
rights-differ = Offices and courts do not agree on this:
rights-first = First step: { $step }
rights-waiting = Being checked
    .body = These changed a lot in 2025 and 2026. Ask a free lawyer before you file anything.
rights-waiting-list = What is being checked
rights-law = What nobody may do to you
    .body = This does not depend on papers.
rights-anyone = What anyone can ask about, with papers or without
    .body = You do not need a letter to ask.
rights-resident = If you or your child are a citizen, or have a green card
    .body = Citizens and people with a green card need no letter from HHS, a federal office, for these.
rights-other-papers = If you have other papers, or none
    .body = A lawyer can tell you which of these fits, before you ask any office.
rights-young = If you are under 18, or were when it happened
    .body = A free lawyer for young people can help with these.
rights-unsure = If you are not sure
    .body = You do not have to know before you ask. A free lawyer can find out with you.
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
privacy-here-1 = They set no cookie. The browser may keep a copy of a page for a time. A file you save stays until you delete it.
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
