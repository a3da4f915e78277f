import type { Issue } from '../../errors.js'
import { claimsAt } from './compile/claims.js'
import { codesAt } from './compile/codes.js'
import { conditionsAt } from './compile/conditions.js'
import { gathering } from './compile/context.js'
import { datesAt } from './compile/dates.js'
import { nodesAt } from './compile/nodes.js'
import { sourceAt } from './compile/source.js'
import type { Located } from './located.js'
import type { Mapping } from './plan.js'
import type { MappingText } from './schema.js'

export interface Compiled {
  readonly mapping: Mapping
  /** Where there are any, the mapping is not to be used. */
  readonly issues: readonly Issue[]
}

const codesByTable = ({ codes = {} }: MappingText) =>
  new Map(Object.entries(codes).map(([name, table]) => [name, Object.keys(table)]))

/** Makes a mapping ready, and finds all that its shape alone does not tell. */
export function compiled(file: string, located: Located, text: MappingText): Compiled {
  const context = gathering(located, codesByTable(text))
  const nodes = nodesAt(context, text.nodes)
  const parts = {
    file,
    about: text.about,
    source: sourceAt(context, text.source),
    sheet: text.sheet ?? null,
    header: text.header === undefined ? null : Number(text.header),
    rows: conditionsAt(context, ['rows'], text.rows),
    dates: datesAt(context, text.dates),
    codes: codesAt(context, text.codes),
    nodes,
    claims: claimsAt(context, text, nodes),
  }
  const used = [...context.used]
  const columns = [...new Set([...used, ...(parts.dates?.columns ?? [])])]
  return { mapping: { ...parts, columns, used }, issues: context.issues }
}
