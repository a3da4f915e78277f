// A page of what happened to agreements within some dates: by moment, the name of the agreement, and in order.
//
// input Params { during: DateRange!, of: [ID!], kinds: [EventKind!], counting: Counting!, first: Int!, after: OrderKey }
// type Row { event: AgreementEvent!, key: OrderKey! }
// include events-within()
WITH
  event,
  claim,
  event.from + '\t' + agreement.sortKey AS up,
  agreement.id + '.' + toString(event.order) AS id
WHERE
  // include past(0, up, '', id)
RETURN event {.*, claim: claim {.*}} AS event, {number: 0, up: up, down: '', id: id} AS key
ORDER BY up, id
LIMIT $first
