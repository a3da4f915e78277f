// A row for each `state` of which there is evidence of the indicator of an id, with how many pieces: `pieces`.
//
// fragment (indicatorId)
MATCH (indicator:Indicator {id: @indicatorId})
MATCH (state:State)
// include evidence(state, indicator)
WITH DISTINCT indicator, state, type(taking) AS relation, by, evidencing.value AS kind
WITH indicator, state, count(*) AS pieces
