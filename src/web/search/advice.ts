/** What to try where a text finds nothing. */
export const ADVICE =
  'Try fewer letters, another name or language, an abbreviation, or a code such as KEN, KE or A/RES/70/237.'

/** What can be typed, before anything is. */
export const BEGIN = 'Type a name in any language, an abbreviation, or a code such as KEN, KE or A/RES/70/237.'
