// A page of the references of each agreement to other texts (OUT), from them (IN) or both, by the other's name, then by
// who refers to whom, then by kind: a row for each kind.
//
// input Params { agreementIds: [ID!]!, direction: Direction!, kinds: [ReferenceKind!], counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { agreementId: ID!, other: Entity!, kind: ReferenceKind!, tie: TieKey!, key: OrderKey! }
UNWIND $agreementIds AS agreementId
CALL (agreementId) {
  // include references-of(agreementId)
  WITH other, from, to, kind, from + '.' + to + '.' + kind AS id
  WHERE
    // include past(0, other.sortKey, '', id)
  RETURN other, {from: from, relation: 'REFERENCES', to: to} AS tie, kind, id
  ORDER BY other.sortKey, id
  LIMIT $first
}
RETURN agreementId, other {.*} AS other, kind, tie, {number: 0, up: other.sortKey, down: '', id: id} AS key
ORDER BY agreementId, key.up, key.id
