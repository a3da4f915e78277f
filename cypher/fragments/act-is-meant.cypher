// Whether an act makes a party of who did it: one of some, else one that counts. Who only negotiated a text, or withdrew,
// is no party unless asked for.
//
// fragment (claim, statuses)
CASE
  WHEN coalesce(@statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(@claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
  ELSE coalesce(@claim.value, '') IN coalesce(@statuses, $counting.partyStatuses)
END
