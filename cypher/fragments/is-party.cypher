// Whether some claims between a party and an agreement, all at $asOf, make it a party as some acts and commitments ask.
//
// fragment (claims, statuses, commitments)
any(acts IN [[act IN @claims WHERE
  // include act-is-meant(act, @statuses)
]] WHERE
  size(acts) > 0
  AND
  // include commits(acts, @commitments)
)
