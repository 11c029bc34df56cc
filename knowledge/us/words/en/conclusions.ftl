conclusion-act =
    .title = Someone brought this about
    .body = It may be that someone found, moved, housed, got or handed over the person for this.

conclusion-means =
    .title = Force, lies or pressure
    .body = It may be that force, lies, threats, a debt or the law were used on the person.

conclusion-purpose-sex =
    .title = Sex for something of value
    .body = The person has sex for which someone gives or gets something of value.

conclusion-purpose-labor =
    .title = Work or services
    .body = The person works or does services for someone.

conclusion-control =
    .title = Control by someone
    .body = It may be that someone limits where the person goes, whom they see, or what they keep.

conclusion-transaction =
    .title = Someone gains from the person
    .body = It may be that someone takes what the person earns, or paid or traded to have the person.

conclusion-under-18-now =
    .title = Under 18 now
    .body = The person is under 18 now.

conclusion-minor-commercial-sex =
    .title = Under 18 and in commercial sex
    .body = The law protects anyone under 18 in this. No force or threat has to be shown. What happened is not the person's fault.

conclusion-sex-trafficking-adult =
    .title = Commercial sex by force, lies or threats
    .body = No one may make an adult have sex for something of value with force, lies or threats. A free lawyer can say more.

conclusion-labor-trafficking =
    .title = Work by force, lies or threats
    .body = No one may force a person to work with threats, harm, a debt or misuse of the law. A free lawyer can say more.

conclusion-debt-bondage =
    .title = A debt that cannot be worked off
    .body = Work is owed for a debt, and the work does not lower it or has no set end. That can be against the law.

conclusion-document-servitude =
    .title = Papers kept to hold someone
    .body = Someone keeps the papers, and the person cannot freely leave the work or the sex. That can be a crime of the one who keeps them.

conclusion-domestic-violence =
    .title = Hurt by a partner or family
    .body = No one should be hurt or threatened at home. There are places and people who help with this.

conclusion-wage-dispute =
    .title = Pay and rights at work
    .body = Pay for work done is owed, and work has to be safe. Free lawyers and worker centers can help with both.

conclusion-urgency-emergency =
    .title = Help is needed now
    .body = There may be danger at this moment. See first what can be done now.

conclusion-urgency-soon =
    .title = Help is needed soon
    .body = Something here should not wait for days.

conclusion-concern-status-minor =
    .title = Age changes what helps
    .body = The person may be under 18 and in commercial sex, or may have been when it began. No force has to be shown to get help.

conclusion-concern-serious =
    .title = Some of this can be against the law
    .body = Some of what was said can be against the law for the people who did it. Help does not depend on it.

conclusion-concern-some =
    .title = Someone may have control
    .body = Some of what was said is about control. It can help to talk it over with someone.

conclusion-involuntary-servitude =
    .title = Made to stay and work
    .body = No one may make a person keep working by fear of harm, by holding them, or by misusing the law. A free lawyer can say more.

conclusion-child-abuse =
    .title = A young person is hurt
    .body = No one under 18 should be hurt or left without care. There are people whose work it is to help, and it is not the young person’s fault.

conclusion-smuggling =
    .title = Help to cross a border
    .body = Paying to cross a border is not the same as being held or forced. If someone still controls the person or their debt, that is another matter.

conclusion-missing-person =
    .title = Someone cannot be found
    .body = Anyone may look for help to find a person. No one has to wait a day to ask. A grown person may also choose not to be found.

conclusion-housing =
    .title = No safe home
    .body = There are places that may have room tonight, and help to find a home for longer.

conclusion-urgency-danger =
    .title = Danger now
    .body = There may be danger at this moment.

conclusion-urgency-suicide =
    .title = Thoughts of suicide
    .body = Someone at 988 can listen, day and night.

conclusion-urgency-medical =
    .title = A doctor is needed at once
    .body = Almost every emergency room must check a person who comes in, with or without money or papers.

conclusion-urgency-child =
    .title = A young person needs help soon
    .body = Someone under 18 should not have to wait for help.

conclusion-urgency-tonight =
    .title = It may happen again tonight
    .body = It may help to talk before tonight with someone who can plan.
