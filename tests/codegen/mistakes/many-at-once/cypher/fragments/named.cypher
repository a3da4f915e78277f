// Whether a state has a name.
//
// fragment (state)
@state.nmae IS NOT NULL
