action-consent-self =
    .title = You can ask to be asked
    .body = You can ask anyone who helps you not to share your name without your yes. Yes, no and not now are all fine.

action-consent-self-back =
    .title = You can take a yes back
    .body = Tell the place that you take it back. What was told already may stay known, so take your time first.

action-consent-ask =
    .title = Ask before you share a name
    .body = Ask the person before you give their name, photo or story to anyone. Say who would get it, and why.
    .text = Ask the person before you give their name, photo or story to anyone. Say who would get it, and why.

action-consent-one-place =
    .title = One yes, one place
    .body = A yes for one place is no yes for another. Ask again each time. The person can take a yes back at any time, by word alone; then share nothing more.

action-consent-adult-no =
    .title = An adult may say no
    .body = A no is an answer. Go on helping with what they did say yes to.

action-consent-law-orders =
    .title = If someone says that you must share
    .body = Hand over nothing yet. Tell your supervisor and ask a lawyer. A paper may look like an order and be none.
