benefit-temporary-permit =
    .title = Un permiso para quedarse un tiempo
    .body = La oficina puede dar un permiso para quedarse, muchas veces por un año o más. Es para quien no tiene estatus legal, o ya no lo tiene. No tiene que declarar. Con él puede pedir permiso de trabajo y recibir atención médica.
    .hint = Busque ayuda legal gratis antes de ir a la oficina. Con estatus legal puede haber otro camino.
