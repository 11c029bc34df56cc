conclusion-hhs-letter =
    .title = Has a letter from HHS
    .body = The person has a letter from HHS, for adults or for those under 18. The one for those under 18 stays good after the 18th birthday.

conclusion-like-refugee =
    .title = May get help like a refugee
    .body = A letter from HHS, or a T notice for family, may open the help that refugees get. That help got smaller in 2025 and 2026.

conclusion-qualified-immigrant =
    .title = In a group the benefit laws name
    .body = Some papers put a person in a group that benefit laws name. Each program has more rules of its own.

conclusion-severe-form =
    .title = What the letters and the T visa ask about
    .body = Some of what was said may be what the HHS letters and the T visa are for. A free lawyer can say more.

conclusion-person-trafficking =
    .title = What the laws on records and credit ask about
    .body = Some of what was said may be what the laws on old records and bad credit are for. A free lawyer can say more.

conclusion-not-citizen =
    .title = Not a U.S. citizen
    .body = The person is not a citizen, or has a paper that only someone who is not a citizen gets.

conclusion-citizen-or-resident =
    .title = Citizen or green card holder
    .body = A citizen or green card holder needs no letter from HHS to get help.
