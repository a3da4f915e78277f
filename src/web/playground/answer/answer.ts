import { isObject, type Json, type JsonObject } from './json.js'
import { shortAnswer, answerText } from './shorten.js'

export interface PlaygroundAnswer {
  /** All that the server said. */
  readonly whole: JsonObject
  readonly data: JsonObject | null
  readonly errors: readonly AnswerError[]
  /** Whether the editor shows less than this. */
  readonly cut: boolean
}

export interface AnswerError {
  readonly message: string
  /** As `UNREACHABLE`; null where none is given. */
  readonly code: string | null
}

/** An editor of more characters than these makes the page slow. */
const LIMIT = 400_000
/** As many long answers are kept as one goes back and forth between. */
const KEPT = 5

/** Answers of which the editors show only a part, by what they show. */
const whole = new Map<string, Json>()

/** What of an answer goes into the editor; the whole stays at hand. */
export function editorsPart(answer: Json): Json {
  const part = shortAnswer(answer, LIMIT)
  if (part === answer) return part
  whole.set(answerText(part), answer)
  for (const text of [...whole.keys()].slice(0, -KEPT)) whole.delete(text)
  return part
}

/** The whole answer of which an editor shows this text; null where it shows none. */
export function answerShownAs(text: string): PlaygroundAnswer | null {
  const kept = whole.get(text)
  const answer = kept ?? parsed(text)
  if (!isObject(answer)) return null
  const { data = null, errors = null } = answer
  return { whole: answer, data: isObject(data) ? data : null, errors: errorsIn(errors), cut: kept !== undefined }
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}

const errorsIn = (errors: Json): readonly AnswerError[] =>
  Array.isArray(errors) ? errors.map((error: Json) => errorOf(isObject(error) ? error : {})) : []

function errorOf({ message = null, extensions = null }: JsonObject): AnswerError {
  const code = isObject(extensions) ? extensions['code'] : null
  return {
    message: typeof message === 'string' ? message : 'The server gives no reason.',
    code: typeof code === 'string' ? code : null,
  }
}
