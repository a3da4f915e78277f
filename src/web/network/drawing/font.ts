export const FONT = "'Inter Variable', system-ui, sans-serif"
/** The width of the rim around a label. */
export const HALO = 3.5
