indicator-form-filmed =
    .title = Sexual photos or films
    .body = The person is filmed or photographed in sex acts, and someone pays or earns.
    .why = Adults may choose this work. It matters if there is force or a lie, or if the person is under 18.

indicator-form-stripping =
    .title = Stripping
    .body = The person takes off clothes in front of guests for pay.
    .why = Many adults choose this work. By itself it says nothing.

indicator-form-dancing =
    .title = Dancing in clubs
    .body = The person dances in a club for pay.
    .why = Many people dance for a living. It matters only if someone makes them.

indicator-form-live-show =
    .title = Live sex shows
    .body = The person has sex in front of people who pay.
    .why = Adults may choose this work. It matters if there is force or a lie, or if the person is under 18.

indicator-form-online-show =
    .title = Sexual shows online
    .body = The person does sexual acts on camera for people who pay.
    .why = Many adults choose this work and keep what they earn. By itself it says nothing.

indicator-form-near-base =
    .title = Commercial sex near a base
    .body = Soldiers or contractors pay for sex near a military base.
    .why = Neither the place nor the buyer says if it is a choice. Adults may decide it.

indicator-form-travel-buyers =
    .title = Buyers who travel for sex
    .body = Buyers travel to a place for sex. Some places advertise it.
    .why = Adults may choose to work with visitors. It is different if the person is under 18.

indicator-form-farm =
    .title = Work on a farm
    .body = The person picks, plants or packs crops, or cares for animals.
    .why = It is ordinary work, and it often comes with a place to live. By itself it says nothing.

indicator-form-fishing =
    .title = Work with fish
    .body = The person works on a boat, a fish farm or in fish packing.
    .why = It is ordinary work, often far from land. Being far is no sign by itself.

indicator-form-building =
    .title = Building work
    .body = The person builds, paints, mends roofs or works on roads.
    .why = It is ordinary work. Moving from site to site is part of it.

indicator-form-housework =
    .title = Work in a home
    .body = The person cleans, cooks or cares for children or elders in a home.
    .why = Many people live where they do this work, and are free. Family members help at home too.

indicator-form-hotel-kitchen =
    .title = Work in a hotel or a kitchen
    .body = The person works in a hotel, a restaurant, a bar or a kitchen.
    .why = It is ordinary work, often at night. By itself it says nothing.

indicator-form-factory =
    .title = Work in a factory
    .body = The person makes, sews, packs or sorts things in a plant.
    .why = It is ordinary work, with shifts and rules. By itself it says nothing.

indicator-form-mine =
    .title = Work in a mine or at a well
    .body = The person works in a mine, a quarry or at an oil well.
    .why = Such work is often far from towns, with a camp to live in. That is no sign by itself.

indicator-form-driving =
    .title = Work in transport
    .body = The person drives, loads or carries goods or people.
    .why = It is ordinary work, and it means long trips. By itself it says nothing.

indicator-form-door-to-door =
    .title = Selling on the street or door to door
    .body = The person sells things on the street or from door to door.
    .why = Many people sell this way for themselves, and so do school groups. By itself it says nothing.

indicator-form-begging =
    .title = Asking for money on the street
    .body = The person asks for money on the street, and someone else gains from it.
    .why = Many people ask for themselves or for their family. There are many reasons.

indicator-form-against-the-law =
    .title = Tasks that break the law
    .body = Someone has the person carry or sell drugs, steal or cheat people online.
    .why = Some people decide to do this, or do it to live. A lawyer can say what protects those who were made to.

indicator-form-other-work =
    .title = Another kind of work
    .body = The person does nails, cares for the sick, cleans offices, tends gardens or does other work.
    .why = It is ordinary work. It matters only with force, lies or threats.

indicator-venue-front =
    .title = A business that seems to be something else
    .body = A business seems to offer more than its sign says.
    .why = Many places are just what their sign says. A place says nothing by itself.

indicator-venue-workplace =
    .title = A workplace
    .body = A farm, a kitchen, a plant, a building site or a home where people work.
    .why = A workplace is no sign by itself. What is done to people there is what counts.

indicator-venue-stay =
    .title = A hotel, a motel or a rest stop
    .body = A hotel, a motel, a rented room or a rest stop.
    .why = People stay there to travel, to work, to live or to be alone. It is no sign by itself.

indicator-venue-online =
    .title = A site or an app
    .body = A website, an app or a chat.
    .why = Many people meet and work there. It is no sign by itself.
