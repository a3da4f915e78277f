// Whether two things are so.
//
// fragment (tie, state)
(type(@tie) = 'PARTY_TO'
  AND EXISTS { (@state)--() })
