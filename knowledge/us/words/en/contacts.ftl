contact-hotline-call =
    .title = Call
    .who = Answered by Compass Connections, an organization that the federal government pays. They keep their own rules.
    .trace = The call shows in your call history. Toll-free; may use minutes and show on the bill.
    .hours = Day and night.

contact-hotline-text =
    .title = Text any word
    .who = Answered by Compass Connections, an organization that the federal government pays. They keep their own rules.
    .trace = The messages stay on your phone. They may cost money and show on the bill. An answer may come later, when someone else holds the phone.
    .hours = Day and night.

contact-relay-711 =
    .title = Call by relay (711)
    .who = For people who do not hear or do not speak on the phone. An operator answers and speaks for you with the number you ask for. The operator hears all. They keep their own rules.
    .trace = The call shows in your call history. It may use minutes and show on the bill.
    .hours = Day and night.

contact-hotline-web =
    .title = Chat on the page of the national hotline
    .who = Answered by Compass Connections, an organization that the federal government pays. They keep their own rules.
    .trace = The browser keeps that you were there. The name of the page shows what it is for. What you write may stay on the screen.
    .hours = Day and night.

contact-emergency-911 =
    .title = Call, for danger now
    .who = Answered by the emergency center of the area you call from. If the person is elsewhere, say so first. Police may come. They keep their own rules.
    .trace = The call shows in your call history. They may see where the phone is.
    .hours = Day and night.

contact-suicide-call =
    .title = Call
    .who = Answered by the 988 Lifeline. For Spanish, press 2. They keep their own rules.
    .trace = The call shows in your call history. It may use minutes and show on the bill.
    .hours = Day and night.

contact-suicide-text =
    .title = Text
    .who = Answered by the 988 Lifeline. For Spanish, text AYUDA. They keep their own rules.
    .trace = The messages stay on your phone. They may cost money and show on the bill. An answer may come later, when someone else holds the phone.
    .hours = Day and night.

contact-suicide-sign-web =
    .title = By video, in sign language (ASL)
    .who = Answered by the 988 Lifeline, by people who sign. They keep their own rules.
    .trace = The browser keeps that you were there. The name of the page shows what it is for.

contact-childhelp-call =
    .title = Call, when someone is hurt at home or elsewhere
    .who = Answered by Childhelp, people who listen to young people and to adults. They keep their own rules.
    .trace = The call shows in your call history. Toll-free; may use minutes and show on the bill.
    .hours = Day and night.

contact-childhelp-text =
    .title = Text
    .who = Answered by Childhelp, people who listen to young people and to adults. They keep their own rules.
    .trace = The messages stay on your phone. They may cost money and show on the bill. An answer may come later, when someone else holds the phone.
    .hours = Day and night.

contact-runaway-call =
    .title = Call, after leaving home or before
    .who = Answered by the National Runaway Safeline. They keep their own rules.
    .trace = The call shows in your call history. Toll-free; may use minutes and show on the bill.
    .hours = Day and night.

contact-runaway-text =
    .title = Text, after leaving home or before
    .who = Answered by the National Runaway Safeline. They keep their own rules.
    .trace = The messages stay on your phone. They may cost money and show on the bill. An answer may come later, when someone else holds the phone.

contact-runaway-web =
    .title = Chat, after leaving home or before
    .who = Answered by the National Runaway Safeline. They keep their own rules.
    .trace = The browser keeps that you were there. The name of the page shows what it is for. What you write may stay on the screen.
    .hours = Day and night.

contact-missing-child-call =
    .title = Call about a missing young person, or about images
    .who = Answered by the national center for missing and exploited children. They work with police and keep their own rules.
    .trace = The call shows in your call history. Toll-free; may use minutes and show on the bill.

contact-take-it-down-web =
    .title = Help to stop sexual pictures of you from before 18, at any age now
    .who = Run by the national center for missing and exploited children. The image itself is not sent. It works on sites that take part. They keep their own rules.
    .trace = The browser keeps that you were there. The name of the page shows what it is for.

contact-lgbtq-youth-call =
    .title = Call, for LGBTQ+ young people up to 24
    .who = Answered by The Trevor Project. They keep their own rules.
    .trace = The call shows in your call history. Toll-free; may use minutes and show on the bill.
    .hours = Day and night.

contact-domestic-violence-call =
    .title = Call, when a partner or family hurts you
    .who = Answered by the National Domestic Violence Hotline. They keep their own rules.
    .trace = The call shows in your call history. Toll-free; may use minutes and show on the bill.
    .hours = Day and night.

