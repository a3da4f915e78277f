// The states, by id.
//
// input Params { filter: AgreementFilter, types: [EntityType!], by: Relation }
// type Row { id: ID! }
MATCH (state:State)
WHERE
  true
  // when $filters
  AND state.id IN $filter.ids
  // end
  // when $filter.id
  AND state.id IN $filter.ids
  // end
  // when $filter.text[]
  AND state.id IN $filter.ids
  // end
  // when $types.name
  AND state.type IN $types
  // end
  // when $types[] = 'STATES'
  AND state.type IN $types
  // end
  // when $filter.text = 'EST'
  AND state.type IN $types
  // end
  // when $by = 'PARTY_TO'
  AND state.id = 'EST'
  // end
RETURN state.id AS id
ORDER BY id
