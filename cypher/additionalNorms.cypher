// The norms that each agreement sets out, one by one or as a whole set, and those of no set that it reflects, by set and
// in the set's order; but none of a set for which some source that counts assesses this agreement.
//
// input Params { agreementIds: [ID!]!, counting: Counting!, asOf: PartialDate! }
// type Row { agreementId: ID!, norm: Norm! }
UNWIND $agreementIds AS agreementId
MATCH (agreement:Agreement {id: agreementId})
CALL (agreement) {
  MATCH (agreement)-[carrying:SETS_OUT|REFLECTS]->(norm:Norm)
  WHERE
    // include tie-counts(carrying)
  RETURN norm
  UNION
  MATCH (agreement)-[carrying:SETS_OUT]->(set:NormSet)
  WHERE
    // include tie-counts(carrying)
  MATCH (norm:Norm {setId: set.id})
  RETURN norm
}
WITH agreementId, norm, COUNT {
  MATCH (agreement)-[answering:REFLECTS|ASSESSED]->(:Norm {setId: norm.setId})
  WHERE
    // include claim-counts(answering)
} AS assessments
WHERE assessments = 0
RETURN agreementId, norm {.*} AS norm
ORDER BY agreementId, norm.sortKey, norm.id
