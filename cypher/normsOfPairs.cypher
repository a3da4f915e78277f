// The norms that the agreements of each pair of states reflect, by set and in the set's order; `pairId` is `A.B`.
//
// input Params { pairs: [StatePairKey!]!, filter: AgreementFilter, commitments: [Commitment!], counting: Counting!, asOf: PartialDate! }
// type Row { pairId: ID!, norm: Norm! }
// include shared-agreements()
MATCH (agreement)-[reflecting:REFLECTS]->(norm:Norm)
WHERE
  // include reflecting-counts(reflecting)
WITH DISTINCT at, norm
WITH $pairs[at].a + '.' + $pairs[at].b AS pairId, norm
RETURN pairId, norm {.*} AS norm
ORDER BY pairId, norm.sortKey, norm.id
