// The norms of each set, in its own order.
//
// input Params { setIds: [ID!]! }
// type Row { setId: ID!, norm: Norm! }
UNWIND $setIds AS setId
MATCH (norm:Norm {setId: setId})
RETURN setId, norm {.*} AS norm
ORDER BY setId, norm.sortKey, norm.id
