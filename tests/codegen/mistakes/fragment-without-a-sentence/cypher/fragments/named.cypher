// fragment ()
state.name IS NOT NULL
