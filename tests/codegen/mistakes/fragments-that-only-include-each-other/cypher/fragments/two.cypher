// Two.
//
// fragment ()
// include one()
