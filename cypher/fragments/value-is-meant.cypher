// Whether the value of a claim lets it make a tie. Who withdrew is no party unless asked for.
//
// fragment (claim)
CASE type(@claim)
  WHEN 'PARTY_TO' THEN
    CASE
      WHEN $counting.partyStatuses IS NULL THEN coalesce(@claim.value, '') <> 'WITHDRAWN'
      ELSE coalesce(@claim.value, '') IN $counting.partyStatuses
    END
  WHEN 'MEMBER_OF' THEN $counting.membershipStatuses IS NULL OR coalesce(@claim.value, '') IN $counting.membershipStatuses
  WHEN 'REFLECTS' THEN @claim.value IN $counting.answers
  ELSE true
END
