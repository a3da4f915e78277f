import { type Choice, type Pieces, questions } from '../../generated/cypher.js'
import type { Question } from '../store.js'

/** A text of a question, and what tells it from the others of the same. */
interface Shapes {
  /** Each condition of the pieces once. */
  readonly asked: readonly string[]
  readonly texts: Map<string, string>
}

const shapes = new Map<Question, Shapes>()

/** The text that asks a question of these parameters: the same for all that ask for the same pieces, so that it is planned once. */
export function textFor(question: Question, params: object, isSteady = false): string {
  const { asked, texts } = shapesOf(question)
  const held = new Set(asked.filter((one) => (one === STEADY ? isSteady : isGiven(params, stepsOf(one)))))
  const key = [...held].join()
  const kept = texts.get(key)
  if (kept !== undefined) return kept
  const text = linesWhere(questions[question], held).join('\n')
  if (texts.size === MOST) texts.clear()
  texts.set(key, text)
  return text
}

/** Whether a question has a text that walks the steady ties in place of the claims. */
export const asksSteady = (question: Question): boolean => shapesOf(question).asked.includes(STEADY)

/** The one condition that the store knows, and not a parameter. */
const STEADY = 'steady'

/** Of one question: whoever asks for every mixture of parameters is not to fill the memory. */
const MOST = 200

function shapesOf(question: Question): Shapes {
  const made = shapes.get(question) ?? { asked: [...new Set(askedIn(questions[question]))], texts: new Map() }
  shapes.set(question, made)
  return made
}

const askedIn = (pieces: Pieces): readonly string[] =>
  pieces.flatMap((piece) => (isText(piece) ? [] : [...piece.when, ...askedIn(piece.then), ...askedIn(piece.otherwise)]))

const linesWhere = (pieces: Pieces, held: ReadonlySet<string>): readonly string[] =>
  pieces.flatMap((piece) => {
    if (isText(piece)) return [piece]
    return linesWhere(piece.when.some((one) => held.has(one)) ? piece.then : piece.otherwise, held)
  })

const isText = (piece: string | Choice): piece is string => typeof piece === 'string'

/** `filter.parties[].all[]` in steps, of which `[]` is some element; what is behind `=` is the last. */
const stepsOf = (asked: string): readonly string[] => asked.match(/\w+|\[\]|=\w+/g) ?? []

function isGiven(value: unknown, [step, ...steps]: readonly string[]): boolean {
  if (step === undefined) return value !== null && value !== undefined
  if (step.startsWith('=')) return value === step.slice(1)
  if (step === '[]') return Array.isArray(value) && value.some((one) => isGiven(one, steps))
  return isFields(value) && isGiven(value[step], steps)
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
