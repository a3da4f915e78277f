import type { PartialDate } from '../../domain.js'
import { fold } from '../../fold.js'
import { afterLast } from '../../partial-date.js'
import { wholeNumber } from '../../corpus/kinds.js'
import { quoted } from '../../corpus/raw.js'
import type { HumanMoment } from '../dates/human-date.js'
import { cellsOf, type FilledCell, type Reading } from './reading.js'
import { clean } from './text.js'

/** How democratic a state was in the year of an agreement. */
export interface Score {
  readonly state: string
  readonly score: number
  readonly since: PartialDate
  readonly until: PartialDate
}

const POLITY = wholeNumber(-10, 10)

/** The scores of governments that are told apart: by party columns of the same number, by name in header or cell. */
export function scoresIn(reading: Reading, date: HumanMoment | null): readonly Score[] {
  reportDistances(reading)
  const said = cellsOf(reading, 'score').flatMap((cell) => attributed(reading, cell))
  if (said.length === 0) return []
  if (date === null || date.approximate || date.to !== undefined) {
    reading.report(null, 'score-without-year', 'the year of the agreement, for its polity scores', 'none that is sure')
    return []
  }
  const since = date.from.slice(0, 4)
  return said.map((score) => ({ ...score, since, until: afterLast(since) }))
}

function reportDistances(reading: Reading): void {
  for (const { name, text } of cellsOf(reading, 'distance')) {
    const wanted = 'the score of each government, from which its distance follows'
    reading.reportOnce(name, 'polity-distance', wanted, `only the distance, first ${quoted(clean(text))}`)
  }
}

type Said = Pick<Score, 'state' | 'score'>

function attributed(reading: Reading, cell: FilledCell): readonly Said[] {
  if (['', 'n a', 'na'].includes(fold(cell.text)) && !/\d/.test(cell.text)) return []
  const state = stateOf(reading, cell)
  if (state !== null) return scored(reading, cell, state, cell.text)
  const named = namedScores(reading, cell)
  if (named.length === 0) {
    const wanted = 'columns Country 1 and Country 2 beside it, or Polity (France), to tell whose score it is'
    reading.reportOnce(cell.name, 'score-of-nobody', wanted, `first ${quoted(clean(cell.text))}`)
  }
  return named
}

function stateOf(reading: Reading, { column }: FilledCell): string | null {
  const which = column.kind === 'score' ? column.which : ''
  if (/^[A-Z]{3}$/.test(which)) return which
  const party = cellsOf(reading, 'party').find((cell) => cell.column.kind === 'party' && cell.column.which === which)
  return party === undefined || which === '' ? null : stateNamed(reading, party.text)
}

/** 'USA: 10; Russia: 4' */
function namedScores(reading: Reading, cell: FilledCell): readonly Said[] {
  return cell.text.split(/[;,\n]/).flatMap((part) => {
    const [, name = '', number = ''] = /^\s*(\p{L}.*?)\s*[:=(]\s*([-−–+]?\d+)\)?\s*$/u.exec(part) ?? []
    const state = name === '' ? null : stateNamed(reading, name)
    return state === null ? [] : scored(reading, cell, state, number)
  })
}

function stateNamed({ resolve }: Reading, name: string): string | null {
  const found = resolve(clean(name), ['STATE'])
  return 'id' in found ? found.id : null
}

function scored(reading: Reading, cell: FilledCell, state: string, text: string): readonly Said[] {
  const number = clean(text)
    .replace(/^[−–]/, '-')
    .replace(/^\+|\.0+$/g, '')
  const score = POLITY.read(number)
  if (score === undefined) reading.report(cell.name, 'unknown-score', POLITY.wanted, quoted(text.trim()))
  return score === undefined ? [] : [{ state, score }]
}
