/** The most links of a network that is measured: beyond, betweenness, PageRank and communities are null. */
export const MEASURED_LINKS = 500_000

/** The seed of all that is drawn, so that the same network has the same measures. */
export const SEED = 20_261_127

/** How many links may be followed to count betweenness out: about a second's work. Beyond, it is sampled within it. */
export const FOLLOWED_LINKS = 200_000_000
