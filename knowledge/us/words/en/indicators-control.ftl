indicator-debt-living-costs =
    .title = Living costs turned into a debt
    .body = Someone adds rent, food, clothes or rides to a debt, and says the person must stay to pay it.
    .why = Some jobs charge a fair price for a room or meals, in writing. There the person can still leave.

indicator-debt-trip =
    .title = A debt for the trip
    .body = Someone says the person must stay until the trip, the visa or the papers are paid.
    .why = Many people borrow to travel and pay it back freely. No border is needed for a debt to hold someone.

indicator-debt-pledge =
    .title = Work first, then free
    .body = Someone says the person may go only after working off a debt.
    .why = Some contracts ask for a time of work, or for a fee to leave. A lawyer can say what holds.

indicator-debt-interest =
    .title = Interest that never ends
    .body = Interest or fines are so high that the debt grows, whatever the person pays.
    .why = Quick loans and cards can do this too, with no one holding the person.

indicator-freedom-put-off =
    .title = Freedom that is put off
    .body = Someone promises that the debt will soon be paid off, and each time adds something more.
    .why = Promises are broken at ordinary jobs too. There the person can quit.

indicator-food-withheld =
    .title = Food kept away
    .body = Someone keeps food from the person, or gives it only if they work, have sex or stay in it.
    .why = A home with little money may have little food. An illness can also take away hunger.

indicator-sleep-water-withheld =
    .title = Sleep, water or washing kept away
    .body = Someone keeps the person from sleep, water, warm clothes, washing or a toilet. It is so that the person works, has sex or stays in it.
    .why = Bad housing and hard jobs can lack these too. There is help for that as well.

indicator-care-withheld =
    .title = Care kept away
    .body = Someone keeps the person from a clinic or from medicine, or lets them go only if watched. It is so that the person works, has sex or stays in it.
    .why = Cost, fear of the bill or a far clinic can keep people away. A worried relative may come along.

indicator-guarded-place =
    .title = A place people may not leave
    .body = People are stopped at the door, or the lock is on the outside.
    .why = Shops, clinics and care homes lock doors for safety. It matters if people may go out.

indicator-phone-controlled =
    .title = Phone taken or checked
    .body = Someone takes the phone, reads the messages or decides who may call.
    .why = Parents set rules for phones, and some jobs keep phones away during a shift. A jealous partner may do it too.

indicator-beaten =
    .title = Beaten as a punishment
    .body = Someone hits, kicks, burns or chokes the person for saying no to work or sex, or for bringing too little.
    .why = Violence from a partner or a relative may have no tie to work or sex for others. It has its own help.

indicator-marked-by-force =
    .title = A mark made by force
    .body = The person says that someone marked their skin by force, as if they owned them. It is so that the person works, has sex or stays in it.
    .why = People choose tattoos for many reasons. A mark that is only seen says nothing.

indicator-forced-sex =
    .title = Forced sex as control
    .body = Someone forces the person to have sex. It is so that the person works, has sex with others or stays in it.
    .why = Forced sex also happens with a partner, at a job or by a stranger. The care is the same.

indicator-forced-sex-group =
    .title = Forced sex by more than one
    .body = Several people force the person to have sex. It is so that the person works, has sex with others or stays in it.
    .why = It can happen apart from any work or trade. The care is the same.

indicator-abortion-forced =
    .title = Forced to end a pregnancy
    .body = Someone forces the person to end a pregnancy. It is so that the person works, has sex or stays in it.
    .why = A partner or a relative may do this with no tie to work or sex for others. The care is the same.

indicator-pregnancy-decided-by-other =
    .title = Someone else decides about a pregnancy
    .body = Someone pushes the person to end or keep a pregnancy, or keeps birth control away.
    .why = Couples and families also argue about this. The choice is the person's, and care is there either way.

indicator-threat-to-person =
    .title = Threats to hurt the person
    .body = Someone says they will hurt or kill the person if they leave, tell or say no. It is so that the person works, has sex or stays in it.
    .why = Partners, relatives and people owed money make threats too. It is danger in each case.

indicator-threat-to-family =
    .title = Threats to the family
    .body = Someone says they will hurt the person's family, here or in another country. It is so that the person works, has sex or stays in it.
    .why = Gangs, lenders and violent partners also threaten families. Ask what the threat is for.

indicator-threat-without-words =
    .title = Threats without words
    .body = A look, a weapon in view or someone sitting close tells the person not to talk or leave. It is so that the person works, has sex or stays in it.
    .why = A person who was hurt before may read danger in a look. Ask what happened, and believe the answer.

indicator-shame-threat =
    .title = Threats to shame
    .body = Someone says they will tell family or friends about it, or show them pictures. It is so that the person works, has sex or stays in it.
    .why = Former partners and bullies do this too. There may be help to take pictures down.

indicator-fear-and-thanks =
    .title = Fear and thanks at once
    .body = The person fears someone, and also feels thankful that this one lets them live or eat.
    .why = Love and fear also mix in violent homes, and with a harsh parent. The feeling is no one's fault.

indicator-put-down =
    .title = Insults and blame
    .body = Someone insults, shames or blames the person again and again so that they obey.
    .why = Harsh bosses, parents and partners do this too. It hurts, and there is help.

indicator-told-what-to-say =
    .title = Told what to say
    .body = The person says that someone told them what to say, or to lie about age, name or work.
    .why = Family may give advice before a visit to an office. To lie out of fear is not guilt.

indicator-drugs-forced =
    .title = Made to take drugs
    .body = Someone makes the person take drugs or alcohol, or hides them in food or drink. It is so that the person works, has sex or stays in it.
    .why = Friends or partners may push drugs with no tie to work or sex for others. The care is the same.

indicator-drugs-given-for-obeying =
    .title = Drugs given for obeying
    .body = Someone gives drugs or alcohol for obeying, or keeps them back until the person obeys. It is so that the person works, has sex or stays in it.
    .why = People who use drugs may owe a seller and still be free. Use by itself is no sign.

indicator-sum-each-day =
    .title = A sum to bring each day
    .body = The person must hand over a set sum each day, or is punished.
    .why = Some sales jobs set targets. There a person can miss one and go home.

indicator-money-kept-away =
    .title = No way to their own money
    .body = Someone holds the person's bank card, account or cash.
    .why = Couples share accounts, and some people ask for help with money. Some have a legal helper for it.

indicator-debt-in-their-name =
    .title = Debts in the person's name
    .body = Someone took loans or opened accounts in the person's name.
    .why = A stranger who steals a name does this too, and so may a partner. There is help to mend credit.

indicator-very-long-hours =
    .title = Very long hours
    .body = The person works far more hours than agreed, with little rest.
    .why = Harvests, care work or two jobs mean long hours too. It may be about rights at work.

indicator-children-used =
    .title = Children used to control
    .body = Someone keeps the person's children away, or says they will never see them again. It is so that the person works, has sex or stays in it.
    .why = Parents who split up also fight over children. Help with family law is there for both.
