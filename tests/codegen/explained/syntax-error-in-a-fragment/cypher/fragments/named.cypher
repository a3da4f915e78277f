// Whether a state has a name.
//
// fragment ()
(state.name
  IS NOT)
