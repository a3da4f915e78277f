// How many agreements reflect each norm of a set, of how many assessed for it, in the set's order.
//
// input Params { setId: ID!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { norm: Norm!, count: Int!, of: Int! }
MATCH (norm:Norm {setId: $setId})
CALL (norm) {
  MATCH (norm)<-[answering:REFLECTS|ASSESSED]-(agreement:Agreement)
  WHERE
    // include claim-counts(answering)
  WITH agreement, max(CASE WHEN type(answering) = 'REFLECTS' AND answering.value IN $counting.answers THEN 1 ELSE 0 END) AS reflects
  // include keep-matching(agreement, $filter)
  RETURN sum(reflects) AS count, count(*) AS of
}
RETURN norm {.*} AS norm, count, of
ORDER BY norm.sortKey, norm.id
