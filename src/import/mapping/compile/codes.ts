import { fold } from '../../../fold.js'
import { FILTERS } from '../filters.js'
import type { CodeTable } from '../plan.js'
import type { MappingText } from '../schema.js'
import type { Compiler } from './context.js'

/** Each table the other way round: from what the file says to our code. */
export function codesAt(context: Compiler, codes: MappingText['codes']): ReadonlyMap<string, CodeTable> {
  return new Map(
    Object.entries(codes ?? {}).map(([name, table]) => {
      if (FILTERS.has(name))
        context.report(['codes', name], 'taken', `another name than ${[...FILTERS.keys()].join(', ')}`, name)
      return [name, codeTable(context, name, table)]
    }),
  )
}

function codeTable(
  context: Compiler,
  name: string,
  codes: Readonly<Record<string, string | readonly string[]>>,
): CodeTable {
  const table = new Map<string, string>()
  for (const [code, texts] of Object.entries(codes))
    for (const text of typeof texts === 'string' ? [texts] : texts) {
      const before = table.get(text)
      if (before !== undefined)
        context.report(
          ['codes', name, code],
          'told-twice',
          `${JSON.stringify(text)} under one code`,
          `it under ${before} and ${code}`,
        )
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
