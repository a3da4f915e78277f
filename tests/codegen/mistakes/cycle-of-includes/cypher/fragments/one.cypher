// One.
//
// fragment (x)
// include two(@x)
