import { noticeAt, type Notice } from '../importer.js'
import type { NotThere } from './mistake.js'

/** The rows that a mapping leaves out, which are told by what they were left out for. */
export interface LeftRows {
  readonly count: () => number
  add(line: number, notThere: NotThere | null): void
  notices(): readonly Notice[]
}

interface Left {
  readonly notThere: NotThere | null
  /** The first of them. */
  readonly lines: number[]
  /** All of them, those that follow each other as one. */
  readonly runs: [from: number, to: number][]
  lineCount: number
  count: number
}

const LISTED = 10

export function leftRows(file: string): LeftRows {
  const all = new Map<string, Left>()
  let sum = 0
  return {
    count: () => sum,
    add(line, notThere) {
      sum += 1
      const key = notThere === null ? '' : `${notThere.column} ${notThere.got}`
      const left = all.get(key) ?? { notThere, lines: [], runs: [], lineCount: 0, count: 0 }
      all.set(key, left)
      left.count += 1
      const run = left.runs.at(-1)
      if (line === run?.[1]) return
      if (run !== undefined && line === run[1] + 1) run[1] = line
      else left.runs.push([line, line])
      left.lineCount += 1
      if (left.lines.length < LISTED) left.lines.push(line)
    },
    notices: () => [...all.values()].map((left) => noticeOf(file, left)),
  }
}

function noticeOf(file: string, left: Left): Notice {
  const { notThere, lines, runs, lineCount, count } = left
  const [line = 1] = lines
  const more = lineCount > LISTED ? ` and ${(lineCount - LISTED).toLocaleString('en')} more` : ''
  const { column, wanted, of } = toldOf(notThere)
  const got = (list: string): string => `${of}${count} that it leaves out: ${list}`
  const notice = noticeAt({ file, line }, column, 'left-out', wanted, got(`${lines.join(', ')}${more}`))
  return more === '' ? notice : { ...notice, whole: got(runs.map(runText).join(', ')) }
}

const toldOf = (notThere: NotThere | null) =>
  notThere === null
    ? { column: null, wanted: 'rows that `rows` of the mapping lets in', of: '' }
    : { column: notThere.column, wanted: notThere.wanted, of: `${notThere.got}, for ` }

const runText = ([from, to]: readonly [number, number]): string => (from === to ? String(from) : `${from}-${to}`)
