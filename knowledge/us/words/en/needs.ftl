need-safety =
    .title = Safety now
    .body = A way to be out of danger, with people who know how to plan it.

need-shelter =
    .title = A safe place tonight
    .body = A place to sleep that may have room. Call and ask; it is never promised.

need-medical =
    .title = A doctor or a nurse
    .body = Care for a wound, an illness, pregnancy, or alcohol and drugs.

need-food =
    .title = Food
    .body = Food today, free where there is some.

need-legal =
    .title = A free lawyer
    .body = Free legal help about papers, pay, a debt, a record, safety or children.

need-counseling =
    .title = Someone to talk to
    .body = A person who listens, once or over time. You choose what to tell.
