import { element, svgTextNode, wrapped } from '../charts/svg.js'
import { PALETTES } from '../design/palette.js'
import type { NormAnswer } from '../generated/schema.js'
import { dateInWords } from '../words/dates.js'
import { ANSWERS } from '../words/types.js'
import { answerSquare, patterns } from './answer-shapes.js'
import { normLabel, type MatrixNorm, type MatrixRow } from './matrix-question.js'
import { isCited } from './MatrixTable.js'
import type { Reflecting } from './order.js'

interface Drawn {
  readonly norms: readonly MatrixNorm[]
  /** All of them, in the order of the page. */
  readonly rows: readonly MatrixRow[]
  readonly reflecting: Reflecting
}

const NAMES = 330
const DATES = 112
const BEFORE = NAMES + DATES
const COLUMN = 34
const ROW = 30
const SQUARE = { width: 30, height: 24 }
const KEYS = 52
const HEAD = 24
const { ink, inkSoft, line } = PALETTES.light

/** The matrix as one picture with its signs, the meaning of these, and the names of its norms: to stand in a report. */
export function heatMap({ norms, rows, reflecting }: Drawn): SVGSVGElement {
  const width = Math.max(BEFORE + norms.length * COLUMN, 640)
  const top = KEYS + HEAD
  const foot = top + rows.length * ROW
  const names = namesOf(norms, width)
  return element(
    'svg',
    { width, height: foot + ROW + 12 + names.length * 16 },
    patterns(),
    ...keys(rows),
    ...norms.map((norm, column) => middle(normLabel(norm, column), column, KEYS + 16)),
    ...rows.flatMap((row, index) => drawnRow(row, top + index * ROW)),
    element('path', { d: `M0 ${foot}H${width}`, stroke: inkSoft }),
    svgTextNode(`Reflected, of all ${rows.length}`, {
      x: 0,
      y: foot + 20,
      fill: ink,
      'font-size': 12,
      'font-weight': 600,
    }),
    ...norms.map((_, column) => middle(String(countAt(rows, column, reflecting)), column, foot + 20)),
    ...names.flatMap((name, index) => textLine(name, foot + ROW + 18 + index * 16)),
  )
}

const middle = (words: string, column: number, y: number) =>
  svgTextNode(words, {
    ...{ x: BEFORE + column * COLUMN + SQUARE.width / 2, y, fill: ink },
    ...{ 'font-size': 12, 'font-weight': 600, 'text-anchor': 'middle' },
  })

function drawnRow({ agreement, cells }: MatrixRow, y: number): readonly SVGElement[] {
  const [first = '', second = '', ...more] = wrapped(agreement.name, 52)
  const date = agreement.date == null ? 'No date' : dateInWords(agreement.date)
  const at = second === '' ? y + 19 : y + 13
  return [
    element('path', { d: `M0 ${y}h${BEFORE + cells.length * COLUMN}`, stroke: line }),
    svgTextNode(first, { x: 0, y: at, fill: ink, 'font-size': 11 }),
    svgTextNode(more.length > 0 ? `${second} …` : second, { x: 0, y: y + 25, fill: ink, 'font-size': 11 }),
    svgTextNode(date, { x: NAMES + 4, y: y + 19, fill: inkSoft, 'font-size': 10.5 }),
    ...cells.map((cell, column) =>
      answerSquare(
        { answer: cell.answer, contested: cell.contested, cited: isCited(cell) },
        BEFORE + column * COLUMN,
        y + 3,
        SQUARE.width,
        SQUARE.height,
      ),
    ),
  ]
}

const countAt = (rows: readonly MatrixRow[], column: number, reflecting: Reflecting): number =>
  rows.filter(({ cells }) => reflecting.has(cells[column]!.answer)).length

interface NameLine {
  /** On the first line of a name only. */
  readonly label: string
  readonly words: string
}

const namesOf = (norms: readonly MatrixNorm[], width: number): readonly NameLine[] =>
  norms.flatMap((norm, index) =>
    wrapped(norm.name, Math.floor(width / 6.6) - 6).map((words, part) => ({
      label: part === 0 ? normLabel(norm, index) : '',
      words,
    })),
  )

const textLine = ({ label, words }: NameLine, y: number): readonly SVGElement[] => [
  svgTextNode(label, { x: 22, y, fill: inkSoft, 'font-size': 12, 'text-anchor': 'end' }),
  svgTextNode(words, { x: 32, y, fill: ink, 'font-size': 12 }),
]

interface Key {
  readonly words: string
  readonly answer: NormAnswer
  readonly contested: boolean
  readonly cited: boolean
}

/** What the squares mean, and how many of each there are, on two lines. */
function keys(rows: readonly MatrixRow[]): readonly SVGElement[] {
  const all = keysOf(rows)
  return all.flatMap(({ words, ...cell }, index) => {
    const [x, y] = [(index % 4) * 160, Math.floor(index / 4) * 26]
    return [
      answerSquare(cell, x, y, 22, 20),
      svgTextNode(words, { x: x + 28, y: y + 14, fill: ink, 'font-size': 11.5 }),
    ]
  })
}

function keysOf(rows: readonly MatrixRow[]): readonly Key[] {
  const cells = rows.flatMap((row) => row.cells)
  const plain = { contested: false, cited: false }
  const answers = (Object.keys(ANSWERS) as NormAnswer[]).map((answer) => {
    const count = cells.filter((cell) => cell.answer === answer).length
    return { words: `${ANSWERS[answer].name}: ${count}`, answer, ...plain }
  })
  const contested = cells.filter((cell) => cell.contested).length
  const cited = cells.filter(isCited).length
  return [
    ...answers,
    ...(contested > 0
      ? [{ words: `Contested: ${contested}`, answer: 'NOT_ASSESSED' as const, ...plain, contested: true }]
      : []),
    ...(cited > 0
      ? [{ words: `Cited, unchecked: ${cited}`, answer: 'NOT_ASSESSED' as const, ...plain, cited: true }]
      : []),
  ]
}
