// What leads from an agreement to what $by compares agreements by; of all but parties, whether it does, likens says.
//
// fragment ()
// when $by = 'PARTIES'
// include party-types()
// else
REFLECTS|CLASSIFIED_AS
// end
