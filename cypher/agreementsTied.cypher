// A page of the agreements that each entity is tied to by a relation, newest first. The relation is one of ISSUED,
// MAINTAINS, INVOLVES and CLASSIFIED_AS, whichever of its ends is the agreement.
//
// input Params { ids: [ID!]!, relation: Relation!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { id: ID!, agreement: Agreement!, tie: TieKey!, key: OrderKey! }
UNWIND $ids AS id
CALL (id) {
  // include agreements-tied(id)
  WITH agreement, tie
  WHERE
    // include past(0, '', coalesce(agreement.date, ''), agreement.id)
  RETURN agreement, tie
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $first
}
WITH id, agreement, tie, coalesce(agreement.date, '') AS down
RETURN id, agreement {.*} AS agreement, tie, {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY id, down DESC, key.id
