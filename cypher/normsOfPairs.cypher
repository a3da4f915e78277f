// The norms that the agreements of each pair of states reflect, by set and in the set's order; `pairId` is `A.B`.
//
// input Params { pairs: [StatePairKey!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { pairId: ID!, norm: Norm! }
UNWIND $pairs AS pair
CALL (pair) {
  // include shared-agreements(pair)
  MATCH (agreement)-[reflecting:REFLECTS]->(norm:Norm)
  WHERE
    // include tie-counts(reflecting)
  RETURN DISTINCT norm
}
WITH pair.a + '.' + pair.b AS pairId, norm
RETURN pairId, norm {.*} AS norm
ORDER BY pairId, norm.sortKey, norm.id
