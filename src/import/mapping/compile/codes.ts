import { fold } from '../../../fold.js'
import { FILTERS } from '../filters.js'
import type { CodeTable } from '../plan.js'
import type { MappingText, Texts } from '../schema.js'
import type { MappingPart } from './part.js'

/** Each table the other way round: from what the file says to our code. */
export function codesAt(part: MappingPart, codes: MappingText['codes'] = {}): ReadonlyMap<string, CodeTable> {
  return new Map(
    Object.entries(codes).map(([name, table]) => {
      if (FILTERS.has(name)) part.at(name).report('taken', `another name than ${[...FILTERS.keys()].join(', ')}`, name)
      return [name, codeTable(part.at(name), table)]
    }),
  )
}

function codeTable(part: MappingPart, codes: Readonly<Record<string, Texts>>): CodeTable {
  const table = new Map<string, string>()
  for (const [code, texts] of Object.entries(codes))
    for (const text of typeof texts === 'string' ? [texts] : texts) {
      const before = table.get(text)
      if (before !== undefined)
        part.at(code).report('told-twice', `${JSON.stringify(text)} under one code`, `it under ${before} and ${code}`)
      table.set(text, code)
    }
  return { codes: table, folded: foldedOf(table) }
}

/** Signs alone, as `?` and `*`, have nothing left. */
function foldedOf(codes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const meant = new Map<string, Set<string>>()
  for (const [text, code] of codes) meant.set(fold(text), (meant.get(fold(text)) ?? new Set()).add(code))
  return new Map(
    [...meant].flatMap(([text, [code, ...others]]) =>
      text === '' || code === undefined || others.length > 0 ? [] : [[text, code]],
    ),
  )
}
