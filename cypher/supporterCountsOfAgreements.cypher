// How many parties of each type, and of organizations of each kind, each agreement has, the most first.
//
// input Params { agreementIds: [ID!]!, counting: Counting!, asOf: PartialDate! }
// type Row { agreementId: ID!, type: EntityType!, kind: OrganizationKind, count: Int! }
UNWIND $agreementIds AS agreementId
MATCH (:Agreement {id: agreementId})<-[claim:
  // include party-types()
]-(party:Entity)
WHERE
  // include party-counts(claim)
WITH DISTINCT agreementId, party
WITH agreementId, party.type AS type, CASE party.type WHEN 'ORGANIZATION' THEN party.kind END AS kind
RETURN agreementId, type, kind, count(*) AS count
ORDER BY agreementId, count DESC, type, kind
