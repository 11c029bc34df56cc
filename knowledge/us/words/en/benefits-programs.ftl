benefit-snap =
    .title = Money for food (SNAP)
    .body = SNAP is money for food each month. Since July 4, 2025, it is only for some people. They are citizens, people with a green card, Cuban or Haitian entrants, and people from COFA nations. A letter from HHS or a T visa no longer opens it by itself. Many adults with a green card may have to wait five years. Young people under 18 do not wait, nor do people who get money for a disability. Ten years of work or service in the armed forces may end the wait. So may a T visa, asylum or refugee status before the green card.
    .hint = Ask the SNAP office in your state or a free lawyer. A food bank may help now.

benefit-snap-current-household =
    .title = SNAP you had before the change
    .body = A home that had SNAP on July 4, 2025 may keep it until its next renewal. Then the new rules count. Some people in the home may lose their part, and others may keep it.
    .hint = Answer the renewal letter in time. A free lawyer may help you with it.

benefit-snap-citizen-child =
    .title = SNAP for a child who is a citizen
    .body = A child who is a citizen may get SNAP, even if a parent may not. A parent may ask for the child alone. Then the parent does not have to tell their own status. What the parent earns still counts.
    .hint = Say that you ask for the child only. You may ask a free lawyer first.

benefit-snap-former-humanitarian =
    .title = SNAP after a T visa, asylum or refugee status
    .body = Some people with a green card had a T visa, asylum or refugee status before. Offices have read the law in two ways: that they wait five years for SNAP, or that they do not.
    .reading-a = On October 31, 2025, the federal food office sent states a chart. It calls refugees and people with asylum “not eligible”. Some states read it so: they stay out even with a green card, or wait five years.
    .reading-b = On December 9, 2025, the same office said more. People who had asylum, refugee status or a T visa before the green card do not wait. So the office itself no longer asks for the wait. On December 15, 2025, a court in Oregon kept fines away from 21 states and Washington DC. They had until April 9, 2026 to change.
    .hint = If an office says no, show it the answers of December 9, 2025, and ask a free lawyer soon. You may ask for a hearing.

benefit-medicaid =
    .title = Health care through Medicaid or CHIP
    .body = Until September 30, 2026, a letter from HHS or a T visa could open Medicaid. Since October 1, 2026, federal money pays for fewer people. They are citizens, people with a green card, Cuban or Haitian entrants, and people from COFA nations. Many adults with a green card may have to wait five years. People who had a T visa, asylum or refugee status before do not wait. For many others, RMA may be the only federal help, and only for some months. Some states pay with their own money.
    .hint = Ask a health center or a free lawyer what your state does now. Without papers, ask the lawyer first: your address may reach immigration.

benefit-medicaid-children-pregnancy =
    .title = Medicaid when young or pregnant
    .body = Many states cover people under 21, and people who are pregnant or just gave birth. CHIP ends at 19. They must live here lawfully, and they do not wait five years. A visa may be enough, or an application with a work permit. Each state may choose. The change of October 1, 2026 did not end this.
    .hint = Ask a clinic if your state has made this choice. Without papers, ask a free lawyer first: your address may reach immigration.

benefit-medicaid-citizen-child =
    .title = Medicaid or CHIP for a child who is a citizen
    .body = A child who is a citizen may get Medicaid or CHIP, even if a parent may not. A parent may ask for the child alone. Then the parent does not have to tell their own status or Social Security number. What the parent earns still counts. In the states that went to court, an order keeps facts about citizens from immigration. Some say that more was given.
    .hint = Say that you ask for the child only. The form asks where you live: if there is time, ask a free lawyer first.

benefit-emergency-medicaid =
    .title = Medicaid in an emergency
    .body = In an emergency, go to a hospital at once. It must check you and treat the emergency, whoever pays. Medicaid may pay, and no papers are needed for that. Giving birth may count. Rules about money still count. What you write on the form may reach immigration. Since January 6, 2026, HHS may give it some facts about people without papers. They are status, address, phone, birth date and Medicaid number. In the states that went to court, an order keeps medical records out. Some say that more was given.
    .hint = Care comes first: do not wait. If there is time before the form, ask a free lawyer.

benefit-health-center =
    .title = A health center
    .body = A health center gives care to people with little money. What you pay may depend on what you earn. People with a T visa or a letter from HHS may go. For other people, the rule is read in two ways.
    .reading-a = On July 14, 2025, HHS said who this federal money is for. HHS said it is only for citizens and some immigrants.
    .reading-b = On September 10, 2025, a court stopped this in 20 states and Washington DC. The government asked a higher court to change that.
    .hint = Call first. You may ask if they ask for papers before you give a name.

benefit-marketplace =
    .title = A health plan with tax help
    .body = You may buy a plan in the Marketplace, and a tax credit may lower its price. For 2026, people who live here lawfully may get the credit. TPS, a U visa, or an A-3 or G-5 visa may count. So may SIJ, or an asylum case with a work permit. Since January 1, 2026, people who earn less than a set line no longer get it. From January 1, 2027, it is for fewer people. They are citizens, people with a green card, Cuban or Haitian entrants, and people from COFA nations.
    .hint = Ask a free Marketplace helper before you choose a plan for 2027.

benefit-rma =
    .title = Refugee Medical Assistance (RMA)
    .body = RMA may pay for health care for about { $months } months when Medicaid says no. It is for people with a letter from HHS, refugees, people with asylum, and Cuban or Haitian entrants. The time starts with the date on the letter, or with the day asylum was given. For refugees it is the day they came; for entrants, their first paper. With a date before May 5, 2025, it was 12 months. From that day on, it is 4. An interim letter counts for 90 days, and for 30 more if HHS adds them.
    .hint = Ask soon, where you ask for RCA. Ask a health center what comes after.

