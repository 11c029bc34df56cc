contact-hotline-call =
    .title = Call
    .who = Answered by the Canadian hotline. They keep their own rules.
    .trace = The call shows in your call history. Toll-free; may use minutes and show on the bill.
    .hours = Day and night.
