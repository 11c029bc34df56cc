# Words of the use cases. The pack's own words stand in knowledge/.

choice-not-sure = I am not sure
choice-prefer-not = I do not want to say

because-yes = Said: { $fact }.
because-signs = A sign points to: { $fact }.
because-no = Said no: { $fact }.
because-unknown = Not said: { $fact }.
because-outside = Said, and outside what the rule allows: { $fact }.
because-conflict = Two answers do not agree on: { $fact }.

source-cite = Source:
source-read = Read on
fallback-right = This changed a lot in 2025 and 2026. Ask a free lawyer before you file anything.

family-pay-and-work = Some of what you said can be against the law for a boss or a lender to do. You can get help with it.
family-sex-and-control = Some of what you said can be against the law for the people who did it. You can get help with it.
family-under-18-young = What happened is not your fault. You are not in trouble with us. Some places still arrest teens; a free lawyer for young people can tell you about yours.
family-harm = No one should be hurt, or be alone with this. There is help.
family-harm-other = No one should be hurt, or be alone with this. There is help for the person.
family-unclear = What you said can mean many things. You can get the same help either way.
family-pay-and-work-other = Some of what you said can be against the law for a boss or a lender to do. There is help for the person.
family-sex-and-control-other = Some of what you said can be against the law for the people who do it. There is help for the person.
family-under-18-other = No one under 18 is at fault for this. There is help made for young people.
family-unclear-other = What you saw can mean many things. The same help is there either way.

nothing-more = Nothing more is needed to help tonight.

place-empty = Write a ZIP code, or a city and a state.
place-unknown = We do not know “{ $place }”. Write a five-digit ZIP code, or a city and a state, like Miami, FL.
place-ambiguous = There is more than one “{ $place }”. Choose one, or write a ZIP code.
place-too-long = That is too long for a place. Write a ZIP code, or a city and a state.
need-unknown = We do not know the need “{ $need }”. Choose from the list.
too-many-needs = Choose up to { $most } needs at a time.

open-yes = Open now.
open-yes-until = Open now, until { $time }.
open-no = Closed now.
open-no-until = Closed now. Opens { $time }.
open-unknown = Hours not known. Call first.
day-today = today at { $time }
day-tomorrow = tomorrow at { $time }
day-1 = on Monday at { $time }
day-2 = on Tuesday at { $time }
day-3 = on Wednesday at { $time }
day-4 = on Thursday at { $time }
day-5 = on Friday at { $time }
day-6 = on Saturday at { $time }
day-7 = on Sunday at { $time }

verified-on = Checked on { $date }.
verified-never = Not checked yet. Call first.
verified-stale = Checked on { $date }. That is a while ago, so call first.

widened = Nothing was found within { $near }. These are within { $far }.

who-for-ages = Ages { $from } to { $to }.
who-for-from = Ages { $from } and up.
who-for-up-to = Up to age { $to }.
who-for-women = For women.
who-for-men = For men.
who-for-lgbtq = Welcomes LGBTQ+ people.

excluded-closed = closed at that time, or hours not known
excluded-no-place = have no known place in the list
excluded-too-far = farther away
excluded-other = do not fit what was asked

why-need = Listed under “{ $term }”.
why-need-in-words = Its own words mention “{ $words }”.
why-near = Distance: { $distance }.
why-open-now = Open at that time.
why-speaks = Speaks { $language }.
why-interpreter = { $language } by interpreter.
why-for-who = Says it takes this: { $key }.
why-text = Has the words you asked for.

## What an assessment came to, for the desk
concern-none = Nothing that was said points one way. The same help is there.
concern-some = Some of what was said speaks of control, or of what somebody else gains.
concern-serious = What was said can be against the law for the people who did it.
concern-status-minor = Somebody under 18 may have been used for sex that was paid for.

## Safe-contact rules
rule = { $channel }, { $value }: { $days }, { $hours } ({ $zone }). Holds until { $until }.
rule-say = If somebody else answers, say: “{ $text }”.
rule-code-word = Code word: “{ $text }”.
channel-call = Call
channel-text = Text
channel-mail = E-mail
channel-web = Web
any-hour = at any hour
voicemail-no = Leave no voicemail.
voicemail-agreed-words = Voicemail: the agreed words only.
day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday

## What a release can name
when-tonight = Tonight
when-within-3-days = Within 3 days
when-within-7-days = Within 7 days
when-within = { $count ->
    [one] Within one day
   *[other] Within { $count } days
}
access-wheelchair = Wheelchair
access-deaf = Deaf or hard of hearing
access-blind = Blind or low vision
access-interpreter = An interpreter
access-medicine = Daily medicine that must be kept
access-methadone = Methadone or another daily treatment
language-en = English
language-es = Spanish
language-fr = French
language-ht = Haitian Creole
language-pt = Portuguese
language-zh = Chinese
language-vi = Vietnamese
language-tl = Tagalog
language-ar = Arabic
language-ru = Russian
language-mam = Mam
language-ase = American Sign Language

## The guide without a server
sorry = This page did not know that answer. Nothing was sent. Please go back and choose again.
