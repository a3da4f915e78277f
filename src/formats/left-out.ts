/** Of what a file holds less than there is, since a limit was asked for, and how much less. */
export interface LeftOut {
  /** What was left out, in the plural, as `links`. */
  readonly what: string
  readonly given: number
  readonly of: number
}

/** As a header and a line of a log have it: `nodes=12; links=340`; empty where nothing was left out. */
export const leftOutOf = (cuts: readonly LeftOut[]): string =>
  cuts
    .filter(({ given, of }) => given < of)
    .map(({ what, given, of }) => `${what}=${of - given}`)
    .join('; ')

/** As the name of a file has it: `first-2000-of-3456`, and of columns `first-200-of-345-columns`; empty where nothing was. */
export const cutInName = (cuts: readonly LeftOut[]): string =>
  cuts
    .filter(({ given, of }) => given < of)
    .map(({ what, given, of }) => `first-${given}-of-${of}${what === 'columns' ? '-columns' : ''}`)
    .join('-')
