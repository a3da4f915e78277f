// Lone halves of surrogate pairs are no characters of Unicode; the rest has no place in XML 1.0 (section 2.2).
// eslint-disable-next-line no-control-regex -- these are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** A text as every format can hold it: what XML cannot write becomes U+FFFD, the sign for it. */
export const writable = (text: string): string => text.replace(UNWRITABLE, '\uFFFD')