benefit-tanf =
    .title = Cash for a family (TANF)
    .body = TANF may give cash for a time to a family with a child, or with a child on the way. A letter from HHS may count as refugee papers do. Many adults with a green card may have to wait five years. People who had a T visa, asylum or refugee status before do not wait. Each state has its own name, rules and time for it.
    .hint = Ask the family office of your state. If the other parent is not safe, say so first. Then they may not look for that parent.

benefit-tanf-citizen-child =
    .title = Cash for a child who is a citizen (TANF)
    .body = Some states give TANF for a child who is a citizen, and leave the parent out. A parent may ask for the child alone. Then the parent does not have to tell their own status. What the parent earns may still count. It is less money than for a whole family.
    .hint = Say that you ask for the child only. If the other parent is not safe, say so first. You may ask a free lawyer before.

benefit-ssi =
    .title = Cash with a disability or from 65 (SSI)
    .body = SSI may give money each month to people with a disability, or who are 65 or older. With a letter from HHS, asylum or refugee status, it may last for up to seven years. With a green card, many wait five years and need about ten years of work.
    .hint = Ask Social Security soon and show your papers: there is a time limit. A free lawyer may help if they say no.

benefit-wic =
    .title = Food for pregnancy and small children (WIC)
    .body = WIC may give food and advice in pregnancy, after birth, and for children under 5. Federal law asks for no papers, but a state may. There are rules about income.
    .hint = Call a WIC clinic near you. You may ask first if they ask for papers.

benefit-orr-services =
    .title = Help to learn English and find work
    .body = Refugee programs may help with English classes, job skills and finding work. A letter from HHS may count as refugee papers do. There may be a time limit.
    .hint = Ask a refugee program near you. Say that you have a letter from HHS.

benefit-urm =
    .title = Foster care for young refugees (URM)
    .body = URM may give a home and care to a person under 18 who has no parent here. An Eligibility Letter from HHS may open it. So may a T or U visa, asylum, refugee status, or being a Cuban or Haitian entrant. With an interim letter, ask too. Some young people with SIJ may ask, if HHS cared for them when the court decided. There may be no place near you, or not at once.
    .hint = Ask a lawyer for young people, or the office that gave the letter.

benefit-job-corps =
    .title = Job Corps
    .body = Job Corps may give free school, job training and a place to live. It is for people from 16 to 24 with little money. Those who were made to work or have sex need not show that they have little. Citizens, people with a green card, and people with a letter from HHS or a work permit may ask. Some centers may be closed.
    .hint = Ask Job Corps which centers are open, and what they ask for.

benefit-student-aid =
    .title = Money for college or a trade school
    .body = Federal student aid may help to pay for college or a trade school. Citizens and people with a green card may get it. So may people with a letter from HHS, and some family with a T visa.
    .hint = Ask the aid office of the school how to show the letter. If a parent has no papers, see a free lawyer before you fill in the form.

benefit-housing =
    .title = Help with rent
    .body = A public home or a rent voucher may lower what you pay. Citizens and many people with papers may ask, and a letter from HHS may count. The wait is often long.
    .hint = Ask the housing office about its list. Ask your advocate what may help sooner.

benefit-housing-citizen-child =
    .title = Help with rent where only some have papers
    .body = If a child in the home is a citizen, the family may get a part of the help. The part is for those who qualify. A person may choose not to show papers, and then does not count. In 2026, the federal housing office planned a rule to end this. It would check the papers of all, and report who has none.
    .hint = See a free lawyer before you ask. Ask your advocate what may help sooner.

benefit-state-funded =
    .title = Help your state may pay for
    .body = Your state may pay for food, cash or health care when federal money does not. Some states help people who were used this way before they have a letter or a visa.
    .hint = Ask a free lawyer or an advocate what your state pays for. If it runs with Medicaid, your name and address may reach immigration. In an emergency, care comes first.

benefit-otip-helper =
    .title = A helper for people this happened to
    .body = A helper may work with you for some months on a safe place, care, school and work. Some programs are for people from other countries. Others are for citizens and people with a green card. You may ask before you tell your status. You do not need a letter. There may be no program near you.
    .hint = Ask an advocate to look for a program near you.

benefit-otip-tvap =
    .title = A helper for people from other countries (TVAP)
    .body = A helper may work with you for some months on a safe place, care, papers and work. It is for people from other countries who were used this way, or may have been. Some family may be helped too. You do not need a letter to ask.
    .hint = Ask an advocate to look for a TVAP program near you.

benefit-otip-dvht =
    .title = A helper for citizens and residents (DVHT)
    .body = A helper may work with you for some months on a safe place, care, school and work. It is for citizens and people with a green card who were used this way. Some programs are for Native people. You do not need a letter.
    .hint = Ask an advocate to look for a DVHT program near you.

benefit-nonprofit-no-check =
    .title = A charity does not have to check papers
    .body = Federal law does not make a nonprofit charity check the status of people it helps. Each place may have its own rules. Which help for life and safety is open to all is read in two ways.
    .reading-a = There was a list of help open to all, such as short stays in a shelter. The Attorney General took it back from August 15, 2025.
    .reading-b = On September 10, 2025, a court stopped this in 20 states and Washington DC. The government asked a higher court to change that.
    .hint = Before you give a name, you may ask: “Do you ask for papers?”
