clock-crisis-response =
    .title = A next step within 24 hours
    .body = A person who needs help soon should not wait more than 24 hours for a next step. Danger now goes to 911.
    .who = This helpline, by its own rule.

clock-official-notice-minor =
    .title = Notice to HHS within 24 hours
    .body = An official may learn that a foreign person under 18 is exploited this way. The official must then tell HHS within 24 hours. HHS may have to consult other federal offices. Where time allows, the young person sees an immigration lawyer first.
    .who = Federal, state and local officials only.

clock-rca =
    .title = Time for Refugee Cash Assistance
    .body = The time runs from the date on the letter. It is short, and offices count it by the month.
    .who = The person, who must apply within it.

clock-civil-claim =
    .title = Time to sue for harm
    .body = A person may sue those who did this or gained from it. The time is about ten years, and longer for those who were under 18.
    .who = The person and their lawyer.
