benefit-certification =
    .title = Letter from HHS for adults
    .body = An adult from another country may get this letter. It opens the help that is left for refugees. It needs one of three papers: Continued Presence, a T visa, or a notice that the T case is bona fide. The person also is willing to help those who look into the case. Or the harm makes that too hard. HHS consults Homeland Security before it gives the letter. With Continued Presence, it lasts only as long as that is needed. Being under 18 back then does not change this.
    .hint = A case worker or a free lawyer may ask HHS for it. See a lawyer before you talk to police. Citizens and green card holders need no letter.

benefit-child-letter =
    .title = Letter from HHS for those under 18
    .body = A young person from another country may get this letter. It opens the help that is left for refugees. Helping the police is not asked for, and no visa is needed. The request must be in before the 18th birthday. The letter may come later, and it stays good after 18. Before it gives the letter, HHS must ask the Attorney General and Homeland Security.
    .hint = The young person must know this first, and say yes. If there is time, see an immigration lawyer for children first. Nothing is sent on its own.

benefit-interim-assistance =
    .title = Help from HHS while it decides
    .body = A young person from another country may get help before the letter. HHS may give it for up to 90 days, and for 30 days more. What is known must be credible; it need not be proved. Within 24 hours of this step, HHS must tell the Attorney General and Homeland Security. Before a lasting letter, it must ask them too.
    .hint = The young person must know this first, and say yes. If there is time, see an immigration lawyer for children first. Nothing is sent on its own.

benefit-t-family =
    .title = Family with a T notice
    .body = Family of a person with a T visa may get a T-2 to T-6 notice. With it they may get the help that is left for refugees. They need no letter from HHS: the notice is the proof. The time starts with the date on the notice, or with the day they came in.
    .hint = Show the notice at the benefit office. If the office asks for a letter, a free lawyer may help.

benefit-continued-presence =
    .title = Continued Presence
    .body = A federal officer may ask for this for a person who may be a witness. Police of a state or city go through a federal officer. A person cannot ask for it alone. It may let them stay and work for about two years, and it may be renewed. It may also hold while a suit against those who did this goes on. Nobody may use it to press a person to help.
    .hint = Until it is given, it is not protection from arrest. See a lawyer before you talk to police.

benefit-t-visa =
    .title = T visa
    .body = The T visa is for people made to work or have sex, who are here because of it. It is also for those under 18 who were in paid sex, even without force. Being sent away would be a great and unusual hardship. Most people must have told police or an agency once, and help in a fair way. Those who were under 18 at any of it need not. Nor do those who cannot because of the harm. Any proof that can be believed counts, and no police paper is needed. It may last up to four years, with a work permit. Close family may be added.
    .hint = Applying is not protection from arrest. See a lawyer before you file or talk to police.

benefit-u-visa =
    .title = U visa
    .body = The U visa is for people badly hurt by certain crimes, who know about them and help. Forced work, forced sex, rape and violence at home are on the list. An official must sign that the person helps. There is a limit each year, so the wait may be long.
    .hint = Applying is not protection from arrest. See a lawyer before you file or talk to police.

benefit-sij =
    .title = Papers for young people hurt or left by a parent (SIJ)
    .body = A person under 21 who is not married may ask for this. First a court for young people must find two things. A parent hurt, left or did not care for them. And going back to their country is not best for them.
    .hint = Applying is not protection from arrest. See a lawyer for young people first, well before 18: some courts stop then.

benefit-asylum =
    .title = Asylum
    .body = Asylum is for people who fear harm back home for who they are or what they believe. The law gives one year from the day a person came in. A late request may still be heard, if things changed or something kept the person from asking. The year does not bind a child who came alone.
    .hint = Applying is not protection from arrest. See a lawyer before you file, and soon, because of the year.

benefit-vawa-self-petition =
    .title = Own papers after harm in the family (VAWA)
    .body = A person hurt by a husband, wife or parent may ask for papers alone. The one who hurt them must be a citizen or have a green card. A parent hurt by a grown child may ask too, if the child is a citizen. Men may ask as well. That person's help is not needed, and the office may not tell them.
    .hint = Applying is not protection from arrest. See a lawyer before you file.

