// How many parties each agreement has.
//
// input Params { agreementIds: [ID!]!, ids: [ID!], types: [EntityType!], kinds: [OrganizationKind!], homes: [ID!], commitments: [Commitment!], counting: Counting!, asOf: PartialDate! }
// type Row { agreementId: ID!, count: Int! }
UNWIND $agreementIds AS agreementId
RETURN agreementId, COUNT {
  MATCH (:Agreement {id: agreementId})<-[joining:
    // include party-types()
  ]-(party:Entity)
  WHERE
    // include party-is-asked(party)
    AND
    // include party-counts(joining)
  // when $commitments
  WITH party, collect(joining) AS joinings
  WHERE
    // include commits(joinings, $commitments)
  // else
  WITH DISTINCT party
  // end
  RETURN party
} AS count
ORDER BY agreementId
