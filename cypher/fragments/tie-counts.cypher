// Whether a claim makes a tie at $asOf: it counts, and so does its value. Who withdrew is no party unless asked for.
//
// fragment (claim)
(
  // include claim-counts(@claim)
  AND CASE type(@claim)
    WHEN 'PARTY_TO' THEN
      CASE
        WHEN $counting.partyStatuses IS NULL THEN coalesce(@claim.value, '') <> 'WITHDRAWN'
        ELSE coalesce(@claim.value, '') IN $counting.partyStatuses
      END
    WHEN 'MEMBER_OF' THEN $counting.membershipStatuses IS NULL OR coalesce(@claim.value, '') IN $counting.membershipStatuses
    WHEN 'REFLECTS' THEN @claim.value IN $counting.answers
    ELSE true
  END
)