benefit-tps =
    .title = A stay for people from some countries (TPS)
    .body = The government may name a country where it is not safe to go back. People from there who already live here may then ask to stay and work for a time. There are days by which to ask. The list of countries changes often, and a court may change it too.
    .hint = Applying is not protection from arrest. Ask a free lawyer if your country is on the list today.

benefit-green-card-t =
    .title = Green card after a T or U visa
    .body = A person with a T or U visa may ask for a green card after three years. With a T visa it may be sooner, when the case is over. Ask before the visa ends. If a T visa ends first, the way may close. A request in time keeps the T visa alive. Family with a T notice may ask too. A green card may open help that closed in 2025 and 2026.
    .hint = Applying is not protection from arrest. See a lawyer about a year before the visa ends.

benefit-confidentiality-1367 =
    .title = Who may see a T, U or VAWA case
    .body = A federal law limits who may see a T, U or VAWA case. Immigration offices may not give it to the one who did the harm. They may not act on that person's word alone, unless certain crimes are on the record. Courts, police and benefit offices may still get parts of it. After an arrest at a shelter or some courts, the papers must say the law was kept. The limit ends when a case is denied for good.
    .hint = This law does not stop an arrest. If you think it was broken, tell a lawyer.

benefit-diplomat-worker =
    .title = Workers of diplomats (A-3 or G-5 visa)
    .body = The boss may have immunity: police and courts may not be able to act. That does not close the T visa, which needs no charge against anyone. The boss may not keep your passport. A worker who sues over this may be let stay and work while the suit goes on.
    .hint = See a lawyer before anyone sends police to the home. Do not call the boss's embassy. Applying is not protection from arrest.

benefit-civil-suit =
    .title = A suit for money
    .body = A person may sue those who did this. They may also sue those who gained from it and should have known. A court may order money for the harm, and for the lawyer. If a criminal case is open, the suit waits for it. There is a time limit of about ten years.
    .hint = You may sue whatever papers you have. See a lawyer first. Some lawyers are paid only if you win.

benefit-civil-suit-minor =
    .title = A suit for those who were under 18
    .body = People who were under 18 then may sue for the harm, also as adults. A court may order what the harm cost, or a set sum of $150,000. Since September 16, 2022, there is no time limit, but older claims may be too late.
    .hint = Ask a free lawyer for young people. You may ask without your family knowing.

benefit-restitution =
    .title = Money from the one who did it
    .body = If a federal court finds a person guilty of this, it must order them to pay. That covers losses, and the worth of the work. You do not have to sue for it.
    .hint = Note hours, pay and costs when it is safe. A free lawyer may give the list to the prosecutor.

benefit-crime-compensation =
    .title = State money for costs of a crime
    .body = Each state has money for people hurt by a crime there. It may pay for a doctor, counseling and lost pay. Each state sets its own rules and its own last day to ask. It may ask for help to the police, but age, health or danger may excuse that.
    .hint = Ask an advocate for the office in the state where it happened. Ask even if the last day has passed.

benefit-vacatur-federal =
    .title = Clearing a federal record
    .body = Since January 23, 2026, a person may ask a federal court to clear a federal record. It must come straight from what they were made to do. Convictions that were not violent may be cleared, and some arrests too. In a case that is open now, it may be a defense.
    .hint = Ask a free lawyer, who can say what the court wants to see. State records are another matter.

benefit-vacatur-state =
    .title = Clearing a state record
    .body = Most records are state records, and the federal law does not reach them. Many states have their own way to clear what a person was made to do. Which crimes count, and what proof is asked for, is not the same in each.
    .hint = Ask a free lawyer in the state where the record is. Do it before a job or visa form asks about it.

benefit-coerced-debt =
    .title = Bad credit from what was done
    .body = A credit bureau may not report debts or bad marks that came from this. The person sends it a list of them and proof of what was done. The proof comes from a court or a government office, or is another paper the rule allows. It does not end the debt itself.
    .hint = Ask a free lawyer or a credit helper what counts as proof. Give an address where mail is safe.

benefit-public-charge-exempt =
    .title = Using benefits and a later green card
    .body = Some people fear that benefits may block a green card. By law, that test is not used for people with a T or U visa, VAWA, asylum or refugee papers. Family without such papers may face it. A new rule took away the old one from September 18, 2026, it is said. It holds for requests sent from that day on. Benefits used before are looked at by the old rule. Ask what holds today.
    .hint = Ask a free immigration lawyer before you say no to help you need.
