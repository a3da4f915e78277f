// Whether a list of ids passes any, all and none of a set filter. CASE and coalesce where OR would do: Neo4j expands every
// OR of a predicate before it plans it.
//
// fragment (ids, wanted)
(
  CASE WHEN @wanted.any IS NULL THEN true ELSE any(wantedId IN @wanted.any WHERE wantedId IN @ids) END
  AND all(wantedId IN coalesce(@wanted.all, []) WHERE wantedId IN @ids)
  AND none(wantedId IN coalesce(@wanted.none, []) WHERE wantedId IN @ids)
)
