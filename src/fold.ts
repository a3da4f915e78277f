const BEYOND_ASCII = /[\u0080-\uffff]/

/** Text as names are compared and searched by: without case and accents, and any run of other signs as one space. */
export const fold = (text: string): string =>
  // Text that has no accents is quicker read without looking for any.
  (BEYOND_ASCII.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text)
    .toLowerCase()
    .replace(NO_LETTERS, ' ')
    .trim()

const NO_LETTERS = /[^\p{L}\p{N}]+/gu
