// Keeps the rows whose agreement is there at $asOf and matches an AgreementFilter, also by its ties. In steps of their own:
// Neo4j plans what stands in the WHERE of a MATCH anew for each order in which it may walk the pattern, and a subquery
// within another expression again and again.
//
// fragment (agreement, filter)
WITH *
WHERE
  // include is-there(@agreement)
  // when @filter
  AND
  // include matches-of-itself(@agreement, @filter)
  // end
// when @filter.parties, @filter.organizations, @filter.maxParties, @filter.minParties, @filter.maxStates, @filter.minStates, @filter.unstated
WITH *,
  // include filter-parties(@agreement, @filter)
  AS filterParties
WITH *,
  [party IN filterParties WHERE
    // include is-party-as-usual(party.claims)
  | party.type] AS filterTypes
// end
// when @filter.initiators, @filter.organizations, @filter.typologies, @filter.stakeholderGroups, @filter.norms, @filter.normBearing, @filter.normSet, @filter.references, @filter.referenceKinds, @filter.unstated
WITH *,
  // include filter-ties(@agreement, @filter)
  AS filterTies
// end
// when @filter.parties, @filter.organizations, @filter.maxParties, @filter.minParties, @filter.maxStates, @filter.minStates, @filter.unstated, @filter.initiators, @filter.typologies, @filter.stakeholderGroups, @filter.norms, @filter.normBearing, @filter.normSet, @filter.references, @filter.referenceKinds
WITH *
WHERE
  // include tied-as-asked(@agreement, @filter)
// end
