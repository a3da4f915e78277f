/**
 * Colours that readers with any colour vision tell apart: the 'muted' scheme of Paul Tol, Colour schemes (SRON, 2021), for
 * the largest communities, the largest first, and its grey for all else.
 */
const SCHEME = ['#CC6677', '#332288', '#DDCC77', '#117733', '#88CCEE', '#882255', '#44AA99', '#999933', '#AA4499'].map(
  colour,
)
const GREY = colour('#DDDDDD')

/** Parts of red, green and blue, from 0 to 255. */
export interface Colour {
  readonly r: number
  readonly g: number
  readonly b: number
}

/** Grey too for a node without links, which is a community by itself. */
export const colourOf = ({ degree, community }: { readonly degree: number; readonly community: number | null }) =>
  degree === 0 ? GREY : (SCHEME[community ?? SCHEME.length] ?? GREY)

function colour(hex: string): Colour {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return { r: r!, g: g!, b: b! }
}
