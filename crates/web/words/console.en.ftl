# The words of the console, where advocates and supervisors answer. Nothing in a title names a person
# or a subject. Sentences of care.md about releases stand here in the words of the field.

## Every page
console-skip = Skip to the page
console-title = Workspace
console-nav = Where to go
console-nav-queue = Queue
console-nav-members = Members
console-nav-me = My sessions
console-lock = Lock now
console-strip = The helpline now
console-strip-waiting = Waiting { $count }
console-strip-longest = longest { $wait }
console-strip-mine = yours { $count }
console-strip-others = { $count ->
    [one] one with a colleague
   *[other] { $count } with colleagues
 }
console-strip-language = { $language } { $count }
console-as-of = as of { $time }
console-live-off = This page is not live now. It tries again by itself.
console-live-quiet = Nobody used this page for ten minutes, so it is covered. Press a key or move the pointer.
console-live-fresh = Something is new. This page is covered. Press a key or move the pointer.
console-live-out = You are signed out. What you typed is still here: copy it before you sign in again.
console-demo = Made-up people and places, for showing only.
console-by = By { $name }, { $time }

## Signing in
console-sign-in = Sign in
console-sign-in-lead = For those who answer here.
console-name = Name
console-password = Password
console-code = Code
    .hint = The six digits that your app shows now.
console-recover-link = Lost the password or the app? Use your recovery code
console-kept = You were signed out. What you typed is kept on this page. Sign in and it comes back.
console-accounts = Made-up accounts to try
    .lead = They exist here and nowhere else. The code changes every half minute; load the page again for a new one.
console-accounts-name = Name
console-accounts-role = Role
console-accounts-password = Password
console-accounts-code = Code now
console-accounts-use = Fill in
console-role-advocate = Advocate
console-role-supervisor = Supervisor
console-role-administrator = Administrator
console-role-partner = Partner

## Queue
console-queue = Queue
console-waiting = Waiting
console-waiting-none = No one is waiting.
console-waiting-last = Last contact { $time }.
console-mine = Yours
console-ended = Ended, still kept
console-answered = Something came back from a place
console-mine-none = You have no open conversation.
console-take = Take
console-take-row = Take: { $what }
console-open-row = Open: { $what }
console-check = Check now
console-danger = look first
    .more = The person said there is danger, or software marked words of danger, suicide or a young age.
console-new-words = new words
console-minutes = { $minutes ->
    [0] under 1 min
   *[other] { $minutes } min
 }
console-hours = { $hours } h { $minutes } min
console-lane-help = help now
console-lane-worried = worried about someone
console-lane-tip = a tip
console-lane-question = a question
console-channel-web = Web
console-in-en = English
console-in-es = Spanish
console-row = { $channel } · { $language } · { $lane }
console-no-key = You do not hold the desk’s key yet
    .body = You are signed in, but nothing that was said opens for you. Ask a supervisor to let you in. Do it by voice: the supervisor reads the digits of your key to you.
    .digits = They must be exactly these:

## A conversation
console-conversation = Conversation
console-state-waiting = waiting
console-state-open = open
console-state-closed = closed
console-state-hidden = hidden by the person
console-with-you = with you
console-with-other = not with you
console-log = What was said
console-log-none = Nothing has been said yet.
console-from-you = Person
console-from-advocate = Helpline
console-from-system = Notice
console-notice-taken = Somebody here has taken this conversation.
console-notice-handed-back = It was handed back and waited again.
console-notice-left = The person ended the conversation.
console-notice-closed = The conversation was closed.
console-unreadable = { $count ->
    [one] One entry cannot be shown. It may be damaged. Tell a supervisor.
   *[other] { $count } entries cannot be shown. They may be damaged. Tell a supervisor.
 }
console-answer = Your answer
    .hint = Goes to the person, in { $language }. They read it exactly as you write it.
console-send = Send
console-keys-send = Ctrl ↵
console-take-to-answer = Nobody is answering this person yet. Take the conversation to write.
console-take-this = Take this conversation
console-not-yours = A colleague has this conversation.
console-not-yours-write = A colleague has this conversation. You may still write; the person sees one helpline.
console-closed-now = This conversation is closed. If the person writes again, it opens and waits again.
console-closed-until = The words can be read until { $date }. Copies in backups last some days more.
console-hidden-now = The person hid this conversation. Nobody here can read it any more.
console-hand-back = Hand back to the queue
    .hint = It waits again, with its first time of arrival.
console-not-sent = Not sent: there is no connection. Your words are still here. Try again.
console-kept-back = Nothing was sent. What you typed is still here.
console-seen-new = New words came in.

## Private note
console-note = Private note
console-note-write = Write a private note
console-note-head = Private note. It cannot be sent.
console-note-lead = There is no way to send from here. Colleagues who open this file can read it. A court may order records to be shown, so write what is needed and no more.
console-note-label = Note
console-note-save = Keep note
console-note-back = Back without keeping
console-notes-none = No notes.

