clock-crisis-response =
    .title = A next step within 24 hours
    .body = A person who needs help soon should not wait more than 24 hours for a next step. Danger now goes to 911.
    .who = This helpline, by its own rule.

clock-official-notice-minor =
    .title = Notice to HHS within 24 hours
    .body = An official may learn that someone under 18 is exploited this way. The official must then tell HHS within 24 hours. Within 24 hours after it decides on interim help, HHS must tell the Attorney General and Homeland Security. It must consult them before a lasting letter. The young person should know this first. Where time allows, they see an immigration lawyer for children first.
    .who = Federal, state and local officials only.

clock-child-request =
    .title = Request to HHS before the 18th birthday
    .body = A request for the letter must reach HHS before the 18th birthday. This is the last day for it. The letter may come later. The young person says yes first. Where time allows, they see an immigration lawyer for children first.
    .who = The young person, and those who help them.

clock-interim-assistance =
    .title = Interim help: 90 days
    .body = Interim help from HHS may last up to 90 days from the date of the letter. HHS must decide on a lasting letter before it ends.
    .who = HHS, which decides, and those who help the young person.

clock-interim-more =
    .title = Interim help with 30 days more
    .body = HHS may add 30 days to the 90. Then interim help ends on this day.
    .who = HHS, which decides, and those who help the young person.

clock-rca =
    .title = Time for Refugee Cash Assistance
    .body = The time runs from the date on the letter, or on the T notice of family. With other papers, the office says from which day. It is short. This day is about right only; it can end up to a month earlier. Ask the office.
    .who = The person, who must apply within it.

clock-rma =
    .title = Time for Refugee Medical Assistance
    .body = The time runs from the date on the letter, or on the T notice of family. With other papers, the office says from which day. It is short. This day is about right only; it can end up to a month earlier. Ask the office. Care that cannot wait should not wait for it.
    .who = The person, who must apply within it.

clock-ssi =
    .title = Time for SSI
    .body = SSI is open to people with a letter for about seven years from its date. They must file within that time. With citizenship there is no such limit.
    .who = The person, who must file within it.

clock-continued-presence =
    .title = End of Continued Presence
    .body = Continued Presence is given for about two years at a time. The agency that asked for it must ask again before it ends. A lawyer can ask about a T visa well before.
    .who = The agency that asked. The person, who may remind it.

clock-t-status =
    .title = End of the T visa
    .body = A T visa lasts up to four years. It may be made longer in some cases. The date on the notice counts.
    .who = The person and their lawyer.

clock-green-card-t-opens =
    .title = From this day: green card after a T visa
    .body = From this day a person with a T visa may ask for a green card. It may be sooner, if the case is over. See a lawyer before you file: it is not protection from arrest.
    .who = The person and their lawyer.

clock-green-card-t-file =
    .title = Ask for the green card before the T visa ends
    .body = A request for the green card must be in before the T visa ends. The day it ends is too late. In time, it keeps the visa alive. Too late, the visa may end. See a lawyer before you file: it is not protection from arrest.
    .who = The person and their lawyer.

clock-u-status =
    .title = End of the U visa
    .body = A U visa lasts up to four years. It may be made longer in some cases. A request for the green card that waits makes it longer too. The date on the notice counts.
    .who = The person and their lawyer.

clock-green-card-u-opens =
    .title = From this day: green card after a U visa
    .body = From this day a person with a U visa may ask for a green card. They must have been here for three years. Long trips abroad can break them. See a lawyer before you file: it is not protection from arrest.
    .who = The person and their lawyer.

clock-green-card-u-file =
    .title = Ask for the green card before the U visa ends
    .body = A request for the green card must be in before the U visa ends. The day it ends is too late. See a lawyer before you file: it is not protection from arrest.
    .who = The person and their lawyer.

clock-t-family-status =
    .title = End of the T notice of family
    .body = T-2 to T-6 status ends on the day the notice gives. It may be made longer in some cases. Ask well before.
    .who = The person and their lawyer.

clock-green-card-t-family-file =
    .title = Family: ask for the green card before the T notice ends
    .body = Family must still have T status on the day they ask. They may ask with the person who has the T visa, or after, never before. The day the notice ends is too late. See a lawyer before you file: it is not protection from arrest.
    .who = The person and their lawyer.

clock-asylum =
    .title = One year to ask for asylum
    .body = A request for asylum should be in within one year of the last entry. A late one may still be heard in some cases. The year does not bind a child who came alone. See a lawyer before you file: it is not protection from arrest.
    .who = The person and their lawyer.

clock-sij =
    .title = Papers for young people: before 21
    .body = The request must be in before the 21st birthday. This is the last day for it. The court comes first, and in many states it stops at 18. See a lawyer before you file: it is not protection from arrest.
    .who = The young person and their lawyer.

clock-civil-claim =
    .title = Time to sue for harm
    .body = A person may sue those who did this or gained from it. The time is about ten years, and longer for those who were under 18.
    .who = The person and their lawyer.

clock-civil-claim-minor =
    .title = Time to sue for those who were under 18
    .body = Someone who was under 18 then has at least until they turn 28 to sue. A suit under another law has no time limit for newer claims.
    .who = The person and their lawyer.

clock-tvap-match =
    .title = A helper within 48 hours of the referral
    .body = The federal program for people from other countries notes if a helper was found within 48 hours.
    .who = Programs paid by OTIP, from the day of the referral.

clock-otip-intake =
    .title = Intake facts within 90 days
    .body = Some facts are asked at intake or within 90 days of it. No detail of the harm is needed, and the person may skip any of it.
    .who = Programs paid by OTIP, from the day of intake.

clock-hotline-month =
    .title = Monthly figures of the national line
    .body = Figures for a month are due on the 15th of the second month after it. They hold counts only.
    .who = The operator of the national line, not us.

clock-voca-award =
    .title = Report on VOCA money within 90 days
    .body = A state tells the federal office about each VOCA award within 90 days of it. It holds nothing about a person.
    .who = The state office that gave the money.
