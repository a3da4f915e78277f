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
  last: number
  lineCount: number
  count: number
}

const LISTED = 10

export function leftRows(file: string): LeftRows {
  const all = new Map<string, Left>()
  return {
    count: () => [...all.values()].reduce((sum, { count }) => sum + count, 0),
    add(line, notThere) {
      const key = notThere === null ? '' : `${notThere.column} ${notThere.got}`
      const left = all.get(key) ?? { notThere, lines: [], last: 0, lineCount: 0, count: 0 }
      all.set(key, left)
      left.count += 1
      if (line === left.last) return
      left.last = line
      left.lineCount += 1
      if (left.lines.length < LISTED) left.lines.push(line)
    },
    notices: () => [...all.values()].map((left) => noticeOf(file, left)),
  }
}

function noticeOf(file: string, { notThere, lines, lineCount, count }: Left): Notice {
  const [line = 1] = lines
  const more = lineCount > LISTED ? ` and ${(lineCount - LISTED).toLocaleString('en')} more` : ''
  const where = `${count} that it leaves out: ${lines.join(', ')}${more}`
  if (notThere === null)
    return noticeAt({ file, line }, null, 'left-out', 'rows that `rows` of the mapping lets in', where)
  const { column, wanted, got } = notThere
  return noticeAt({ file, line }, column, 'left-out', wanted, `${got}, for ${where}`)
}
