// How many agreements of each state reflect a norm.
//
// input Params { stateNorms: [StateNormKey!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { stateId: ID!, normId: ID!, count: Int! }
UNWIND $stateNorms AS asked
CALL (asked) {
  // include reflecting-agreements(asked.stateId, asked.normId)
  RETURN count(agreement) AS count
}
RETURN asked.stateId AS stateId, asked.normId AS normId, count
ORDER BY stateId, normId
