//! The words of choice of a pack: each is an enum whose variants are written by one word.

use serde::{Deserialize, Serialize};

macro_rules! words_of_choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$each])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Every one of them, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word that writes it in a pack and on the command line.
            pub const fn name(self) -> &'static str {
                match self { $($name::$variant => $text),+ }
            }

            /// The one of this name, if there is one.
            pub fn from_name(name: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}

words_of_choice! {
    /// Who is asking. No door asks who you are.
    Door {
        /// About oneself.
        Myself = "self",
        /// About another person.
        SomeoneElse = "other",
        /// At work: hotel, clinic, school, farm, transport, bank.
        Job = "job",
        /// About oneself, under 18: a path in its own words.
        Child = "child",
    }
}

words_of_choice! {
    /// What a fact speaks of.
    FactGroup {
        /// What was done: recruited, moved, housed, provided, obtained, bought.
        Act = "act",
        /// How: force, fraud, coercion.
        Means = "means",
        /// What for: commercial sex, work or services.
        Purpose = "purpose",
        /// Who the person is before the law: age, papers.
        Status = "status",
        /// Control over the person's life.
        Control = "control",
        /// Danger now.
        Danger = "danger",
        /// What the person needs.
        Need = "need",
        /// Where and around what; says nothing by itself.
        Context = "context",
        /// How the person looks or acts; says nothing by itself.
        Appearance = "appearance",
        /// What was done to body or mind. It opens needs and says nothing of what was done.
        Harm = "harm",
        /// Letters, visas, citizenship, household: what offices ask. Benefits and clocks alone rest on it.
        Papers = "papers",
    }
}

words_of_choice! {
    /// What a sign speaks of, in the order an advocate reads them.
    IndicatorGroup {
        /// Danger now.
        Danger = "danger",
        /// What the person needs.
        Need = "need",
        /// Control over the person's life.
        Control = "control",
        /// Force, fraud or coercion.
        Means = "means",
        /// How it began.
        Luring = "luring",
        /// Recruited, moved, housed, provided, obtained, bought.
        Act = "act",
        /// Commercial sex, work or services.
        Purpose = "purpose",
        /// The kind of work or sale.
        Form = "form",
        /// Age, papers.
        Status = "status",
        /// Harm to the body.
        HarmBody = "harm-body",
        /// Harm to the mind.
        HarmMind = "harm-mind",
        /// What made the person easier to hold.
        Vulnerability = "vulnerability",
        /// Where and among whom.
        Context = "context",
        /// What somebody saw; weak alone.
        Appearance = "appearance",
    }
}

words_of_choice! {
    /// What kind of value a fact takes.
    FactType {
        /// One of the four values.
        YesNo = "yes-no",
        /// Years.
        Age = "age",
        /// Whole dollars.
        Amount = "amount",
        /// A calendar date.
        Date = "date",
    }
}

words_of_choice! {
    /// What a parameter counts.
    Unit {
        /// Years.
        Years = "years",
        /// Months.
        Months = "months",
        /// Days.
        Days = "days",
        /// Whole dollars.
        Dollars = "dollars",
        /// A calendar date, in days since 1970-01-01.
        Date = "date",
    }
}

words_of_choice! {
    /// Who can know an indicator.
    KnownBy {
        /// Someone who watches.
        Observer = "observer",
        /// The person alone can say.
        Person = "person",
        /// It is a matter of status, not of looks.
        Status = "status",
    }
}

words_of_choice! {
    /// How much an indicator says by itself.
    Specificity {
        /// Many other things look the same.
        Weak = "weak",
        /// Some other things look the same.
        Some = "some",
        /// Few other things look the same.
        Strong = "strong",
    }
}

words_of_choice! {
    /// The families of conclusions.
    ConclusionGroup {
        /// A part that others are built of.
        Element = "element",
        /// A form of trafficking.
        Trafficking = "trafficking",
        /// Serious, and not trafficking.
        Serious = "serious",
        /// How soon someone should act.
        Urgency = "urgency",
        /// How far the answers speak of trafficking.
        Concern = "concern",
    }
}

