// Whether a state has a name.
state.name IS NOT NULL
