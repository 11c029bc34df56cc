guidance-permit-risk =
    .title = Before you ask for a permit
    .body = To ask for a permit is not protection from arrest. It tells the immigration office who you are and where you are. It may say no. See a lawyer first.
