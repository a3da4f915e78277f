// A page of the norms of a set (absent: of all, those in no set too) whose words hold a text, by set or what sets them
// out, and in its order.
//
// input Params { setId: ID, text: String, first: Int!, after: OrderKey }
// type Row { norm: Norm!, key: OrderKey! }
MATCH (norm:Norm)
WHERE
  ($setId IS NULL OR norm.setId = $setId)
  AND
  // include text-matches(norm, $text)
  AND
  // include past(0, norm.sortKey, '', norm.id)
RETURN norm {.*} AS norm, {number: 0, up: norm.sortKey, down: '', id: norm.id} AS key
ORDER BY norm.sortKey, norm.id
LIMIT $first
