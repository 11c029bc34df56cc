benefit-rca =
    .title = Refugee Cash Assistance (RCA)
    .body = People with a letter from HHS may get cash help for about { $months } months. So may refugees, people with asylum, and Cuban or Haitian entrants. The time starts with the date on the letter, or with the day asylum was given. For refugees it is the day they came; for entrants, their first paper. An interim letter counts for 90 days, and for 30 more if HHS adds them. States count by the month and have rules about income.
    .hint = Ask a refugee program or a free lawyer soon, because the time is short.
