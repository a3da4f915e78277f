// How many parties each agreement has.
//
// input Params { agreementIds: [ID!]!, types: [EntityType!], counting: Counting!, asOf: PartialDate! }
// type Row { agreementId: ID!, count: Int! }
UNWIND $agreementIds AS agreementId
RETURN agreementId, COUNT {
  MATCH (:Agreement {id: agreementId})<-[claim:PARTY_TO]-(party:Entity)
  WHERE
    ($types IS NULL OR party.type IN $types)
    AND
    // include tie-counts(claim)
  RETURN DISTINCT party
} AS count
ORDER BY agreementId
