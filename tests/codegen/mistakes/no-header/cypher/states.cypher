MATCH (state:State)
RETURN state.id AS id
ORDER BY id
