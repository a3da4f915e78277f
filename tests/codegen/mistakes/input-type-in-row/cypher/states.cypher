// The states, by id.
//
// input Params
// type Row { counting: Counting! }
MATCH (state:State)
RETURN {partyStatuses: []} AS counting
ORDER BY state.id
