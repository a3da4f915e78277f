// The answer that some claims give together: the most affirmative; NOT_ASSESSED where there is none.
//
// fragment (claims)
coalesce(
  head([
    answer IN ['EXPLICIT', 'INDIRECT', 'QUOTED', 'NOT_FOUND', 'UNANSWERED']
    WHERE any(claim IN @claims WHERE claim.value = answer)
  ]),
  'NOT_ASSESSED'
)
