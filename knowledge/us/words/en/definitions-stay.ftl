definition-arrest-while-pending =
    .title = Arrests while a T, U or VAWA case waits
    .body = On January 31, 2025, ICE told its officers that they need not look for signs that a person was harmed. They need not count it in the person’s favor either. A suit about it was filed on October 14, 2025, and a court later stopped parts of it. Which parts, and whether that holds today, must be checked. A pending case is not protection from arrest.

definition-cases-on-hold =
    .title = Cases that the office held back
    .body = On December 2, 2025, the office held all asylum cases. It also held other cases of people from 19 countries, and of 39 from January 1, 2026. On June 5, 2026, a federal court set this aside. The office said on June 12, 2026, that it follows the court, and it appealed. What holds today must be checked.

definition-immigration-fees =
    .title = Fees since July 2025
    .body = A law of July 4, 2025, set new fees. Asylum costs $100, and $100 more for each year the case waits. SIJ papers for young people cost $250, and TPS costs $500. From January 1, 2026, the yearly fee is $102, and TPS costs $510. The office does not waive them. Some work permits cost more too.

definition-asylum-yearly-fee =
    .title = The yearly asylum fee: 30 days to pay
    .body = Since May 29, 2026, a rule gives 30 days from the date of the notice to pay the yearly fee. If it is not paid, the office rejects the asylum case. A work permit that rests on the case ends too. The address the office has must be one where mail is safe.
