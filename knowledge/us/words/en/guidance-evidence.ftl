guidance-evidence-positive =
    .title = What a positive answer means
    .body = It means: ask further, and offer help. It does not mean that it is so. A negative answer does not mean that it is not.
    .why = Few people in any waiting room have lived it. So even a good list finds mostly others.

guidance-evidence-dhs-words =
    .title = What DHS says of its own list
    .body = DHS writes under its list of signs that not all of them are found each time. It adds that one being there, or not there, is not proof.
    .why = Keep that sentence with the list, each time you use it.

guidance-evidence-lists =
    .title = What is said against lists of signs
    .body = They look neutral and are not. They rest on little research, and they paint one kind of person. They have harmed sex workers, migrants, people hurt by a partner, and young people without a home.
    .why = A list that fits many people turns care into suspicion.
    .hint = Ask for control and for gain. A look, a place or a mood is not enough.

guidance-evidence-raft =
    .title = RAFT: four questions for adults in emergency rooms
    .body = Tested again in Fort Worth, it found all 12 adults who had lived it. It also marked 39 of every 100 who had not. Of 100 adults with a yes, about { $ppv } had lived it.
    .why = 12 people is a small number. The figures could be quite different elsewhere.

guidance-evidence-qyit =
    .title = QYIT: four questions for young adults without a home
    .body = In one shelter it found 87 of every 100 who had lived it. It also marked 23 or 24 of every 100 who had not. Of 100 with a yes, about { $ppv } had lived it.
    .why = One group, 18 to 22 years old, in New Jersey.

guidance-evidence-tablet =
    .title = Six questions on a tablet, ages 12 to 17
    .body = In one children’s hospital it found 85 of every 100 who had lived it. It also marked 47 of every 100 who had not. Of 100 with a positive answer, about { $ppv } had lived it; the study measured 20.2.
    .why = Only young people who came for some kinds of trouble were asked. Elsewhere the share would be smaller.

guidance-evidence-sixteen-sites =
    .title = The same six questions at 16 places, ages 11 to 17
    .body = They found 84 of every 100 who had lived it. They also marked 42 or 43 of every 100 who had not. Of 100 with a positive answer, about { $ppv } had lived it.
    .why = A yes made it about twice as likely, and no more.

guidance-evidence-first-study =
    .title = The first study of the six questions, ages 12 to 18
    .body = 25 of the 108 young people had lived it, because they were chosen so. There about { $ppv } of 100 with two positive answers had lived it.
    .why = In a plain waiting room far fewer have lived it. The same questions then do much worse, as the two other studies show.

guidance-evidence-tvit =
    .title = TVIT: a long talk, and no number
    .body = It has about 30 topics and takes half an hour to an hour. It gives no score: a trained person decides. Use it when the person has time and trust.
    .why = Most of its questions held up in the study. The judgement did the rest.

guidance-evidence-ahtst =
    .title = AHTST: eight questions of HHS
    .body = It was not tested when it came out. A yes opens a talk and an offer, not a finding.

guidance-evidence-cse-it =
    .title = CSE-IT: a form to sum up, not to read out
    .body = It brings together what is known of a young person. It is not read to them, and it needs training by its owner.
    .why = In California it saw a clear concern in about 1 of 9.

guidance-people-anyone =
    .title = It can be anyone
    .body = Women and men, girls and boys, trans people, people born here and people who came. Of any age and skin, with much money or with little.
    .why = People who fit no picture are the ones who are missed.

guidance-people-men-boys =
    .title = Men and boys
    .body = Men and boys are used too, in work and in sex. They are found far less often. Ask them the same questions and offer the same places, and say that men are welcome there.
    .why = They are taken for helpers, for willing, or for the ones who did it. Shame keeps many silent.

guidance-people-lgbtq =
    .title = LGBTQ+ young people
    .body = Some were put out of their homes and have few safe places. Boys and young men among them may be sought out more and seen less. Ask which name is safe to use, and where.
    .why = A name used in front of the wrong person can cost a bed, or a family.
    .hint = Ask each place before you offer it: does it take this person as they are?

guidance-people-hardship =
    .title = Hard times are used
    .body = Most who control others look for someone in need: no money, little school, no papers, no home, a trip half done. Need is not a sign by itself.
    .why = Many people live in need and are free. What counts is who gains, and who decides.

guidance-people-silence =
    .title = Why people do not tell
    .body = They may fear for their life or their family. They may fear police, a court, or being sent out of the country. They may fear that an office takes the children. Some trust no one, and have reason.
    .why = Silence is not a no. It is often a plan to stay alive.
    .hint = Name the fear before you ask: immigration, police, children.

guidance-people-harm =
    .title = What is done to people
    .body = The harm is to body and mind, and to rights that each person has. It does not end on the day of leaving. Care comes first, and the story can wait.

guidance-people-citizens =
    .title = People with papers too
    .body = Someone born here, or with all papers, can be used too. Do not start with papers, and do not think of a border.
    .why = The law asks what was done, not where someone is from.

guidance-people-languages =
    .title = Indigenous and signed languages
    .body = Spanish or English may be a second language, or none. Offer Mam, K’iche’, Mixteco or a sign language by name. Give deaf callers more time.
    .why = A person who nods may not have understood.

guidance-people-same =
    .title = The same help for all
    .body = Offer each person the same places, people and rights, whatever the answers say. Look each month at who got less, and ask why.
    .why = A gap that no one measures grows.

guidance-people-disability =
    .title = People with a disability
    .body = Someone may decide for the person more than they need. Ask the person, not the helper, and ask how they like to talk. A disability by itself says nothing.
    .why = Some people ask for help, or have a legal helper. Some who help use their place to control.

guidance-people-papers =
    .title = A worry about papers is not written down
    .body = Many people worry about papers, on the way or after they arrived. Some fear that help could get them sent out of the country. Do not ask about it, and do not write it down. If the person brings it up, offer a free immigration lawyer.
    .why = Others can demand what is written. The worry is no sign, and it may have grounds.

guidance-people-marriage-agency =
    .title = A marriage through an agency
    .body = Some people meet a husband or wife through a paid agency, often in another country. Many such marriages are good ones, and it is no sign of anything. Ask what the person can decide.
    .why = The law sets rules for these agencies. Someone hurt in a marriage has help of their own.
