need-crisis-line =
    .title = Someone to talk to right now
    .body = A person on the phone or by text who talks with you when it is hard to go on.

need-head-injury =
    .title = Care for a head injury
    .body = A knock to the head can make it hard to remember. A doctor can check it. Short talks help.

need-sexual-health =
    .title = Care after sex that hurt, or for an infection
    .body = Tests, treatment and care for pain or injury. Some care must start soon. An exam happens only with your yes.

need-reproductive-health =
    .title = Care for periods, pregnancy or having children
    .body = A place for pain, bleeding, a pregnancy or a loss. You choose what care you want.

need-infection-care =
    .title = Care for an infection
    .body = Tests, medicine and shots for a long cough, fever, yellow eyes or pain when passing urine.

need-substance-care =
    .title = Help with alcohol or drugs
    .body = Care that can make it safer to stop or to use less. You do not have to stop first to ask.

need-dental =
    .title = A dentist
    .body = Care for teeth, the mouth or the jaw. Some clinics charge little or nothing.

need-trauma-care =
    .title = Care for bad dreams, fear or deep sadness
    .body = Someone trained in care after harm. You do not have to tell it all to feel better.

need-trauma-specialist =
    .title = Care when mind and body feel apart
    .body = A specialist who goes step by step, for harm that lasted long.

need-steady-advocate =
    .title = One helper over time
    .body = A helper who tries to be the same each time and does not push. Leaving and coming back is fine.

need-peer-support =
    .title = People who went through it too
    .body = Groups or people who lived something like it, and listen. You can just sit and hear.

need-case-management =
    .title = One person to plan it all with
    .body = Someone who helps with forms, benefits and calls, so that you tell it once.

need-immigration-lawyer =
    .title = A lawyer for immigration
    .body = Free legal help about papers to stay. Ask before you sign or send anything.

need-record-clearing =
    .title = Help with a police or court record
    .body = Free legal help with arrests or cases for things someone made you do.

need-labor-rights =
    .title = Rights at work
    .body = Help with pay that is owed, hours, or work that is not safe. Papers are not needed to ask.

need-family-law =
    .title = A lawyer for family matters
    .body = Free legal help with a protection order, children, a divorce or a marriage you did not choose.

need-debt-help =
    .title = Help with a debt or bad credit
    .body = Help with a debt someone holds over you, or made in your name.

need-crime-costs =
    .title = Costs after a crime
    .body = People who know if some costs may be paid, such as care or lost pay.

need-english =
    .title = English classes
    .body = Classes in English, often free, by day or in the evening.

need-training =
    .title = Training for a job
    .body = Classes for a skill, school for adults, or learning while you work.

need-job =
    .title = Help to find a job
    .body = People who help to look for work, apply and get ready to start.

need-transport =
    .title = A ride
    .body = Help to get somewhere: a bus pass, money for gas or a ride.

need-interpreter =
    .title = Someone who speaks your language
    .body = An interpreter, also for Indigenous languages or sign language. You may ask for one who does not know you.

need-youth =
    .title = Help made for people under 18
    .body = Places, people and free lawyers for young people. You can ask questions first.

need-immediate-goods =
    .title = Clothes, soap or a phone
    .body = Things for today: clothes, a shower, diapers or a phone.
