import { type Choice, type Pieces, questions } from '../../generated/cypher.js'
import type { Question } from '../store.js'
import { type Taken, takenIn } from './taken.js'
import { isUsual } from './usual.js'

/** A text of a question, and what it takes of the parameters. */
export interface Shape {
  readonly text: string
  readonly takes: Taken
}

/** What there is of one question. */
interface Shapes {
  /** Each condition of the pieces once, and the steps to what it asks after. */
  readonly asked: ReadonlyMap<string, readonly string[]>
  readonly made: Map<string, Shape>
}

const shapes = new Map<Question, Shapes>()

/** What asks a question of these parameters: the same for all that ask for the same pieces, so that it is planned once. */
export function shapeFor(question: Question, params: Readonly<Record<string, unknown>>, isSteady = false): Shape {
  const { made } = shapesOf(question)
  const held = conditionsHeld(question, params, isSteady)
  const key = [...held].join()
  const kept = made.get(key)
  if (kept !== undefined) return kept
  const text = linesWhere(questions[question], held).join('\n')
  const shape = { text, takes: takenIn(text) }
  if (made.size === MOST) made.clear()
  made.set(key, shape)
  return shape
}

/** Which conditions of the pieces of a question hold. */
export function conditionsHeld(
  question: Question,
  params: Readonly<Record<string, unknown>>,
  isSteady: boolean,
): ReadonlySet<string> {
  const known: Readonly<Record<string, boolean>> = { [STEADY]: isSteady, usual: isUsual(params) }
  const { asked } = shapesOf(question)
  return new Set([...asked].flatMap(([one, steps]) => ((known[one] ?? isGiven(params, steps)) ? [one] : [])))
}

/** Whether a question has a text that walks the steady ties in place of the claims. */
export const asksSteady = (question: Question): boolean => shapesOf(question).asked.has(STEADY)

/** What the store knows beside the parameters. */
const STEADY = 'steady'

/** Of one question: whoever asks for every mixture of parameters is not to fill the memory. */
const MOST = 200

function shapesOf(question: Question): Shapes {
  const made = shapes.get(question) ?? { asked: stepsByCondition(questions[question]), made: new Map() }
  shapes.set(question, made)
  return made
}

const stepsByCondition = (pieces: Pieces) => new Map(askedIn(pieces).map((asked) => [asked, stepsOf(asked)]))

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
