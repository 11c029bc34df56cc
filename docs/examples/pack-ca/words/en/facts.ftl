fact-recruited-or-held =
    .title = recruited, moved or controlled
    .body = Someone recruited, moved, held or housed the person, or controls where the person goes.

fact-serves-in-fear =
    .title = works or serves in fear
    .body = The person works or gives a service because they would fear for someone’s safety if they refused.

fact-no-status =
    .title = no legal status in Canada
    .body = The person has no legal status in Canada now.
