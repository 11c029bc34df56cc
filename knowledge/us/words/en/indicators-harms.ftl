indicator-harm-general =
    .title = Hurt in body and mind
    .body = The person says that their body was hurt, and that they were put down for a long time.
    .why = Many kinds of violence do this, also at home or at school. Care is the same for all.

indicator-harm-drugs =
    .title = Hard to stop drugs
    .body = The person says that it is hard to stop using drugs.
    .why = Many people use drugs to bear pain, and some get them from a doctor. It is no fault.

indicator-harm-alcohol =
    .title = Hard to stop drinking
    .body = The person says that it is hard to stop drinking alcohol.
    .why = Many people drink to sleep or to forget. Stopping at once can be unsafe, so a nurse should help.

indicator-harm-broken-bone =
    .title = A broken bone
    .body = The person tells of a broken bone, or of one that healed badly.
    .why = A fall, sport, an accident at work or violence at home can break a bone too.

indicator-harm-concussion =
    .title = A knock to the head
    .body = The person was hit on the head, or blacked out after a blow.
    .why = A fall, a crash or sport can do the same. Strong pain, vomiting or confusion needs care at once.

indicator-harm-burn =
    .title = A burn
    .body = The person says that they have a burn, new or old.
    .why = A kitchen, a machine or the sun can burn too. Burns need care so that they heal well.

indicator-harm-teeth =
    .title = Teeth or mouth
    .body = The person tells of a broken tooth, or of pain in the mouth.
    .why = Missing care for years, a fall or an illness can explain it.

indicator-harm-genital-injury =
    .title = Pain or tears below
    .body = The person tells of pain, tears or bleeding in the vagina, the penis or the anus.
    .why = Birth or an illness can cause this too. A nurse can look, and only with a yes.

indicator-harm-forced-sex =
    .title = Forced to have sex
    .body = The person says that someone forced them to have sex.
    .why = A partner, a relative, a boss or a stranger may do this. Care is the same, and some of it must start soon.

indicator-harm-brain-injury =
    .title = An injury to the brain
    .body = The person was hit on the head hard or many times, and has not been the same since.
    .why = A stroke, an illness or very little sleep can look the same. Only a doctor can tell.

indicator-harm-memory =
    .title = Gaps in memory
    .body = The person forgets a lot, or cannot recall parts of what happened.
    .why = Fear, pain, drugs or no sleep also blur memory. A gap is no lie. Short talks help.

indicator-harm-dizzy =
    .title = Feeling dizzy
    .body = The person feels dizzy or loses balance.
    .why = Hunger, heat, low iron or fear can do it too.

indicator-harm-headache =
    .title = Headaches
    .body = The person has headaches that come back or stay.
    .why = Stress, poor sleep, weak eyes or thirst give headaches too.

indicator-harm-numb =
    .title = Numb hands or legs
    .body = The person has a part of the body that feels numb or weak.
    .why = Hard work, a bad back or diabetes can do it. If it starts all of a sudden, it is an emergency.

indicator-harm-hiv =
    .title = HIV
    .body = The person has HIV, or fears that they caught it.
    .why = It says nothing about how someone lives. With care, people can live well for long. Some care must start soon.

indicator-harm-gonorrhea =
    .title = Gonorrhea
    .body = The person has gonorrhea, or burning, pain or a discharge below.
    .why = Other infections feel the same, and many people have no signs. A test can show it, and it can be cured.

indicator-harm-syphilis =
    .title = Syphilis
    .body = The person has syphilis, or a sore or a rash that does not go.
    .why = An allergy or a bite can look the same. A blood test can show it, and it can be cured.

indicator-harm-urine =
    .title = Pain when passing urine
    .body = The person has pain or burning when passing urine, or goes very often.
    .why = Often it has nothing to do with sex. Holding it in for long at work can bring it on.

indicator-harm-lice =
    .title = Lice or itching below
    .body = The person has lice, or strong itching, in the hair below the belly.
    .why = Close contact passes them, and at times a shared bed or towel. A cream or a wash can clear them.

indicator-harm-sterile =
    .title = Cannot have children
    .body = The person cannot have children, or fears it.
    .why = There are many causes, in men and in women, and some can be treated.

indicator-harm-miscarriage =
    .title = A lost pregnancy
    .body = The person lost a pregnancy.
    .why = It happens to many people, mostly without a known cause, and it is no fault.

