// Two.
//
// fragment (x)
// include one(@x)
