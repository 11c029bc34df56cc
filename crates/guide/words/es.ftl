# Palabras de las preguntas y de lo que dice la guía. Las del paquete están en knowledge/.

choice-not-sure = No lo sé bien
choice-prefer-not = No quiero decirlo

fallback-right = Esto cambió mucho en 2025 y 2026. Busque ayuda legal gratis de una abogada o un abogado antes de presentar algo.

family-pay-and-work = Algo de lo que contó puede ser ilegal si lo hace quien le da trabajo o le presta dinero. Hay ayuda para eso.
family-sex-and-control = Algo de lo que contó puede ser ilegal de parte de quienes lo hicieron. Hay ayuda para eso.
family-under-18-young = Lo que pasó no es tu culpa. Con nosotros no estás en problemas. En algunos lugares todavía detienen a adolescentes; hay ayuda legal gratis para jóvenes que puede decirte cómo es donde estás.
family-harm = Nadie debe sufrir daño ni pasar por esto a solas. Hay ayuda.
family-harm-other = Nadie debe sufrir daño ni pasar por esto a solas. Hay ayuda para la persona.
family-unclear = Lo que contó puede significar muchas cosas. De cualquier forma, puede recibir la misma ayuda.
family-pay-and-work-other = Algo de lo que contó puede ser ilegal si lo hace quien da el trabajo o presta el dinero. Hay ayuda para la persona.
family-sex-and-control-other = Algo de lo que contó puede ser ilegal de parte de quienes lo hacen. Hay ayuda para la persona.
family-under-18-other = Nadie menor de 18 tiene la culpa de esto. Hay ayuda pensada para jóvenes.
family-unclear-other = Lo que vio puede significar muchas cosas. De cualquier forma, hay la misma ayuda.

sorry = Esta página no reconoció esa respuesta. No se envió nada. Regrese y elija otra vez.
