// A page of the agreements that match, in the order asked.
//
// input Params { filter: AgreementFilter, orderBy: AgreementOrder!, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { agreement: Agreement!, key: OrderKey! }
// include matching-agreements($filter)
WITH
  agreement,
  // when $orderBy = 'PARTIES_DESC', $orderBy = 'NORMS_DESC'
  CASE $orderBy
    WHEN 'PARTIES_DESC' THEN -size(
      // include party-ids(agreement)
    )
    ELSE -size(
      // include norm-ids(agreement)
    )
  END AS number,
  // else
  0 AS number,
  // end
  CASE $orderBy
    WHEN 'DATE_DESC' THEN ''
    WHEN 'DATE' THEN coalesce(agreement.date, '~')
    ELSE agreement.sortKey
  END AS up,
  CASE $orderBy WHEN 'DATE_DESC' THEN coalesce(agreement.date, '') ELSE '' END AS down
WHERE
  // include past(number, up, down, agreement.id)
RETURN agreement {.*} AS agreement, {number: number, up: up, down: down, id: agreement.id} AS key
ORDER BY number, up, down DESC, agreement.id
LIMIT $first
