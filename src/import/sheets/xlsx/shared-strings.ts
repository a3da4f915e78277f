import { tooLarge } from '../budget.js'
import type { SheetLimits } from '../limits.js'
import { parsedXml } from './xml.js'
import { textCollector } from './texts.js'

/** The texts that cells share, by number; null for one that is too long, should a cell use it. */
export type SharedStrings = readonly (string | null)[]

export async function sharedStringsOf(
  file: string,
  bytes: AsyncIterable<Uint8Array> | undefined,
  { cell, sharedText }: SheetLimits,
): Promise<SharedStrings> {
  const strings: (string | null)[] = []
  let length = 0
  if (bytes === undefined) return strings
  const items = parsedXml<string | null>(file, bytes, (emit) => {
    const collector = textCollector(cell, ['t'])
    return {
      open(element) {
        if (element === 'si') collector.begin()
        collector.open(element)
      },
      text: (text) => collector.text(text),
      close(element) {
        collector.close(element)
        if (element === 'si') emit(collector.end())
      },
    }
  })
  for await (const item of items) {
    length += item?.length ?? 0
    if (length > sharedText) throw tooLarge(file, `at most ${sharedText} characters in its texts`, 'more')
    strings.push(item)
  }
  return strings
}
