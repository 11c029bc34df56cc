role-hotel =
    .title = I work at a hotel
    .body = You may see or hear things that worry you. You do not have to decide what they are.
    .hint = First think of your own safety. Call 911 if anyone is in danger now.

role-clinic =
    .title = I work in a clinic or hospital
    .body = Care comes first. A patient may get help without telling you what happened.
    .hint = First care, with a trained interpreter. See the patient alone only if there is an ordinary reason and no one objects.

role-school =
    .title = I work at a school
    .body = A student may tell you a part, and then stop. That is fine.
    .hint = First listen, and do not call home.

role-farm =
    .title = I work with farm workers
    .body = You may be a nurse, an organizer, an inspector or a co-worker. Talk away from the crew boss.
    .hint = First water, shade and rest.

role-transport =
    .title = I drive, or work at a station or airport
    .body = You may have only a few minutes with someone. A short, calm question can be enough.
    .hint = First find a place where no one else hears.

role-bank =
    .title = I work at a bank or a money service
    .body = You may see who holds the money. Money of their own can be the way out.
    .hint = First remember: the owner of the account may be the one who controls. Talk alone only if there is an ordinary reason and no one objects.

role-neighbor =
    .title = I am a neighbor
    .body = You may hear or see something next door. A small, kind offer can matter.
    .hint = First do nothing that others in the house would notice.

role-family =
    .title = I am family or a friend
    .body = You know the person. Staying in touch can help more than pressure.
    .hint = First keep the line open.