## Safe contact
console-safe = Safe contact
console-safe-none = No rule. We do not contact this person. That stays so until they say how and when.
console-safe-add = Write down how we may reach the person
console-safe-channel = How
console-safe-call = Call
console-safe-text = Text
console-safe-mail = E-mail
console-safe-value = Number or address
console-safe-from = From
console-safe-to = To
console-safe-days = Days
console-day-mon = Monday
console-day-tue = Tuesday
console-day-wed = Wednesday
console-day-thu = Thursday
console-day-fri = Friday
console-day-sat = Saturday
console-day-sun = Sunday
console-safe-zone = Time zone of the person
console-safe-voicemail = A message may be left
console-safe-say = What to say if somebody else answers
console-safe-word = Code word, if they chose one
console-safe-lang = Language
console-safe-valid = Holds for
console-days-count = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
console-safe-keep = Keep rule

## Observations
console-heard = Heard in this conversation
console-heard-none = Nothing is confirmed yet.
console-heard-add = Confirm something that was said or seen
console-heard-what = What
console-choose = Choose
console-family-danger = Danger
console-family-need = Needs
console-family-control = Control
console-family-means = Force, lies, threats, debts
console-family-luring = How it began
console-family-act = Found, moved, housed, handed over
console-family-purpose = What for
console-family-form = Kind of work or sex
console-family-status = Age and status
console-family-harm-body = Body
console-family-harm-mind = Mind
console-family-vulnerability = Hard times before
console-family-context = Around it
console-family-appearance = Looks: say nothing by themselves
console-heard-source = How you know
console-source-said = The person said it
console-source-seen = The advocate saw it
console-source-inferred = The advocate infers it
console-heard-status = How it stands
console-status-present = it is so
console-status-absent = it is not so
console-status-uncertain = it is not certain
console-heard-quote = Keep the exact words
    .hint = Words on file can be used against the person. Without this, only what, how you know and the time are kept.
console-heard-words = The exact words
console-heard-keep = Confirm
console-marked = Software marked these words. It decides nothing; you do. A mark that you dismiss is written nowhere.
console-marked-yes = Confirm
    .of = Confirm: { $what }
console-marked-no = Dismiss
    .of = Dismiss: { $what }
console-marked-keep = When I confirm a mark, keep its exact words too
console-marked-more = { $count ->
    [one] One more mark
   *[other] { $count } more marks
 }
console-sense-affirmed = Said
console-sense-unsure = Said with doubt
console-sense-past = Said of another time
console-sense-feared = Said as a fear
console-sense-denied = Said not to be so
console-heard-line = { $source }: { $status }.

## Assessment
console-mean = What it may mean
console-mean-none = Nothing was put together yet.
console-mean-ask = Put together what was said
console-mean-lead = Fill in only what the person told you. Do not read this list to them. Every line can be skipped.
console-mean-skip = Not asked
console-mean-show = Show what it may mean
console-mean-urgent = Something should be done now. If a life is in danger, call 911 where the person is.
console-said = Said: { $list }.
console-not-said = Not said: { $list }.
console-mean-may = It may mean
console-next = Worth asking next
console-next-nothing = Nothing more is needed to help tonight.
console-record = Record it
    .hint = The date and what it may mean are kept. The answers are not.
console-recorded = Recorded { $when }

## Needs and tasks
console-needs = Needs
console-needs-none = No need was written down.
console-need-add = Add a need
console-need = Need
console-add = Add
console-tasks = To do
console-tasks-none = Nothing to do.
console-task-add = Add something to do
console-task = What
console-task-due = By when
    .hint = A date, such as 2026-12-24. Leave it empty if there is none.
console-task-done = Done
console-task-done-row = Done: { $what }
console-task-by = by { $date }
console-task-is-done = done

## Places
console-places = Find a place
console-places-lead = Searching tells nobody anything.
console-place = ZIP code or city
console-place-need = Need
console-any = Any
console-place-open = Open now only
console-find = Find
console-found = Near { $place }
console-found-none = Nothing was found. Try without a need, or another place near there.
console-found-left = { $count ->
    [one] One left out: { $why }
   *[other] { $count } left out: { $why }
 }
console-ask-place = Ask this place
console-ask-place-row = Ask this place: { $name }
console-may-have-room = A place may have room. Nobody here can promise it.
console-confidential = Address not shown to anyone before the place agrees
console-place-languages = Speaks: { $list }

## Release
console-release = A release for one place
console-release-none = Choose a place first. Then ask the person, and write down exactly what they allow.
console-release-to = For
console-release-other = Choose another place
console-release-lead = One release is for one place. Saying no changes nothing about the help the person gets here.
console-release-items = What the place may know
    .hint = Leave empty what the person did not allow.
console-not-shared = not shared
console-release-after = only after yes
    .more = Shown only after the place says yes
