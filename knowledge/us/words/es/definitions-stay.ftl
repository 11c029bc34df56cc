definition-arrest-while-pending =
    .title = Arrestos mientras espera un caso T, U o VAWA
    .body = El 31 de enero de 2025, ICE dijo a sus agentes que no tienen que buscar señales de un daño a la persona. Tampoco tienen que contarlo a su favor. El 14 de octubre de 2025 hubo una demanda, y una corte detuvo después algunas partes. Cuáles, y si eso vale hoy, se debe comprobar. Un caso en trámite no protege de un arresto.

definition-cases-on-hold =
    .title = Casos que la oficina dejó en espera
    .body = El 2 de diciembre de 2025, la oficina dejó en espera todos los casos de asilo. También otros casos de personas de 19 países, y de 39 desde el 1 de enero de 2026. El 5 de junio de 2026, una corte federal lo anuló. La oficina dijo el 12 de junio de 2026 que cumple la orden, y apeló. Qué vale hoy se debe comprobar.

definition-immigration-fees =
    .title = Pagos desde julio de 2025
    .body = Una ley del 4 de julio de 2025 fijó pagos nuevos. El asilo cuesta $100, y $100 más por cada año que espera el caso. Los papeles SIJ para jóvenes cuestan $250, y el TPS cuesta $500. Desde el 1 de enero de 2026, el pago por año es de $102, y el TPS cuesta $510. La oficina no los perdona. Algunos permisos de trabajo también cuestan más.

definition-asylum-yearly-fee =
    .title = El pago anual del asilo: 30 días
    .body = Desde el 29 de mayo de 2026, una regla da 30 días desde la fecha del aviso para hacer el pago anual. Si no se paga, la oficina rechaza el caso de asilo. También acaba el permiso de trabajo que depende del caso. La dirección que tiene la oficina debe ser una donde sea seguro recibir cartas.
