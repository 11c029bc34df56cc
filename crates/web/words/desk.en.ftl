# The words of the desk: who works here and who holds the desk's key; and of setting up an account.
# Nothing that anybody said to the helpline is on these pages.

## Every page
desk-skip = Skip to the page
desk-nav = Where to go
desk-nav-queue = Queue
desk-nav-members = Members
desk-nav-me = My sessions
desk-lock = Lock now
desk-demo = Made-up people and places, for showing only.

## Setting up an account
desk-enter = Set up your account
desk-enter-first = Set up this helpline
    .lead = You are the first. You will look after the accounts. You will not be able to read what anybody says to the helpline.
desk-enter-lead = This invitation is for one person, once. Your role: { $role }.
desk-organization = Name of the organization
    .hint = People who write to you read this name.
desk-name = Your name
    .hint = Colleagues see it. It need not be your legal name. You sign in with it.
desk-password = Password
    .hint = At least 15 characters. Several words that do not belong together are good. Paste is allowed. It never has to be changed on a date.
desk-password-new = New password
desk-continue = Continue
desk-once-more = The password is not kept on this page. Type it again.

## The proof
desk-proof = Two things to prove
    .lead = Your account begins when both work. We do not keep your password, and nobody here can reset what it opens.
desk-proof-app = 1. Your app for codes
    .lead = Point the app at this square, or type the text below it. Then type the six digits it shows.
desk-proof-square = Square for the app
desk-proof-secret = The same as text
desk-proof-code = The six digits now
desk-proof-paper = 2. Your recovery code
    .lead = Write it on paper, or print this page. Keep it away from this computer. If you lose the password or the app, this is the only way back.
desk-proof-groups = Recovery code, in groups
desk-proof-group = Group { $number }
desk-proof-back = From the paper, type these two groups back.
desk-proof-finish = Finish
desk-proof-print = Print only if nobody else will see the paper.

## Recovery
desk-recover = Come back with your recovery code
    .lead = This sets a new password, a new app and a new recovery code. The old ones stop working.
desk-recover-name = Name
desk-recover-code = Recovery code
    .hint = All groups. Spaces and dashes do not matter.
desk-sign-in-link = Sign in with a password instead

## Members
desk-members = Members
desk-members-lead = Who may work here, and who holds the desk’s key. Only those who hold it can open what was said.
desk-member-role = Role
desk-member-state = Account
desk-member-key = Desk’s key
desk-member-digits = Digits of their key
desk-member-you = you
desk-role-advocate = Advocate
desk-role-supervisor = Supervisor
desk-role-administrator = Administrator
desk-role-partner = Partner
desk-state-active = active
desk-state-disabled = disabled
desk-key-held = holds it
desk-key-not = does not hold it
desk-disable = Disable
    .row = Disable: { $name }
    .hint = Locks the person out at once, everywhere.
desk-enable = Enable again
    .row = Enable again: { $name }
desk-admit = Let in
    .row = Let in: { $name }
    .lead = Only for somebody you know. Call them, and read the digits to them. They compare the digits with those on their own page. If one digit differs, do not let them in.
    .check = I spoke with { $name } and all the digits were the same
    .not = Tick the box only after you spoke. Nothing was changed.
desk-invite = Invite somebody
    .lead = You get a link. It works once, for 72 hours. Give it to the person yourself, not in a group.
desk-invite-role = Role
desk-invite-make = Make a link
desk-link = The link. It is shown once.
    .lead = For one person, role: { $role }. It works once, for 72 hours.
desk-desks = Desks
desk-desk-members = { $count ->
    [0] nobody holds the key
    [one] { $count } holds the key
   *[other] { $count } hold the key
 }
desk-desk-since = since { $since }
desk-desk-digits = Digits of the desk’s key
desk-done-disable = Disabled. The person is locked out everywhere.
desk-done-enable = Enabled. The person can sign in again. The desk’s key must be given anew.
desk-done-admit = Let in. The person can now open what was said.
desk-again = That form was too old to use. Nothing was changed. Press again.
