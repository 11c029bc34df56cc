//! The short word lists that entries are made of. A word in a journal is for ever.

/// A word list in kebab-case, the same in storage, forms and message ids.
macro_rules! word_list {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $word)] $variant,)+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];
            /// The stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::names::BadName;
            fn from_str(word: &str) -> Result<Self, Self::Err> {
                match word {
                    $($word => Ok(Self::$variant),)+
                    _ => Err($crate::names::BadName(stringify!($name))),
                }
            }
        }
    };
}
pub(crate) use word_list;

word_list! {
    /// What somebody came for.
    Lane {
        /// Help now, for themselves.
        HelpNow = "help-now",
        /// Worried about somebody.
        Worried = "worried",
        /// Saw something.
        Tip = "tip",
        /// A question.
        Question = "question",
    }
}
word_list! {
    /// The way in or out.
    Channel {
        /// The conversation on the web.
        Web = "web",
        /// Text messages.
        Text = "text",
        /// Telephone.
        Call = "call",
        /// Mail.
        Mail = "mail",
    }
}
word_list! {
    /// What the person said about danger when asked.
    Danger {
        /// Not asked, or not answered.
        NotSaid = "not-said",
        /// In danger now.
        Now = "now",
        /// Not now.
        NotNow = "not-now",
    }
}
word_list! {
    /// Who speaks.
    Speaker {
        /// The person who made contact.
        Visitor = "visitor",
        /// Somebody of the helpline.
        Advocate = "advocate",
    }
}
word_list! {
    /// How an observation is known.
    SaidOrSeen {
        /// The person said it.
        Said = "said",
        /// Somebody saw it.
        Seen = "seen",
        /// An advocate concluded it from something else.
        Inferred = "inferred",
    }
}
word_list! {
    /// What an observation says about its indicator.
    Status {
        /// It is so.
        Present = "present",
        /// It is not so.
        Absent = "absent",
        /// Not clear.
        Uncertain = "uncertain",
    }
}
word_list! {
    /// How soon something must happen.
    Urgency {
        /// In its time.
        Routine = "routine",
        /// Within days.
        Soon = "soon",
        /// Now.
        Emergency = "emergency",
    }
}
word_list! {
    /// How much of a referral a grant opens.
    Stage {
        /// What is needed, for whom, when.
        Offer = "offer",
        /// And how to reach the person.
        Accepted = "accepted",
    }
}
word_list! {
    /// Why a partner cannot help now.
    NotNow {
        /// No room.
        Full = "full",
        /// Does not serve that place.
        NotOurArea = "not-our-area",
        /// Cannot tell without knowing more.
        NeedMoreInfo = "need-more-info",
        /// Closed at that time.
        Hours = "hours",
        /// Something else.
        Other = "other",
        /// No reason was given, and none need be.
        NotSaid = "not-said",
    }
}
word_list! {
    /// How a referral ended.
    Outcome {
        /// The person and the service have begun.
        Started = "started",
        /// Done.
        Completed = "completed",
        /// The person did not come.
        DidNotCome = "did-not-come",
        /// It was not safe to go on.
        Unsafe = "unsafe",
        /// Nobody knows.
        Unknown = "unknown",
    }
}
word_list! {
    /// How a contact ended.
    Disposition {
        /// The person had what they came for.
        Helped = "helped",
        /// A referral goes on.
        Referred = "referred",
        /// The person left, and nothing more was heard.
        Left = "left",
        /// A question was answered.
        Informed = "informed",
        /// A tip was taken.
        TipTaken = "tip-taken",
        /// Emergency services were called.
        Emergency = "emergency",
        /// Not for this line.
        NotForUs = "not-for-us",
        /// Nobody was there, or it was abuse of the line.
        NoContact = "no-contact",
    }
}