words_of_choice! {
    /// The steps of urgency and concern.
    Level {
        /// Now.
        Emergency = "emergency",
        /// Today.
        Soon = "soon",
        /// Someone under 18 in commercial sex.
        StatusMinor = "status-minor",
        /// Act, means and purpose.
        SeriousConcern = "serious",
        /// Control or transaction.
        Some = "some",
    }
}

words_of_choice! {
    /// What an action is.
    ActionGroup {
        /// Something to do.
        Do = "do",
        /// Something not to do.
        DoNot = "do-not",
        /// Whom to tell.
        Tell = "tell",
        /// What happens next.
        Next = "next",
        /// What to ask before anything is shared or done.
        Consent = "consent",
    }
}

words_of_choice! {
    /// How a contact is reached.
    Channel {
        /// By voice.
        Call = "call",
        /// By text message.
        Text = "text",
        /// Through a relay for deaf and speech-disabled callers.
        Relay = "relay",
        /// On the web.
        Web = "web",
    }
}

words_of_choice! {
    /// What a contact is for.
    ContactScope {
        /// A life in danger.
        Emergency = "emergency",
        /// Trafficking.
        Trafficking = "trafficking",
        /// Suicide and crisis.
        Suicide = "suicide",
        /// Children.
        Child = "child",
        /// Relay.
        Relay = "relay",
        /// Anything else.
        Other = "other",
    }
}

words_of_choice! {
    /// The families of benefits.
    BenefitGroup {
        /// Letters of the Department of Health and Human Services.
        Letter = "letter",
        /// Papers to stay.
        Immigration = "immigration",
        /// Food.
        Food = "food",
        /// Health care.
        Health = "health",
        /// Cash.
        Cash = "cash",
        /// Work, training, language.
        Work = "work",
        /// A place to live, and somebody who goes along.
        HousingCare = "housing-care",
        /// For people under 18.
        Child = "child",
        /// Money owed: wages, damages, compensation, debts.
        Money = "money",
        /// Criminal records that come from being used.
        Record = "record",
        /// Family members.
        Family = "family",
    }
}

words_of_choice! {
    /// Whom a benefit is mostly for, as a reader looks for it. The rule alone says who may get it.
    Situation {
        /// Whatever papers somebody has.
        Anyone = "anyone",
        /// Citizens and people with a green card.
        Resident = "resident",
        /// Adults with other papers, or none.
        OtherPapers = "other-papers",
        /// People under 18, or who were then.
        Young = "young",
    }
}

words_of_choice! {
    /// The families of guidance.
    GuidanceGroup {
        /// How to act towards a person.
        Conduct = "conduct",
        /// How to ask.
        Interview = "interview",
        /// Parts of a safety plan.
        SafetyPlan = "safety-plan",
        /// What people are often afraid of, by name.
        Fear = "fear",
        /// How weak signs are.
        Evidence = "evidence",
        /// Who it happens to.
        People = "people",
        /// Helping somebody else to coordinate.
        Coordinate = "coordinate",
    }
}

words_of_choice! {
    /// Who reads a piece of guidance.
    Audience {
        /// The person it is about.
        Survivor = "survivor",
        /// Somebody who wants to help.
        Helper = "helper",
        /// Those who answer.
        Advocate = "advocate",
    }
}

words_of_choice! {
    /// What a state's law does for young people who were sold for sex.
    SafeHarbor {
        /// No charge.
        Immunity = "immunity",
        /// No charge, and services.
        ImmunityAndReferral = "immunity-and-referral",
        /// Police hand over to child welfare.
        ChildWelfareReferral = "child-welfare-referral",
        /// A charge that is set aside after services.
        Diversion = "diversion",
    }
}
