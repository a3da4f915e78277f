// Whether an act makes a party of who did it, where no acts are named: act-is-meant without a list of its own.
//
// fragment (claim)
// when usual
NOT coalesce(@claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
// else
// include act-is-meant(@claim, null)
// end
