# The words of a visitor's conversation. The limits stand exactly as care.md gives them.

## Before the first word
talk-title = Conversation
talk-before = Before you write
talk-limits-head = First, the limits
talk-limits = We ask you before we tell anyone. There are limits. If we think someone under 18 has been hurt or used, the law may make us report it. If a life is in danger now, we may call for help. A judge can order us to share records. We tell you before you share, so you can choose what to say. We cannot see where you are.
talk-who = Answered by { $organization }. This is our own line.
talk-person = A person reads and answers. No software answers you. Software marks words for the advocate; it decides nothing. We do not ask your name.
talk-nobody = No one at the helpline is at this page right now. We keep your message, and someone reads it when they come. If you cannot wait, use a phone number on this page.
talk-waiting = { $count ->
    [0] No one is waiting before you.
    [1] One person is waiting before you.
    [2] Two people are waiting before you.
    [3] Three people are waiting before you.
    [4] Four people are waiting before you.
    [5] Five people are waiting before you.
    [6] Six people are waiting before you.
    [7] Seven people are waiting before you.
    [8] Eight people are waiting before you.
    [9] Nine people are waiting before you.
   *[other] Ten people or more are waiting before you.
}
talk-traces = What stays, and where
talk-traces-1 = We keep what you write, so that we can answer. When it ends, you see until when.
talk-traces-2 = Your first message puts one cookie on this device. “Leave this page” takes it away. If you only close the tab, your words may show here again for a time.
talk-lane = What brings you here?
    .hint = Choose one, or none.
talk-lane-help = I need help now
talk-lane-worried = I am worried about someone
talk-lane-tip = I have a tip
talk-lane-question = I have a question
talk-danger = Someone is in danger now
talk-safe = Is it safe to talk for a few minutes?
    .hint = You can skip this. If you say no, the words are covered once they are sent.
talk-safe-yes = Yes
talk-safe-no = No
talk-first = Your first message
    .hint = You choose what to say, and you can stop at any time.
talk-send = Send
talk-have-code = I have a code from before

## The conversation
talk-write = Your message
talk-check = Check for new messages
talk-check-hint = New answers show here when you press “Check for new messages”.
talk-cover = Cover the words
talk-show = Show
talk-log = What was said, newest first
talk-log-none = Nothing new yet.
talk-you = You
talk-answer = Answer
talk-sent = Sent at { $time }
talk-at = { $time }
talk-system-taken = Someone at the helpline has your messages.
talk-system-handed-back = Another person at the helpline will answer you.
talk-system-left = You ended the conversation.
talk-system-closed = The conversation was closed.
talk-unreadable = { $count ->
    [one] One message cannot be shown.
   *[other] { $count } messages cannot be shown.
}
talk-state-waiting = Your messages came in.
talk-state-open = Someone at the helpline has your messages and answers on this page.
talk-state-away = Someone at the helpline has your messages, but is not at this page right now. If you cannot wait, use a phone number on this page.
talk-state-closed = This conversation is closed. If you write again, it opens again.
talk-state-kept = We keep the words until { $date }. Copies in backups last some days more.
talk-back = Only what is new since you last wrote is shown.
talk-earlier = Show earlier messages
talk-new-thread = This page no longer had your earlier conversation. Your words are kept: they are in a new one. The person who answers may not see the earlier one.
talk-ended-here = The conversation on this page has ended here. If you kept a code, you can come back to it.
talk-cover-sent = Your message was sent. You can leave this page at any time.
talk-sending = Sending
talk-arrived = Sent.
talk-not-sent = Not sent. Your words are still in the box. Try again.
talk-cut = This page no longer gets anything new. Your words are still in the box. You can still send them.
talk-not-done = That did not work. Nothing was changed. Try again.
talk-more = More you can do
talk-go-on = Back to the conversation

## Leave and keep
talk-keep = Leave and come back later
    .hint = With a code, if it is safe to keep one.
talk-keep-1 = Is it safe to keep a code?
talk-keep-2 = With the code you can come back to this conversation. Anyone who finds it can do the same.
talk-keep-3 = Without it you can still write to us again, as someone new.
talk-keep-yes = Yes, make a code
talk-keep-no = No, leave without a code
talk-code = Your code
talk-code-1 = You can see it here, and only this once.
talk-code-2 = It looks like two phone numbers with eight digits each. You could keep it among your contacts.
talk-code-3 = It works for about a month after the last message.
talk-code-show = Show the code
talk-return = Come back with a code
talk-return-label = Your code
    .hint = Sixteen numbers. Spaces and dashes do not matter.
talk-return-go = Go to the conversation

## End and hide
talk-end = End this conversation
    .hint = The words are kept for a time. You see until when.
talk-end-ask = End this conversation?
talk-end-ask-1 = We keep the words for a time and then destroy them. You see the date. If someone at the helpline wrote a file, it stays.
talk-end-ask-2 = If you write again, it opens again.
talk-end-now = End it
talk-hide = Hide it and destroy the words
    .hint = You see the date when no copy can be read any more.
talk-hide-ask = Hide this conversation and destroy its words?
talk-hide-ask-1 = From then on no one at the helpline can read it. You cannot read it either.
talk-hide-ask-2 = Copies in backups last some days more. From { $date } on, no copy can be read.
talk-hide-ask-3 = Someone at the helpline may have read it already. That cannot be undone.
talk-hide-ask-4 = If someone at the helpline wrote a file, it stays. It may hold some of your words. If a request went to a place, the place can no longer open it. It may remember it. You can ask about the file.
talk-hide-now = Hide it now
talk-hidden = It is hidden
talk-hidden-1 = No one at the helpline can read this conversation any more.
talk-hidden-2 = From { $date } on, no copy in a backup can be read either.
talk-hidden-3 = Someone at the helpline may have read it before. The browser may keep that you were here.
talk-hidden-case = What someone at the helpline wrote in a file stays. If a request went to a place, the place can no longer open it. It may remember it. You can ask about the file.

## When something does not fit
talk-none = No one answers messages here
talk-none-1 = No one answers messages on this page now. Nothing was sent.
talk-none-2 = You can use the phone numbers below. Each one says who answers.
talk-trouble = Something went wrong on our side
talk-again = Try again
talk-yours = What you wrote. It was not sent. You can copy it.
talk-kept = Your message is kept
talk-kept-1 = It was sent. We could not show the conversation just now. Check again in a moment.

## In the talk panel of every page
chat = Chat with us
    .young = Chat with us
chat-start = Start a chat
chat-who = Answered by { $organization }. You read the limits first. We do not ask your name. We keep what you write for a time. The browser may keep that you were here.
    .young = Answered by { $organization }. You read the limits first. We do not ask your name. We keep what you write for a time. The browser may keep that you were here.
