import { fold } from '../../fold.js'
import { perhapsOf } from '../../corpus/near.js'
import { quoted } from '../../corpus/raw.js'
import { namesListed } from './names-in.js'
import { cellsOf, type FilledCell, type Reading } from './reading.js'
import { clean, unique } from './text.js'

/** A mark may be any of these; fold leaves nothing of a tick. */
const MARKED = new Set(['x', '1', 'yes', 'y', 'true', 'v', 'ja', 'oui', 'si'])
const TICK = /^[✓✔✅☑☒✗✘×●•■*+]+$/u
const UNMARKED = new Set(['0', 'no', 'n', 'false', 'n a', 'na', 'none', 'nein', 'non'])
const DASH = /^[-–—_.]+$/u

/** The ids of the typologies that a row is marked with or lists. */
export function typologiesIn(reading: Reading): readonly string[] {
  const marked = cellsOf(reading, 'mark').flatMap((cell) => (isMarked(reading, cell) ? typologyOf(cell) : []))
  return unique([...marked, ...cellsOf(reading, 'typology').flatMap((cell) => listed(reading, cell))])
}

const typologyOf = ({ column }: FilledCell): readonly string[] => (column.kind === 'mark' ? [column.typology] : [])

function isMarked(reading: Reading, cell: FilledCell): boolean {
  // A star is a mark here, and elsewhere that of a footnote.
  const text = cell.text.trim()
  const word = fold(text)
  if (TICK.test(text) || MARKED.has(word)) return true
  if (DASH.test(text) || UNMARKED.has(word)) return false
  const named = reading.resolve(clean(text), ['TYPOLOGY'])
  if ('id' in named && typologyOf(cell).includes(named.id)) return true
  reading.report(cell.name, 'unknown-mark', 'a mark as x, ✓, 1 or yes, or none', quoted(text))
  return false
}

function listed(reading: Reading, { name, text }: FilledCell): readonly string[] {
  const { ids, unknown } = namesListed(text, ['TYPOLOGY'], reading.resolve)
  for (const one of unknown) {
    const found = reading.resolve(one, ['TYPOLOGY'])
    reading.report(name, 'unknown-typology', `a typology${perhapsOf('near' in found ? found.near : [])}`, quoted(one))
  }
  return ids
}
