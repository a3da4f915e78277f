// Whether some claims of a party commit it in one of some ways; where none are asked for, they do.
//
// fragment (claims, commitments)
CASE WHEN @commitments IS NULL THEN true ELSE
  // include commitment(@claims)
  IN @commitments
END
