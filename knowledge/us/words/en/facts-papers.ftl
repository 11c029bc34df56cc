fact-eligibility-letter =
    .title = HHS letter, under 18
    .body = The person has an Eligibility Letter from HHS, asked for before they turned 18.

fact-interim-letter =
    .title = interim letter from HHS
    .body = The person has an Interim Assistance Letter from HHS.

fact-interim-letter-date =
    .title = date on the interim letter
    .body = The date on the Interim Assistance Letter from HHS.

fact-us-citizen =
    .title = U.S. citizen
    .body = The person is a citizen or national of the United States.

fact-green-card =
    .title = has a green card
    .body = The person has a green card: they are a lawful permanent resident.

fact-green-card-date =
    .title = date of the green card
    .body = The date from which the person is a lawful permanent resident.

fact-cuban-haitian-entrant =
    .title = Cuban or Haitian entrant
    .body = The person counts as a Cuban or Haitian entrant under a law of 1980.

fact-cofa-citizen =
    .title = from a COFA nation
    .body = The person is from the Marshall Islands, Micronesia or Palau and lives here lawfully.

fact-refugee-or-asylee =
    .title = refugee or asylee
    .body = The person came as a refugee, or was given asylum.

fact-t-granted =
    .title = T visa granted
    .body = The person was given T status (the “T visa”).

fact-t-granted-date =
    .title = date of the T visa
    .body = The date from which the T status runs.

fact-t-bona-fide =
    .title = T case found bona fide
    .body = The government found the pending T application bona fide: real and complete.

fact-t-prima-facie =
    .title = T case found prima facie
    .body = The government found that the pending T application meets the rules on its face.

fact-t-family =
    .title = T notice for family
    .body = The person has a T-2 to T-6 notice: T status as family of someone with a T visa.

fact-t-family-ends-date =
    .title = end of the T notice
    .body = The last day of the T-2 to T-6 status, as the notice gives it.

fact-officer-asked-cp =
    .title = an officer asks for the stay
    .body = A federal officer asked for Continued Presence for the person, or says they will.

fact-continued-presence =
    .title = Continued Presence given
    .body = The person has Continued Presence, which law enforcement asked for.

fact-continued-presence-date =
    .title = date of Continued Presence
    .body = The date from which Continued Presence runs.

fact-u-granted =
    .title = U visa granted
    .body = The person was given U status (the “U visa”).

fact-u-granted-date =
    .title = date of the U visa
    .body = The date from which the U status runs.

fact-vawa-approved =
    .title = VAWA petition accepted
    .body = The person's own VAWA petition was approved, or was found to meet the rules on its face.

fact-former-humanitarian =
    .title = had T, asylum or the like
    .body = Before the green card, the person had T status, asylum, refugee status, Cuban or Haitian entry, or withholding of removal.

fact-diplomat-worker-visa =
    .title = A-3 or G-5 visa
    .body = The person came to work for a diplomat or an officer of an international body.

fact-entry-date =
    .title = date of the last entry
    .body = The date on which the person last came into the United States.

fact-in-us-because-of-it =
    .title = here because of this
    .body = The person is in the United States on account of what was done to them.

fact-snap-before-change =
    .title = SNAP since before July 2025
    .body = The person got SNAP on July 4, 2025 and has not renewed it since.

fact-child-of-citizen =
    .title = child is a citizen
    .body = A child who lives with the person is a citizen of the United States.

fact-helps-investigation =
    .title = helps the police, or would
    .body = The person helps those who investigate this, or would if asked in a fair way.

fact-trauma-exception =
    .title = too hurt to help
    .body = The person cannot help an investigation because of harm to body or mind.

fact-hardship-if-removed =
    .title = great hardship if removed
    .body = Being sent out of the country would be a great and unusual hardship for the person.

fact-crime-victim-qualifying =
    .title = hurt by a listed crime
    .body = The person was badly hurt by a crime on the U visa list, and knows about it.

fact-abuser-citizen-or-lpr =
    .title = hurt by citizen or resident
    .body = A husband, wife or parent with citizenship or a green card, or a grown citizen child, hurt the person.

fact-juvenile-court-findings =
    .title = youth court findings
    .body = A court found that a parent harmed or left the person, and that going back is not best.

fact-unmarried =
    .title = not married
    .body = The person is not married.

fact-federal-conviction =
    .title = federal record from this
    .body = The person has a federal arrest or conviction for something they were made to do.

fact-state-conviction =
    .title = state record from this
    .body = The person has a state or city arrest or conviction for something they were made to do.

fact-pregnant =
    .title = pregnancy or new birth
    .body = The person is pregnant, or gave birth a short time ago.

fact-child-under-5 =
    .title = child under 5 at home
    .body = A child under 5 lives with the person.

fact-child-at-home =
    .title = child at home
    .body = A child under 18 lives with the person.

fact-disability =
    .title = disability
    .body = The person has a disability that lasts and makes work hard or not possible.

fact-no-parent-available =
    .title = no parent can care
    .body = The person is under 18 and no parent or adult relative here can care for them.

fact-low-income =
    .title = little money
    .body = The person has little or no money coming in.

fact-coerced-debt =
    .title = bad credit from this
    .body = What was done to the person left debts or bad marks on their credit.

fact-lawfully-residing =
    .title = lives here lawfully
    .body = The person lives here lawfully: a visa, an application with a work permit, or another paper the law counts.

fact-fears-return =
    .title = fears harm back home
    .body = The person fears harm in their country for their race, faith, nation, views or group.

fact-tps-country =
    .title = from a country with TPS
    .body = The person is from a country that now has TPS, and has lived here since its date.

fact-turns-18-date =
    .title = 18th birthday
    .body = The day on which the person turns 18, or turned 18. No question asks for it.

fact-report-month =
    .title = month of a report
    .body = The month an office reports on, given as its 15th day. It says nothing about a person.

fact-voca-subaward-date =
    .title = date of a VOCA award
    .body = The day on which a state gave an office VOCA money. It says nothing about a person.
