definition-minor-rule =
    .title = Under 18 and commercial sex
    .body = If a person is under 18, force, fraud and coercion are not asked about. It is enough that someone did one of the acts. Since May 29, 2015, buying is one of them. A yes of the young person changes nothing.

definition-minor-labor =
    .title = Under 18 and work
    .body = For work, United States law asks for force, fraud or coercion at any age. International law does not, for a person under 18. Other laws protect young people at work.

definition-child-abuse-capta =
    .title = Trafficking of a child is child abuse
    .body = An employee of a state or local agency may identify a child as trafficked, for sex or for work. Federal law then counts the child as abused. States follow it through their own laws. Some count people up to 24.

definition-child-abuse-capta-2017 =
    .title = Child sex trafficking as child abuse, until 2023
    .body = From May 29, 2017, federal law counted sex trafficking of a child as abuse. An agency had to find it. Work was not named yet.

definition-mandated-report =
    .title = Who has to report
    .body = State law says who must report harm to a child. It depends on where the child is and where the one who answers sits. In some states all adults must. Harm in the past can count.

definition-official-notice =
    .title = The 24 hours that officials have
    .body = A federal, state or local official may see that a person under 18 may have been trafficked. They must tell HHS, the federal health department, within 24 hours. It is meant to bring help. This duty binds officials only.

definition-interim-help =
    .title = Interim help for a child
    .body = HHS, the federal health department, may give help while it decides. It can be 90 days, and 30 more. Within 24 hours of each such decision it tells the Justice Department and Homeland Security. A lawyer for young people can say what that may bring.

definition-eligibility-letter =
    .title = The letter for a person under 18
    .body = HHS, the federal health department, decides and may give a letter. It may not ask the young person to work with the police for it. First it consults the Justice Department, Homeland Security and groups that know the subject.

definition-certification =
    .title = The letter for an adult
    .body = HHS, the federal health department, may certify an adult. It consults Homeland Security first. It looks at two points. The person is willing to help an investigation, or trauma does not allow it. And there is a bona fide T visa application that was not denied, or continued presence. With continued presence, the letter counts only as long as that is needed.

definition-benefits-person =
    .title = Who counts for these benefits
    .body = Two things are needed. The person was subject to a severe form, as the law stood in 2000. And the person is under 18, or HHS, the federal health department, has certified them.

definition-like-refugees =
    .title = The same as refugees
    .body = The law gives such a person the same federal and state help as a refugee. It says so for family members with T papers too. What refugees get has changed a lot since 2025.

definition-no-certification-needed =
    .title = Citizens and green card holders
    .body = They need no letter from HHS, the federal health department. They may already have a right to many programs.

definition-t-status-terms =
    .title = The T visa uses the same words
    .body = The rules for the T visa use the terms of the law of 2000. What coercion and a commercial sex act are is the same there.

definition-safe-harbor =
    .title = Safe harbor laws
    .body = Many states have a law so that a young person is not punished for commercial sex. They differ: the age, the charges, whether one must prove what others did. A free lawyer for young people can tell about one’s state.

definition-safe-harbor-immunity =
    .title = Safe harbor: no charge
    .body = The young person cannot be charged. The law does not send them to any service.

definition-safe-harbor-immunity-referral =
    .title = Safe harbor: no charge, and services
    .body = The young person cannot be charged. The law also leads them to services.

definition-safe-harbor-child-welfare =
    .title = Safe harbor: to child welfare
    .body = A charge is still possible. The police may or must send the young person to child welfare and not arrest them.

definition-safe-harbor-diversion =
    .title = Safe harbor: a program in place of a sentence
    .body = A charge is still possible. The young person may or must be sent to a program, and then has no conviction for it.
