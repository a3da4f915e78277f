// Whether some claims between a party and an agreement, all at $asOf, make it a party, where no acts or commitments are named.
//
// fragment (claims)
any(act IN @claims WHERE
  // include act-is-usual(act)
)
