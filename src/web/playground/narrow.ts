/** Whether a panel has room beside the editors; narrow.css has the same width. */
export const isWide = (): boolean => matchMedia('(min-width: 761px)').matches
