/** The most links of a network that is measured: beyond, betweenness, PageRank and communities are null. */
export const MEASURED_LINKS = 500_000

/** The most that is laid out, some seconds' work: of a larger network, which only a file can be, nothing says where to draw it. */
export const DRAWN = { nodes: 20_000, links: 200_000 }

/** The seed of all that is drawn, so that the same network has the same measures. */
export const SEED = 20_261_127

/** How many links may be followed to count betweenness out: about a second's work. Beyond, it is sampled within it. */
export const FOLLOWED_LINKS = 200_000_000
