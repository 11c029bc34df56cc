benefit-rca =
    .title = Refugee Cash Assistance (RCA)
    .body = People with a letter from HHS may get cash help for about { $months } months. The time starts with the date on the letter. States count it by the month and have rules about income.
    .hint = Ask a refugee program or a free lawyer soon, because the time is short.
