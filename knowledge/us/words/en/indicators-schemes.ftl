indicator-false-job =
    .title = A job that was not real
    .body = Someone promised a good job, often far away. The work was something else, or there was none.
    .why = Jobs can turn out badly without a lie. Ads can be wrong, and plans change.

indicator-false-marriage =
    .title = A promise of marriage that was false
    .body = Someone promised marriage or love. What came after was work or sex that the person did not choose.
    .why = A marriage can go wrong with no plan behind it. Violence at home has its own help.

indicator-false-school =
    .title = School or papers that were not real
    .body = Someone promised school, training or papers so that the person would come or stay. It was not so.
    .why = Some schools close, and some requests for papers fail. It can also be a fraud about money and no more.

indicator-contract-changed =
    .title = Terms that changed on arrival
    .body = When the person arrived, the pay, the hours or the job were not as agreed.
    .why = Often it is a pay problem, and there is help for that. It may also be a mistake on paper.

indicator-recruiter-fee =
    .title = A fee to get the job
    .body = The person paid a fee, or still owes one, to someone who got them the job.
    .why = Many people pay such a fee and then work freely. The fee itself may be a matter for a labor lawyer.

indicator-online-offer =
    .title = An offer online
    .body = The offer came online, from someone the person had never met.
    .why = Many people look for work, friends or love online. By itself it says nothing.

indicator-friend-offer =
    .title = An offer through a friend
    .body = A friend, or someone the person knew, brought them into this.
    .why = Many people find work through friends. The friend may have been fooled as well.

indicator-love-then-demands =
    .title = Love first, demands later
    .body = Someone gave love, gifts or care. Later they asked for sex with others, or for work, in return.
    .why = Couples ask each other for help. Pressure from a partner may be violence at home, with its own help.

indicator-place-then-price =
    .title = A place to stay, then a price
    .body = Someone gave the person a place to sleep, and then wanted sex or work for it.
    .why = People who share a home share chores. Ask if the person could say no and still stay.

indicator-sold-by-family =
    .title = Given or sold by family
    .body = A parent or a relative gave the person to someone for money, goods or a debt.
    .why = Some families send a child to live with kin, and mean well. Gifts at a wedding are common too.

indicator-sold-by-spouse =
    .title = Given or sold by a husband or wife
    .body = A husband or a wife sold, traded or lent the person to others.
    .why = Violence in a marriage can come with this or without it. Both kinds of help can go together.

indicator-sold-by-partner =
    .title = Given or sold by a boyfriend or girlfriend
    .body = Someone the person dates sold, traded or lent them to others.
    .why = An adult may choose this work and share the money. Ask if they can stop.

indicator-taken-by-force =
    .title = Taken by force
    .body = Someone took the person away by force, for work or for sex.
    .why = It can happen in a fight over a child, or with a violent partner. It is serious then too, and there is help.

indicator-one-step-after-another =
    .title = One step after another
    .body = It began with dancing or stripping in a club. Then someone pushed for sex or for filming.
    .why = An adult may choose each of these jobs. It matters if someone pushed, lied or did not take no.
