// Whether a tie counts.
//
// fragment (tie)
($counting.partyStatuses IS NULL OR @tie.value IN $counting.partyStatuses)
