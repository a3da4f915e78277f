// A page of the agreements most like each agreement: by `shared` out of `either`, the Jaccard index, of the norms,
// parties or typologies of the two. One division of the same two whole numbers is the same in every store, to the last
// bit, and so may be ordered by.
//
// input Params { agreementIds: [ID!]!, by: Likeness!, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { agreementId: ID!, similar: Agreement!, shared: Int!, either: Int!, key: OrderKey! }
UNWIND $agreementIds AS agreementId
CALL (agreementId) {
  // include similar-agreements(agreementId)
  CALL (similar) {
    MATCH (similar)-[tying:
      // include like-types()
    ]-(theirEnd:Entity)
    WHERE
      // include likens(tying)
    RETURN count(DISTINCT theirEnd) AS theirs
  }
  WITH similar, shared, own + theirs - shared AS either
  WITH similar, shared, either, -toFloat(shared) / either AS number
  WHERE
    // include past(number, similar.sortKey, '', similar.id)
  RETURN similar, shared, either, number
  ORDER BY number, similar.sortKey, similar.id
  LIMIT $first
}
RETURN
  agreementId,
  similar {.*} AS similar,
  shared,
  either,
  {number: number, up: similar.sortKey, down: '', id: similar.id} AS key
ORDER BY agreementId, key.number, key.up, key.id