indicator-harm-periods =
    .title = Trouble with periods
    .body = The person has strong pain, heavy bleeding or no periods.
    .why = Stress, little food, an illness or a pregnancy can change periods.

indicator-harm-tuberculosis =
    .title = Tuberculosis or a long cough
    .body = The person has tuberculosis, or a cough that lasts for weeks.
    .why = Smoke, dust, asthma or a cold also make people cough. A test can show it, and it can be cured.

indicator-harm-hepatitis =
    .title = Hepatitis
    .body = The person has hepatitis, or yellow eyes or skin.
    .why = Some kinds pass by food or water, others by blood or sex. A blood test can show which.

indicator-harm-malaria =
    .title = Malaria or fever after a trip
    .body = The person has malaria, or fever and chills after time in a place that has it.
    .why = A flu can feel the same. Malaria can get worse fast, so fever needs care the same day.

indicator-harm-pneumonia =
    .title = Pneumonia or hard breathing
    .body = The person has pneumonia, or a cough with fever and hard breathing.
    .why = A flu, asthma or fear can feel the same. Very hard breathing is an emergency.

indicator-harm-forced-abortion =
    .title = A pregnancy ended against their will
    .body = Someone made the person end a pregnancy, or pushed them to it.
    .why = A partner or relatives may do this too. Body and mind both may need care.

indicator-harm-outside-body =
    .title = Outside the body
    .body = The person says that they leave their body at times, lose time, or feel like several people.
    .why = It is how a mind gets through what is too much. Lack of sleep, drugs or an illness can do it too.

indicator-harm-shame =
    .title = Shame
    .body = The person says that they feel ashamed of what was done to them.
    .why = Shame is common after harm. It belongs to those who did it.

indicator-harm-grief =
    .title = Grief
    .body = The person grieves for people, for years or for a life they lost.
    .why = A death, a move or a break in the family brings grief too. Help is the same.

indicator-harm-fear =
    .title = Fear that stays
    .body = The person says that they live with fear.
    .why = Fear may come from now or from before. People who plan for safety can help with both.

indicator-harm-distrust =
    .title = Hard to trust
    .body = The person says that they trust no one, or almost no one.
    .why = People who were lied to learn not to trust. It is wise, and no sign of hiding something.

indicator-harm-self-hate =
    .title = Hard on oneself
    .body = The person says that they hate themselves, or that they are worth nothing.
    .why = People who are put down for long start to believe it. It can get better.

indicator-harm-suicide-attempt =
    .title = Tried to end their life
    .body = The person says that they once tried to end their life.
    .why = It may be long ago. Ask directly how it is today.

indicator-harm-no-wish-to-live =
    .title = Wishes not to wake up
    .body = The person says that they wish not to wake up, or that others would be better off.
    .why = People say such things from great tiredness too. Ask directly, and stay with them.

indicator-harm-ptsd =
    .title = It comes back
    .body = The person lives it again in bad dreams or by day, or keeps away from what brings it back.
    .why = This can follow a war, a crash or any violence. Doctors call it PTSD, and there is care for it.

indicator-harm-anxiety =
    .title = Sudden strong fear
    .body = The person has a racing heart, shaking or hard breathing when fear comes.
    .why = A heart or thyroid illness, or too much coffee, can feel the same.

indicator-harm-depression =
    .title = Deep sadness
    .body = The person feels sad or empty for weeks, and things lose their color.
    .why = Loss, illness, pain or long dark months can bring it too. There is care for it.

indicator-harm-no-sleep =
    .title = No sleep
    .body = The person says that they sleep badly, or fear to sleep.
    .why = Night work, noise, pain or drugs keep people awake too.

indicator-harm-on-guard =
    .title = Always on guard
    .body = The person jumps at sounds, sits near the door, or cannot rest.
    .why = Life in a place with danger teaches this. Some people are just jumpy.

indicator-harm-self-loathing =
    .title = Disgust with oneself that stays
    .body = The person has felt disgust with themselves for a long time, whatever others say.
    .why = It often comes from long harm, also in childhood. It takes time and steady care.

indicator-harm-complex =
    .title = Harm that lasted long
    .body = After long harm, the person finds it hard to calm down, to feel, or to be close to people.
    .why = Doctors may call it complex PTSD. Only someone trained can tell it from other things.

indicator-harm-bond =
    .title = Love for the one who hurts
    .body = The person speaks with love, worry or thanks of someone who hurts them, or goes back.
    .why = People love those they live with. No one needs to choose now, and going back should end no help.
