// Keys.
MATCH (state:State) RETURN state;
