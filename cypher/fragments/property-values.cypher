// A row for each `value` that an agreement has of some properties to count `by`: a code, a year or an id; `up` puts them in
// order. Ties are looked at once, however many properties they answer.
//
// fragment (agreement, bys)
UNWIND [
  {by: 'YEAR', value: left(@agreement.date, 4)},
  {by: 'FORM', value: @agreement.form},
  {by: 'LEGAL_FORCE', value: @agreement.legalForce},
  {by: 'SCOPE', value: @agreement.scope},
  {by: 'SETTING', value: @agreement.setting}
] AS own
WITH own
WHERE own.by IN @bys AND own.value IS NOT NULL
RETURN own.by AS by, own.value AS value, own.value AS up
UNION
MATCH (@agreement)-[tying:PARTY_TO|INITIATED|ISSUED|MAINTAINS|AUSPICES|REFLECTS|INVOLVES|CLASSIFIED_AS]-(valued:Entity)
WITH tying, valued,
  CASE type(tying)
    WHEN 'CLASSIFIED_AS' THEN 'TYPOLOGY'
    WHEN 'INVOLVES' THEN 'STAKEHOLDER_GROUP'
    WHEN 'REFLECTS' THEN 'NORM'
    WHEN 'INITIATED' THEN 'INITIATOR'
    WHEN 'PARTY_TO' THEN 'PARTY'
  END AS byTie
WITH tying, valued, [by IN [byTie, valued.type] WHERE by IN @bys] AS answered
WHERE
  size(answered) > 0
  AND
  // include tie-counts(tying)
UNWIND answered AS by
RETURN by, valued.id AS value, valued.sortKey AS up
UNION
MATCH (@agreement)<-[joining:
  // include party-types()
]-(state:State)
WHERE
  'PARTY_REGION' IN @bys
  AND state.region IS NOT NULL
  AND
  // include party-counts(joining)
RETURN 'PARTY_REGION' AS by, state.region AS value, state.region AS up
UNION
MATCH (@agreement)<-[joining:
  // include party-types()
]-(:State)-[belonging:MEMBER_OF]->(organization:Organization)
WHERE
  'PARTY_ORGANIZATION' IN @bys
  AND
  // include party-counts(joining)
  AND
  // include belonging-counts(belonging)
RETURN 'PARTY_ORGANIZATION' AS by, organization.id AS value, organization.sortKey AS up
