contact-hotline-call =
    .title = Llamar
    .who = Contesta la línea de Canadá. Tiene sus propias reglas.
    .trace = La llamada queda en el historial del teléfono. Es un número gratuito; puede usar minutos y salir en la factura.
    .hours = De día y de noche.
