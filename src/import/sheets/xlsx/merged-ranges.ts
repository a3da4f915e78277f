import { tooLarge } from '../budget.js'
import type { SheetLimits } from '../limits.js'
import { readXml } from './xml.js'

/** The merged cells of a worksheet, as `A2:A5`. They are written below its rows, so whoever wants them first reads it twice. */
export async function mergedRanges(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  { rows }: SheetLimits,
): Promise<readonly string[]> {
  const ranges: string[] = []
  await readXml(file, bytes, {
    open(element, { ref }) {
      if (element !== 'mergeCell' || ref === undefined) return
      if (ranges.push(ref) > rows) throw tooLarge(file, `at most ${rows} merged ranges`, 'more')
    },
  })
  return ranges
}
