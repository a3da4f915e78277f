import type { Issue } from '../../errors.js'
import { claimsAt } from './compile/claims.js'
import { codesAt } from './compile/codes.js'
import { conditionsAt } from './compile/conditions.js'
import { datesAt, joinedAt } from './compile/dates.js'
import { partsAt } from './compile/parts.js'
import { nodesAt } from './compile/nodes.js'
import { wholeMapping, type MappingPart } from './compile/part.js'
import { sourceAt } from './compile/source.js'
import { unpivotAt } from './compile/unpivot.js'
import { quoted } from '../../corpus/raw.js'
import { TO_BE_SAID } from './template.js'
import type { Located } from './located.js'
import type { FillPlan, HeaderPlan, Mapping } from './plan.js'
import type { MappingText } from './schema.js'

export interface Compiled {
  readonly mapping: Mapping
  /** Where there are any, the mapping is not to be used. */
  readonly issues: readonly Issue[]
}

/** Makes a mapping ready, and finds all that its shape alone does not tell. */
export function compiled(file: string, located: Located, text: MappingText): Compiled {
  const whole = wholeMapping(located, text.codes ?? {}, dateColumns(text.dates))
  if (text.sheet === TO_BE_SAID) whole.at('sheet').report('to-be-said', 'the name of a sheet', quoted(text.sheet))
  const nodes = nodesAt(whole.at('nodes'), text.nodes)
  const parts = {
    file,
    about: text.about,
    source: sourceAt(whole.at('source'), text.source),
    sheet: text.sheet ?? null,
    header: headerAt(whole.at('header'), text.header),
    called: conditionsAt(whole.at('called'), text.called),
    rows: conditionsAt(whole.at('rows'), text.rows),
    skipsHidden: text.hidden === 'skip',
    parts: partsAt(whole.at('parts'), text.parts),
    takesEarliest: text.overlaps === 'earliest',
    fill: fillAt(whole, text.fill),
    dates: datesAt(whole.at('dates'), text.dates),
    joined: joinedAt(whole.at('dates', 'joined'), text.dates?.joined),
    unpivot: unpivotAt(whole.at('unpivot'), text.unpivot),
    codes: codesAt(whole.at('codes'), text.codes),
    nodes,
    claims: claimsAt(whole, text, nodes),
  }
  const used = [...whole.used]
  const made = new Set([
    ...parts.parts.keys(),
    ...parts.joined.keys(),
    ...(parts.unpivot === null ? [] : [parts.unpivot.name, parts.unpivot.value]),
  ])
  if (parts.unpivot !== null && !whole.used.has(parts.unpivot.value))
    whole
      .at('unpivot', 'value')
      .report(
        'unused',
        'a use for it in `when`, `codes` or a template, or each mark counts as a yes',
        parts.unpivot.value,
      )
  const columns = [...new Set([...used, ...(parts.dates?.columns ?? [])])].filter((column) => !made.has(column))
  return { mapping: { ...parts, columns, used }, issues: whole.issues }
}

function headerAt(part: MappingPart, header: MappingText['header']): HeaderPlan | null {
  if (header === undefined) return null
  const [first = 0, last = first] = header.split('-').map(Number)
  if (header.includes('-') && last !== first + 1)
    part.report('bad-header', 'the numbers of two rows, one below the other, as 1-2', quoted(header))
  return { line: last, groups: last === first ? null : first }
}

const dateColumns = ({ columns = [], joined = {} }: NonNullable<MappingText['dates']> = {}): readonly string[] => [
  ...columns,
  ...Object.keys(joined),
]

function fillAt(whole: MappingPart, fill: MappingText['fill'] = []): FillPlan {
  const columns = fill === 'merged' ? [] : fill
  for (const column of columns) whole.uses(column)
  return { columns, merged: fill === 'merged' }
}
