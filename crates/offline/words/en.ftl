# Words of the offline guide. The title is neutral and true: it shows in tabs, in history and as the name of a file.

title = Guide
head = What you can do at your work
lead = First choose your work. You do not have to be sure of what you saw.
dates = Made on { $made }. Every number here was checked on { $checked } or later. Use it until { $until }.
sends = This page sends nothing and saves no answers. The browser may keep that it was opened.
stays = The file stays on this device until you delete it. Whoever checks the device can read it.
not-theirs = Do not put it on the phone of the person you want to help.
leaving = “Leave this page” empties it at once. Pressing Shift three times often does the same. The file and the history stay.
plain = The questions do not run here. This is the plain list.
early = The date of this device looks wrong. Look at the dates above before you call a number.

over-head = This copy is too old
over = Its numbers may have changed, so they are not shown. Get a new copy where you got this one. If a life is in danger now, call 911.

first-do = What you can do now
questions = Answer a few questions
questions-hint = About what you saw or heard. Skip any. Stop when you want.
card-close = To close the card, load this page again. The guide shows then, so wait until you hold the device.
other-work = Choose other work

stop = Stop and see what can help
review-lead = Change any of them, or go on.

suicide-now = The person can call or text 988 now. Someone listens. If they are about to hurt themselves or are badly hurt, call 911. Police may come.
not-said-head = What was not said
same-help = Whatever you answered, the numbers are the same.

talk-more = More numbers
talk-abroad = If the person is in another country
scope-trafficking = If someone may be made to work or have sex, or if you are not sure
scope-suicide = If someone is thinking about suicide
