// Whether a party is one of those that the parameters ask for.
//
// fragment (party)
// when $ids, $types, $kinds, $homes
(
  ($ids IS NULL OR @party.id IN $ids)
  AND ($types IS NULL OR @party.type IN $types)
  AND ($kinds IS NULL OR @party.kind IN $kinds)
  AND ($homes IS NULL OR @party.homeId IN $homes)
)
// else
true
// end
