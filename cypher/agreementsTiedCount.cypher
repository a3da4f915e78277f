// How many agreements each entity is tied to by a relation, as `agreementsTied` lists them.
//
// input Params { ids: [ID!]!, relation: Relation!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { id: ID!, count: Int! }
UNWIND $ids AS id
CALL (id) {
  // include agreements-tied(id)
  RETURN count(agreement) AS count
}
RETURN id, count
ORDER BY id
