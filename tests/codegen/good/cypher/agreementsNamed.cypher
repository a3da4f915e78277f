// The ids of the agreements that a filter names.
//
// input Params { filter: AgreementFilter, by: Relation, types: [EntityType!] }
// type Row { id: ID! }
MATCH (agreement:Agreement)
// when $filter.ids[], $types[] = 'STATE'
WHERE
  agreement.id IN $filter.ids
  // when steady
  AND agreement.date IS NULL
  // end
// else when $by = 'REFERENCES'
WHERE agreement.name = $filter.text
// else
// when $filter
WHERE agreement.id STARTS WITH $filter.text
// end
// end
RETURN agreement.id AS id
ORDER BY id
