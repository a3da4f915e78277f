/** A number of things in words: `1 agreement`, `1,222 parties`. */
export const countedNoun = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** How much of a list is left: `289 of 1,222 parties`. */
export const shownInWords = (shown: number, all: number, one: string, many?: string): string =>
  shown === all ? countedNoun(all, one, many) : `${shown.toLocaleString('en')} of ${countedNoun(all, one, many)}`
