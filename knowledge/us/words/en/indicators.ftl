indicator-injuries =
    .title = Marks or injuries
    .body = Bruises, burns or other injuries can be seen.
    .why = A fall, a hard job, an illness or violence at home can leave the same marks.

indicator-fear =
    .title = Fear
    .body = The person seems afraid or tense, or does not look at others.
    .why = Past pain, shyness, custom or fear of police can look the same.

indicator-isolation =
    .title = Kept apart
    .body = Someone keeps the person away from family and friends.
    .why = A new town, a far job, a family fight or a jealous partner can explain it too.

indicator-moved-often =
    .title = Moved from place to place
    .body = Someone often moves the person to other places or towns. It may be so that police do not find them.
    .why = Farm work, tours, lost housing or fleeing a partner also mean many moves.

indicator-documents-held =
    .title = Papers kept by someone else
    .body = Someone else keeps the person's passport, ID or other papers.
    .why = Some people ask a relative to keep papers, or an office holds them for a short time.

indicator-cannot-speak-freely =
    .title = Does not speak freely
    .body = The person is silent, or looks to others first.
    .why = Not sharing a language is no sign by itself. Deafness, shyness or pain can look the same.

indicator-rehearsed =
    .title = Answers that change or seem learned
    .body = The story changes, or the words seem learned by heart.
    .why = Pain, a head injury, poor sleep or fear changes how people tell a story.

indicator-companion =
    .title = A companion who controls
    .body = Someone stays close, answers for the person, or decides where they go and whom they talk to.
    .why = A worried relative, a caregiver or a violent partner may do the same. Some people report someone much older; an age gap by itself says nothing.

indicator-substances =
    .title = Alcohol or drugs
    .body = The person seems to use alcohol or drugs a lot.
    .why = Many people use them, for many reasons. An illness can look the same.

indicator-minor-commercial-sex =
    .title = Under 18 and in commercial sex
    .body = A person under 18 has sex for which someone gives or gets something of value.
    .why = Age can be hard to tell. Ask with care, and do not guess from looks.

indicator-venue =
    .title = The kind of place
    .body = A street, a club, a spa, a massage parlor or a home.
    .why = A place is no sign by itself. Many people choose to work there.

indicator-debt =
    .title = A debt that holds
    .body = The person says they must stay or work because of a debt.
    .why = Many people owe money and are still free to go.

indicator-threats =
    .title = Threats
    .body = The person tells of threats to hurt them or someone they care about. It is so that the person works, has sex or stays in it.
    .why = Threats also happen between partners, in families and at ordinary jobs.

indicator-threat-of-law =
    .title = Threats of police or immigration
    .body = Someone says they will call police or immigration if the person stops the work or the sex.
    .why = A boss or a partner may say it in a fight about pay or children.

indicator-locked-in =
    .title = Locked in or stopped
    .body = Someone locks the person in, or stops them when they try to leave. It is so that the person works, has sex or stays in it.
    .why = It also happens in violent homes. Some places lock doors for safety.

indicator-not-free =
    .title = Goes out only with permission
    .body = The person asks before going out, or someone watches them.
    .why = House rules, a strict family or a shift at work can explain it.

indicator-pay-missing =
    .title = Pay missing or short
    .body = The person says the pay came late, came short or did not come.
    .why = Often this is a pay problem. There is help for that too.

indicator-money-taken =
    .title = Someone takes the money
    .body = Someone takes what the person earns, or most of it.
    .why = Families share money. A violent partner may take it too.

indicator-false-offer =
    .title = A promise that was a lie
    .body = The job, the marriage or the school was not what someone said.
    .why = A job can turn out worse than hoped without a lie.

indicator-force =
    .title = Force
    .body = Someone hits, hurts or holds the person. It is so that the person works, has sex or stays in it.
    .why = Violence from a partner or a relative may have no tie to work or sex for others.

indicator-work-for-someone =
    .title = Work for someone
    .body = The person works or does services that someone else orders or gains from.
    .why = Nearly every job looks like this. It matters only with force, lies or threats.

indicator-commercial-sex =
    .title = Sex for something of value
    .body = Sex for which someone gives or gets money, food, drugs or a place to sleep.
    .why = An adult may choose this. By itself it is not a sign of control.

indicator-partner-hurts =
    .title = Hurt by a partner or family
    .body = A partner or a relative hurts or threatens the person, or locks them in.
    .why = It has its own help. It may also stand beside other kinds of control.

indicator-taken-somewhere =
    .title = Taken somewhere for this
    .body = Someone took the person to another place for the work or the sex.
    .why = People travel with others for ordinary jobs. No one has to cross a border for this to be wrong.

indicator-housed =
    .title = Housed by the one who gains
    .body = The person must live where the one who gains from them decides.
    .why = Farm, care and ship jobs often come with a place to live.

indicator-sold =
    .title = Sold, traded or lent
    .body = Someone, such as a parent, a spouse or a partner, sold, traded or lent the person.
    .why = Some families give money or gifts at a wedding. Ask with care.

indicator-debt-never-down =
    .title = A debt the work does not lower
    .body = Someone makes the person work for a debt, and the work is not taken off it.
    .why = Interest on a common loan can also eat up what is paid.

indicator-fears-harm =
    .title = Harm feared for leaving
    .body = The person says that someone will be hurt or punished if they stop the work or the sex, or leave.
    .why = People also fear to leave a violent partner, or to lose a job or a home.

indicator-under-18 =
    .title = Under 18
    .body = The person says that they are under 18.
    .why = Age can be said wrong out of fear. By itself it says nothing about harm.

indicator-danger-now =
    .title = Danger now
    .body = The person tells of danger at this moment.
    .why = Old fear can feel like now. Ask, and believe the answer.

indicator-suicide-thoughts =
    .title = Thoughts of suicide
    .body = The person speaks of dying or of ending their life.
    .why = Pain, fear or lack of sleep can bring such thoughts. It is fine to ask directly.

indicator-hurt-now =
    .title = Hurt or sick now
    .body = The person says they are hurt, sick or in pain.
    .why = The cause may be something else. Care comes first.

indicator-nowhere-safe =
    .title = No safe place tonight
    .body = The person says they have no safe place to sleep.
    .why = There are many reasons to have no home. The help is the same.

indicator-hungry =
    .title = No food
    .body = The person says they have not had enough to eat.
    .why = Low pay or lost benefits can explain it. The help is the same.

indicator-made-to-work =
    .title = Made to work
    .body = Someone is said to make the person work. The person cannot say no.
    .why = People also say this of a hard job that they could leave. Ask what happens if they stop.

indicator-made-to-sell-sex =
    .title = Made to have sex for others' gain
    .body = Someone is said to make the person have sex for money or in trade. The person cannot say no.
    .why = An adult may choose this work. Ask what happens if they stop.

indicator-recruited =
    .title = Brought into it by someone
    .body = Someone looked for the person and brought them into this work or this sex.
    .why = Most jobs are found through someone. It matters only with force, lies or threats.
