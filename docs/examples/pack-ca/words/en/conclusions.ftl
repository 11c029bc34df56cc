conclusion-trafficking =
    .title = Work or service in fear
    .body = No one may get a person to work or serve by making them fear for someone’s safety. A free lawyer can say what the law of Canada makes of it.
