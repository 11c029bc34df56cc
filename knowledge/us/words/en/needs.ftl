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

need-housing =
    .title = A home for longer
    .body = Help to find, keep or pay for a place to live. Lists can be long, so it helps to ask early.

need-documents =
    .title = An ID or other papers
    .body = Help to get an ID, a birth certificate or other papers. Ask a lawyer first if you fear an office.

need-children =
    .title = Children and young people
    .body = School, child care, and help for young people and for families.

need-work =
    .title = Work and classes
    .body = Help to find a job, learn a skill or learn English. You choose the pace.
