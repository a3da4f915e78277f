// Keeps the rows whose agreement is there at $asOf and matches an AgreementFilter, also by its ties. In steps of their own:
// Neo4j plans what stands in the WHERE of a MATCH anew for each order in which it may walk the pattern, and a subquery
// within another expression again and again.
//
// fragment (agreement, filter)
WITH *
WHERE
  // include is-there(@agreement)
  AND
  // include matches-of-itself(@agreement, @filter)
WITH *,
  // include filter-parties(@agreement, @filter)
  AS filterParties,
  // include filter-ties(@agreement, @filter)
  AS filterTies
WITH *,
  [party IN filterParties WHERE
    // include is-party(party.claims, null, null)
  | party.type] AS filterTypes
WITH *
WHERE
  // include tied-as-asked(@agreement, @filter)
