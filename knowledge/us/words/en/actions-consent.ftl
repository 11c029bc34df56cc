action-consent-self =
    .title = Your name, your choice
    .body = You can tell anyone who helps you: do not share my name unless I say yes. Some people must report some things by law; ask that first.

action-consent-self-back =
    .title = You can take a yes back
    .body = Tell the place that you take it back. What was told already may stay known, so take your time first.

action-consent-missing =
    .title = For someone who cannot be found
    .body = Give a name or photo only to the police or to a center that looks for the person. Do not post it.

action-consent-ask =
    .title = Ask before you share a name
    .body = Ask an adult before you give their name, photo or story. For someone under 18 the law may ask you to report without a yes. If you talk with the young person, tell them first, if it is safe.
    .text = Ask an adult before you give their name, photo or story. For someone under 18 the law may ask you to report without a yes.

action-consent-hipaa =
    .title = What HIPAA allows
    .body = HIPAA is a federal privacy law. It allows some reports of abuse, under conditions, and requires none. If a patient agreed in writing to share something, share only that. Ask your privacy office first.

action-consent-one-place =
    .title = One yes, one place
    .body = A yes for one place is no yes for another. Ask again each time. The person can take a yes back at any time, by word alone; then share nothing more.

action-consent-adult-no =
    .title = An adult may say no
    .body = An adult’s no is an answer. If someone says that you must share, hand over nothing yet. Ask a lawyer first, and your supervisor if this is your job. A duty to report harm to someone under 18 is another matter.
