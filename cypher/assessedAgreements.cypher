// A page of the agreements that some source that counts assessed for a norm of a set, the oldest first.
//
// input Params { setId: ID!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { agreement: Agreement!, key: OrderKey! }
// include assessed-agreements($setId)
WITH agreement, coalesce(agreement.date, '~') AS up
WHERE
  // include past(0, up, '', agreement.id)
RETURN agreement {.*} AS agreement, {number: 0, up: up, down: '', id: agreement.id} AS key
ORDER BY up, agreement.id
LIMIT $first
