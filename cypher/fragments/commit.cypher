// Keeps the rows of which some claims of a party commit it in one of some ways; where none are asked for, all.
//
// fragment (claims, commitments)
// when @commitments
WITH *
WHERE
  // include commits(@claims, @commitments)
// end
