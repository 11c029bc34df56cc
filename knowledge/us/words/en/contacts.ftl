contact-hotline-call =
    .title = Call
    .who = Answered by the national hotline. They keep their own rules.
    .trace = The call shows in your call history. Toll-free; may use minutes and show on the bill.
    .hours = Day and night.

contact-hotline-text =
    .title = Text any word
    .who = Answered by the national hotline. They keep their own rules.
    .trace = The messages stay on your phone. They may cost money and show on the bill.
    .hours = Day and night.

contact-relay-711 =
    .title = Call by relay (711)
    .who = A relay operator answers first and speaks for you with the number you ask for. They keep their own rules.
    .trace = The call shows in your call history. It may use minutes and show on the bill.
    .hours = Day and night.

contact-emergency-911 =
    .title = Call, for danger now
    .who = Answered by the emergency center of the area you call from. If the person is elsewhere, say so first. Police may come. They keep their own rules.
    .trace = The call shows in your call history. They may see where the phone is.
    .hours = Day and night.

contact-suicide-call =
    .title = Call
    .who = Answered by the 988 Lifeline. They keep their own rules.
    .trace = The call shows in your call history. It may use minutes and show on the bill.
    .hours = Day and night.

contact-suicide-text =
    .title = Text
    .who = Answered by the 988 Lifeline. They keep their own rules.
    .trace = The messages stay on your phone. They may cost money and show on the bill.
    .hours = Day and night.
