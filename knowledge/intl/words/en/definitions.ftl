definition-act =
    .title = The act
    .body = To recruit, move, hand over, house or take in a person. One of these is enough. No border has to be crossed.

definition-means =
    .title = The means
    .body = How it is done. A threat, force or other pressure. Taking someone away. A lie or a trick. The misuse of power, or of a person’s hard situation. Or paying someone who controls the person, so that they agree.

definition-purpose =
    .title = The purpose
    .body = What it is done for: to use the person. At least this counts: using a person in commercial sex or in other sexual ways, forced work or services. So do slavery and what is like it, servitude, and taking organs.

definition-trafficking =
    .title = Trafficking in persons
    .body = For an adult, three things come together: an act, one of the means, and the purpose of using the person.

definition-consent =
    .title = A yes does not count
    .body = Where one of the means was used, it does not matter that the person said yes.

definition-child-rule =
    .title = Under 18: act and purpose
    .body = For a person under 18, an act and the purpose are enough. No means has to be shown.

definition-child =
    .title = Child
    .body = In this treaty, a child is any person under 18.
