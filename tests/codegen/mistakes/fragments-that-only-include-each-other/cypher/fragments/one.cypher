// One.
//
// fragment ()
// include two()
