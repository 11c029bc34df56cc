fact-harm-wound =
    .title = wound, burn or broken bone
    .body = The person has a wound, a burn or a broken bone, or one that did not heal well.

fact-harm-head =
    .title = a blow to the head
    .body = The person was hit on the head or shaken, and may still feel it.

fact-harm-sexual =
    .title = hurt by sex acts
    .body = The person was made to do sex acts, or has pain or an injury from them.

fact-harm-sexual-infection =
    .title = infection passed by sex
    .body = The person has, or may have, an infection that passes through sex or close contact.

fact-harm-reproductive =
    .title = periods, pregnancy or having children
    .body = The person has trouble with periods, with a pregnancy that ended, or with having children.

fact-harm-infection =
    .title = an infection
    .body = The person has, or may have, an infection that needs care, such as a long cough or a fever.

fact-harm-substances =
    .title = hard to stop alcohol or drugs
    .body = The person finds it hard to stop alcohol or drugs, however it began.

fact-harm-fear =
    .title = lives with fear
    .body = The person lives with fear, even when nothing happens at the moment.

fact-harm-mood =
    .title = sadness, shame or grief
    .body = The person lives with deep sadness, worry, shame, grief or dislike of themselves.

fact-harm-suicide-past =
    .title = a suicide attempt before
    .body = The person once tried to end their life. It may be long ago.

fact-harm-trauma =
    .title = bad dreams, always on guard
    .body = The person has bad dreams, poor sleep, or a body that stays on guard.

fact-harm-dissociation =
    .title = feels outside their body
    .body = The person at times feels outside their body, far away, or like several people.

fact-harm-bond =
    .title = tied to who hurts them
    .body = The person feels love, duty or thanks toward someone who hurts them.

fact-harm-distrust =
    .title = hard to trust people
    .body = The person finds it hard to trust people, also those who want to help.