console-release-always-after = always only after yes
console-item-need = What is needed
console-item-languages = Languages
console-item-adults = Adults
console-item-children = Children
console-item-access = What they need to get in and around
console-item-pets = Pets
console-item-when = When
console-item-first-name = First name, or the name to use
console-item-call-back = How to call back
console-item-place = Where the person is
console-release-purpose = What for
console-release-until = How long it holds
console-release-how = How the person said yes
console-how-spoken = Spoken
console-how-typed = Typed in this conversation
console-how-written = Signed on paper
console-how-call = Three-way call: the person tells the place
console-how-own-code = The person gives the place their own code
console-release-bound = Our organization is bound by VAWA, FVPSA or VOCA
    .hint = A spoken yes is then not enough. Three ways are lawful: a three-way call where the person speaks; their own code, given by the person; or a yes that they wrote or typed.
console-release-minor = The person is under 18
console-release-guardian = Parent or guardian
    .hint = Never contact a parent by default. A parent may be the one who does harm, and then cannot say yes or no.
console-guardian-none = Not asked
console-guardian-not-needed = Not needed by law here
console-guardian-gave = Said yes too
console-guardian-is-abuser = May be the one who does harm
console-release-words = In the person’s own words, if they want
console-release-make = Record this release
console-release-makes = Nothing is sent yet. Next you see exactly what would be sent.

## Referral
console-sent = Releases and requests
console-sent-none = Nothing was released.
console-release-line = { $recipient }, until { $until }
console-release-state-live = Not sent
console-release-state-offered = Sent
console-release-state-withdrawn = Taken back
console-release-state-ended = Over
console-preview = See exactly what will be sent
console-preview-head = Exactly what { $recipient } will see
console-preview-from = From { $organization }
console-preview-before = What the place sees now
console-preview-after = What it sees only after it says yes
console-preview-empty = Nothing.
console-preview-purpose = What for: { $purpose }
console-preview-until = Can be read until { $until }
console-offer = Offer to this place
    .hint = You get a link that works once. Nothing goes out by itself.
console-link = The link. It is shown once.
    .more = Give it to { $recipient } yourself. It opens once, for whoever has it. It asks for an answer by { $by }. If nobody has opened it by then, it stops working.
console-link-copy = Copy
console-link-copied = Copied
console-link-gone = When this page goes, the link cannot be shown again. To make another, take this release back and record a new one.
console-referral-offered = offered, not opened yet
console-referral-seen = seen
console-referral-accepted = accepted
console-referral-declined = declined
console-referral-withdrawn = taken back
console-referral-expired = out of time
console-reason-full = full
console-reason-not-our-area = not their area
console-reason-need-more = needs to know more
console-reason-hours = not at this hour
console-reason-other = another reason
console-reason-not-said = no reason given
console-referral-because = because: { $reason }
console-referral-ask-for = Ask for: { $who }
console-referral-when = When: { $when }
console-referral-note = The place adds: { $note }
console-referral-changed = Since { $when }
console-withdraw = Take back now
    .hint = Stops at once, even if only spoken. What the place already read it may remember.
console-withdraw-how = How the person took it back
console-withdrawn = Taken back. The place can read nothing here from now on. From { $date } on, no backup can bring it back.
console-outcome = What came of it
console-outcome-started = Help has started
console-outcome-completed = Help was given
console-outcome-did-not-come = The person did not come
console-outcome-unsafe = It was not safe to go on
console-outcome-unknown = Not known
console-outcome-keep = Keep
console-declined-next = You may look for another place. Nothing goes to it without a new release.

## Closing
console-close = End this conversation
console-close-lead = The words then have a set life; the date is shown here. Copies in backups last some days more. Private notes go with the words. What you confirmed lives on. Releases end when the words go. If the person writes again, the conversation opens and waits again.
console-close-how = How it ended
console-disposition-helped = A place or a service was found
console-disposition-information = Information was given
console-disposition-left = The person left
console-disposition-other = Something else
console-close-now = End it
console-closed = Ended. The words can be read until { $date }. Copies in backups last some days more.
console-opened = Who has opened this file
console-opened-none = Nobody yet.

## What was done
console-done-answer = Sent.
console-done-note = Note kept. It was not sent.
console-done-rule = Rule kept.
console-done-observe = Confirmed.
console-done-dismiss = Dismissed. It is written nowhere.
console-done-need = Need added.
console-done-task = Added.
console-done-task-done = Done.
console-done-record = Recorded: conclusions and date, no answers.
console-done-release = Release recorded. Nothing was sent.
console-done-outcome = Kept.
console-done-take = This conversation is yours.
console-not-chosen = Nothing was chosen. What you typed is still here. Choose, and press again.
console-date-wrong = That is not a date. What you typed is still here. Write it like 2026-12-24.
console-typed = What you typed
console-elsewhere = That came from another page than ours, so nothing was done. What you typed is still here. Press again.
console-unread = Something was too long, or was not text. Nothing was done. Shorten it, and press again.
console-try-again = That form was too old to use. What you typed is still here. Press again.

## My sessions
console-me = My sessions
console-me-lead = Where you are signed in. If you do not know one of these, lock them all.
console-session-since = Since { $since }
console-session-seen = Last used { $seen }
console-session-this = This one
console-lock-all = Lock all my devices
    .hint = Signs you out everywhere, here too. Use it at once if a device is lost.
console-ends = This session ends by itself in { $time }.
