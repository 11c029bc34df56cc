guidance-permit-risk =
    .title = Antes de pedir un permiso
    .body = Pedir un permiso no protege de un arresto. La oficina de inmigración sabrá quién es usted y dónde está. Puede decir que no. Busque primero ayuda legal.
