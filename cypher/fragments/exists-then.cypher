// Whether a state exists at $asOf.
//
// fragment (state)
(
  (@state.existedFrom IS NULL OR @state.existedFrom <= $asOf + '~')
  AND (@state.existedUntil IS NULL OR @state.existedUntil > $asOf + '~')
)
