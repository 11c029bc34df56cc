# Words of the check and of what the guide states. The pack's own words stand in knowledge/.

choice-not-sure = I am not sure
choice-prefer-not = I do not want to say

fallback-right = This changed a lot in 2025 and 2026. Ask a free lawyer before you file anything.

family-pay-and-work = Some of what you said can be against the law for a boss or a lender to do. You can get help with it.
family-sex-and-control = Some of what you said can be against the law for the people who did it. You can get help with it.
family-under-18-young = What happened is not your fault. You are not in trouble with us. Some places still arrest teens; a free lawyer for young people can tell you about yours.
family-harm = No one should be hurt, or be alone with this. There is help.
family-harm-other = No one should be hurt, or be alone with this. There is help for the person.
family-unclear = What you said can mean many things. You can get the same help either way.
family-pay-and-work-other = Some of what you said can be against the law for a boss or a lender to do. There is help for the person.
family-sex-and-control-other = Some of what you said can be against the law for the people who do it. There is help for the person.
family-under-18-other = No one under 18 is at fault for this. There is help made for young people.
family-unclear-other = What you saw can mean many things. The same help is there either way.

sorry = This page did not know that answer. Nothing was sent. Please go back and choose again.
