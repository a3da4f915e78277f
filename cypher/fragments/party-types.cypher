// What leads from a party to its agreement: the steady tie and the bounded spells where they tell the same as the claims, else
// the claims. Which of them count, party-counts says.
//
// fragment ()
// when steady
STEADY_PARTY_TO|BOUNDED_PARTY_TO
// else
PARTY_TO
// end
