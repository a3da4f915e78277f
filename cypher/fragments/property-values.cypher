// A row for each `value` that an agreement has of a property to count by: a code, a year or an id; `up` puts them in order.
//
// fragment (agreement, by)
WITH
  CASE @by
    WHEN 'YEAR' THEN left(@agreement.date, 4)
    WHEN 'FORM' THEN @agreement.form
    WHEN 'LEGAL_FORCE' THEN @agreement.legalForce
    WHEN 'SCOPE' THEN @agreement.scope
    WHEN 'SETTING' THEN @agreement.setting
  END AS value
WHERE value IS NOT NULL
RETURN value, value AS up
UNION
MATCH (@agreement)-[tying:PARTY_TO|INITIATED|ISSUED|MAINTAINS|AUSPICES|REFLECTS|INVOLVES|CLASSIFIED_AS]-(valued:Entity)
WHERE
  CASE @by
    WHEN 'TYPOLOGY' THEN type(tying) = 'CLASSIFIED_AS'
    WHEN 'STAKEHOLDER_GROUP' THEN type(tying) = 'INVOLVES'
    WHEN 'NORM' THEN type(tying) = 'REFLECTS'
    WHEN 'ORGANIZATION' THEN valued.type = 'ORGANIZATION'
    WHEN 'INITIATOR' THEN type(tying) = 'INITIATED'
    WHEN 'PARTY' THEN type(tying) = 'PARTY_TO'
    ELSE false
  END
  AND
  // include tie-counts(tying)
RETURN valued.id AS value, valued.sortKey AS up
UNION
MATCH (@agreement)<-[joining:PARTY_TO]-(state:State)
WHERE
  @by = 'PARTY_REGION'
  AND state.region IS NOT NULL
  AND
  // include tie-counts(joining)
RETURN state.region AS value, state.region AS up
UNION
MATCH (@agreement)<-[joining:PARTY_TO]-(:State)-[belonging:MEMBER_OF]->(organization:Organization)
WHERE
  @by = 'PARTY_ORGANIZATION'
  AND
  // include tie-counts(joining)
  AND
  // include tie-counts(belonging)
RETURN organization.id AS value, organization.sortKey AS up
