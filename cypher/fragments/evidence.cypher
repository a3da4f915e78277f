// A row for each piece of evidence of an indicator that a state gives, beside what the row has: `relation`, `by` and `kind`.
//
// fragment (state, indicator)
MATCH (@state)-[taking:CARRIED_OUT|MEMBER_OF|PARTY_TO]->(by:Entity)-[evidencing:EVIDENCES]->(@indicator)
WHERE
  evidencing.value IS NOT NULL
  AND
  // include tie-counts(taking)
  AND
  // include claim-counts(evidencing)
