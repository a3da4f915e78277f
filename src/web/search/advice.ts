/** What to try where a text finds nothing. */
export const ADVICE =
  'Try fewer letters, another name or language, an abbreviation, or a code such as KEN, KE or A/RES/70/237.'
