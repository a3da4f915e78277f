// The first, by name, of the norms, parties or typologies that the two agreements of each pair share; `pairId` is `A.B`.
//
// input Params { pairs: [AgreementPairKey!]!, by: Likeness!, counting: Counting!, asOf: PartialDate!, first: Int! }
// type Row { pairId: ID!, shared: Entity! }
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (:Agreement {id: pair.a})-[one:
    // include like-types()
  ]-(shared:Entity)
  WHERE
    // include likens(one)
  WITH DISTINCT pair, shared
  MATCH (shared)-[other:
    // include like-types()
  ]-(:Agreement {id: pair.b})
  WHERE
    // include likens(other)
  WITH DISTINCT shared
  RETURN shared
  ORDER BY shared.sortKey, shared.id
  LIMIT $first
}
WITH pair.a + '.' + pair.b AS pairId, shared
RETURN pairId, shared {.*} AS shared
ORDER BY pairId, shared.sortKey, shared.id
