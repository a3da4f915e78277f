// How many references each agreement has, counting each kind of one tie.
//
// input Params { agreementIds: [ID!]!, direction: Direction!, kinds: [ReferenceKind!], counting: Counting!, asOf: PartialDate! }
// type Row { agreementId: ID!, count: Int! }
UNWIND $agreementIds AS agreementId
CALL (agreementId) {
  // include references-of(agreementId)
  RETURN count(*) AS count
}
RETURN agreementId, count
ORDER BY agreementId
