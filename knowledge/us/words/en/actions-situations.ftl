action-do-medical-911 =
    .title = Call 911 for a bad injury or illness
    .body = Call if someone is badly hurt, cannot breathe well or does not wake up. Police may come too. Almost every emergency room must check a person, with papers or without.
    .text = Badly hurt or very ill? Call 911. Police may come too. Almost every emergency room must check a person, with papers or without.

action-do-tonight-self =
    .title = Before tonight
    .body = If someone may force you again tonight, you can ask for help now. An advocate can plan with you, step by step.

action-do-tonight =
    .title = Before tonight
    .body = Ask the person what they want to happen before tonight. Offer a call or a place. A line may know a ride; do not drive the person yourself. Call 911 if there is danger now.

action-do-child-words =
    .title = What to say to someone under 18
    .body = Say “It is not your fault” and “You are not in trouble with me”. Do not ask for details.

action-tell-child-abuse-self =
    .title = When someone under 18 is hurt at home
    .body = A helpline for children can listen to a young person or to an adult. Ask first what they have to report.

action-next-mandated-where =
    .title = Which report law counts
    .body = Look at the law where the child is, and where you are. If you do not know it, ask a supervisor today.

action-tell-smuggling =
    .title = After a paid border crossing
    .body = When the trip is over, a free immigration lawyer can explain the choices. If someone still holds a person or makes them work for it, there is help too.

action-do-missing-report =
    .title = When someone cannot be found
    .body = You can report someone missing to the police at once, at any age. For someone under 21 they must not make you wait. An adult may have left to be safe. If you fear for their life, do not wait. If not, you can first talk it through with a line.

action-not-missing-post =
    .title = Think before you post
    .body = An adult may have left to be safe. A public post may lead someone dangerous to them.

action-tell-housing =
    .title = A home for longer
    .body = Some programs help with rent or a room for months. Ask about the wait, the rules and the cost.

action-do-images =
    .title = You can ask to have pictures from before 18 taken down, too
    .body = Take It Down is free, for sexual pictures taken when a person was under 18. It asks for no name, and the picture is not sent. It works on many sites.

action-do-images-ask-site =
    .title = You can ask the site to take pictures down
    .body = Many sites must take down a sexual picture that is there without the person’s yes, once they ask. The request needs a signature and a way to be reached. The one who put it there may notice. A free lawyer or a line can help to ask.

action-do-images-adult =
    .title = You can ask the site to take pictures down
    .body = Many sites must take down a sexual picture that is there without your yes, when you ask. They want a signature and a contact. Who put it there may notice. StopNCII (stopncii.org) is free, for pictures of you at 18 or older. The browser may keep that you were there.

action-not-images-pay =
    .title = You do not have to pay or send more
    .body = It rarely makes them stop. You can keep the messages and not answer.

action-not-images-forward =
    .title = Do not look for the pictures or send them on
    .body = Do not look for them or send them on. If the person is under 18 in them, do not save them either, not even as proof: having them can be a crime.

action-do-report-lawyer =
    .title = Before you report, see a lawyer
    .body = You may report, and you do not have to. A free lawyer can tell you what may follow. Someone may be able to go with you.
    .text = Before you report to police, see a free lawyer. You may report, and you do not have to. Someone may go with you.

action-do-threat-of-law =
    .title = If someone threatens you with police or immigration
    .body = Using such a threat to make you work can be against the law. You do not have to sign or answer now. If it is safe, note what was said and when. See a free lawyer first; no one can promise that nobody calls.

action-do-report-choice =
    .title = An adult decides about a report
    .body = Offer a free lawyer first. Then the adult can report, report later, or not report.

action-do-ask-interpreter =
    .title = You can ask for an interpreter
    .body = Most hospitals and courts must give you one for free. Say which language you want. You can say no to a boss or a relative.

action-do-children-self =
    .title = Your children
    .body = Early on, tell an advocate or a lawyer that you have children. Some places take children too. Ask before you sign anything about them.

action-do-children =
    .title = Ask about children
    .body = Ask if there are children, and who is with them now. Look for a place that takes them too.

action-do-new-id =
    .title = A new ID
    .body = A free lawyer or an ID program can help you get a birth record or a new ID. Ask the lawyer before you go to a consulate.

action-do-go-home =
    .title = If you want to go home
    .body = You may want that, and there can be help for it. If home is in another country, ask a lawyer before you leave: it can change your choices.

action-tell-immigration-lawyer =
    .title = A free immigration lawyer
    .body = Only a lawyer or an accredited helper may give advice on immigration papers. See one before anything is filed.

action-not-notary =
    .title = Be careful with a notario
    .body = In the United States a notary who is not a lawyer cannot give legal advice. Do not sign blank papers, and keep your own papers with you.

action-tell-debt-help =
    .title = Debts that someone forced
    .body = Some debts that someone forced can be taken off a credit report. A free lawyer can help to ask for it.

action-do-ride =
    .title = A ride
    .body = Ask the place or the line if they can send a ride. A ride app keeps a record of the trip.

action-do-ride-helper =
    .title = A ride, or a place to wait
    .body = Ask a line if it knows a ride, or where the person can wait with others around. Do not drive the person yourself.

action-tell-forced-marriage =
    .title = A marriage needs your own yes
    .body = Your family may help to choose, but the yes is yours alone. You can talk with an advocate before any trip or wedding.

action-not-forced-marriage-family =
    .title = Do not go through the family
    .body = Talk with the person alone. Do not tell the family about a plan to leave or to say no.

action-tell-local-group =
    .title = Someone who stays for the next steps
    .body = A local nonprofit may help with a place, a doctor, papers and work. Ask for one person who stays.

action-next-hotline-does =
    .title = What the national line says it does
    .body = The line has said it talks a situation through, and names local groups. It has said it can connect a call with them.
