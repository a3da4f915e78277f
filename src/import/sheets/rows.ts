import type { ForeignRow } from '../importer.js'

/** Whether a row holds something; what could not be read is something. */
export const isFilled = ({ cells, wrong }: ForeignRow): boolean =>
  wrong !== undefined || cells.some((cell) => cell.trim() !== '')
