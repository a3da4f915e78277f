// A page of the norms found in the same agreements as each norm, the most often first, then by set and in its order:
// `shared` out of `either`, the agreements that reflect one of the two.
//
// input Params { normIds: [ID!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { normId: ID!, found: Norm!, shared: Int!, either: Int!, key: OrderKey! }
UNWIND $normIds AS normId
CALL (normId) {
  // include cooccurring-norms(normId)
  WITH found, own, shared
  WHERE
    // include past(-shared, found.sortKey, '', found.id)
  RETURN found, own, shared
  ORDER BY shared DESC, found.sortKey, found.id
  LIMIT $first
}
CALL (found) {
  // include agreements-reflecting(found.id)
  RETURN count(agreement) AS theirs
}
RETURN
  normId,
  found {.*} AS found,
  shared,
  own + theirs - shared AS either,
  {number: -shared, up: found.sortKey, down: '', id: found.id} AS key
ORDER BY normId, key.number, key.up, key.id