contact-native-call =
    .title = Call, for Native people hurt by a partner or by sexual violence
    .who = Answered by the StrongHearts Native Helpline. They keep their own rules.
    .trace = The call shows in your call history. Toll-free; may use minutes and show on the bill.
    .hours = Day and night.

contact-native-text =
    .title = Text, for Native people hurt by a partner or by sexual violence
    .who = Answered by the StrongHearts Native Helpline, from another number. They keep their own rules.
    .trace = The messages stay on your phone. They may cost money and show on the bill. An answer may come later, when someone else holds the phone.
    .hours = Day and night.

contact-sexual-assault-call =
    .title = Call, after sexual violence
    .who = Answered by RAINN or by a local center. They keep their own rules.
    .trace = The call shows in your call history. Toll-free; may use minutes and show on the bill.
    .hours = Day and night.

contact-sexual-assault-text =
    .title = Text HOPE, after sexual violence
    .who = Answered by RAINN. They keep their own rules.
    .trace = The messages stay on your phone. They may cost money and show on the bill. An answer may come later, when someone else holds the phone.

contact-adult-images-web =
    .title = Help to stop sexual pictures of you at 18 or older
    .who = Run by SWGfL, a charity in the United Kingdom. The picture itself is not sent. It works on sites that take part. They keep their own rules.
    .trace = The browser keeps that you were there. The name of the page shows what it is for.

contact-community-211 =
    .title = Call for food, a place, rent or care near you
    .who = Answered by a local office that knows places nearby. In some areas the number does not work. They keep their own rules.
    .trace = The call shows in your call history. It may use minutes and show on the bill.

contact-wage-call =
    .title = Call about pay that was not paid
    .who = Answered by a federal labor office. It is part of the government and keeps its own rules. A worker center can tell you first if it is safe for you.
    .trace = The call shows in your call history. Toll-free; may use minutes and show on the bill.
    .hours = Work days. At other times a general center of the same department answers.

contact-migrant-work-call =
    .title = Call about work on a visa, recruiters or fees
    .who = Answered by Centro de los Derechos del Migrante, a group for the rights of migrant workers. They keep their own rules.
    .trace = The call shows in your call history. Toll-free; may use minutes and show on the bill.

contact-farm-health-call =
    .title = Call for health care, for people who work on farms
    .who = Answered by Call for Health, of the National Center for Farmworker Health. They keep their own rules.
    .trace = The call shows in your call history. Toll-free; may use minutes and show on the bill.

contact-otip-letters-call =
    .title = For professionals: letters for adults
    .who = Answered by the federal office that issues the letters. It is part of the government and keeps its own rules.
    .trace = The call shows in your call history. Toll-free; may use minutes and show on the bill.

contact-otip-child-call =
    .title = For professionals: letters for people under 18
    .who = Answered by the federal office that issues the letters. It is part of the government and keeps its own rules. Ask without a name first, and let a lawyer for the child speak with the child before you file.
    .trace = The call shows in your call history. It may use minutes and show on the bill.
    .hours = Work days, 9 to 5, Eastern time.

contact-canada-call =
    .title = In Canada: call
    .who = Answered by the Canadian hotline. They keep their own rules.
    .trace = The call shows in your call history. It may use minutes and show on the bill.
    .hours = Day and night.

contact-mexico-call =
    .title = In Mexico: call
    .who = Answered by the citizen council of Mexico City, which runs a line for the whole country. They keep their own rules.
    .trace = The call shows in your call history. It may use minutes and show on the bill.

contact-guatemala-call =
    .title = In Guatemala: call
    .who = Answered by the human rights office of Guatemala. They keep their own rules.
    .trace = The call shows in your call history. It may use minutes and show on the bill.
    .hours = Day and night.

contact-honduras-call =
    .title = In Honduras: call
    .who = Answered by the commission of Honduras against this crime. They keep their own rules.
    .trace = The call shows in your call history. It may use minutes and show on the bill.

contact-colombia-call =
    .title = In Colombia: call
    .who = Answered by the Interior Ministry of Colombia. They keep their own rules.
    .trace = The call shows in your call history. It may use minutes and show on the bill.

contact-united-kingdom-call =
    .title = In the United Kingdom: call
    .who = Answered by a helpline run by the charity Unseen. They keep their own rules.
    .trace = The call shows in your call history. It may use minutes and show on the bill.
