// Whether the value of a claim lets it make a tie.
//
// fragment (claim)
CASE type(@claim)
  WHEN 'PARTY_TO' THEN
    // include act-is-usual(@claim)
  WHEN 'MEMBER_OF' THEN
    // include membership-is-meant(@claim, null)
  WHEN 'REFLECTS' THEN @claim.value IN $counting.answers
  ELSE true
END
