benefit-temporary-permit =
    .title = A permit to stay for a time
    .body = An officer may give a permit to stay, often for a year or more. It is for people without legal status, or whose status ran out. You do not have to testify. With it you may ask to work, and get health care.
    .hint = Ask a free lawyer before you go to the office. With legal status there may be another way.
