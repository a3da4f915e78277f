import { isList, isObject, type Json } from './json.js'

/** As an editor shows it. */
export const answerText = (answer: Json): string => JSON.stringify(answer, null, 2)

/** How many of each list are shown of an answer that is too long, the first number that is short enough. */
const FIRST = [100, 50, 20, 10, 5, 2, 1]

/** An answer of at most so many characters: of each list its beginning, and in its place how many more there are. */
export function shortAnswer(answer: Json, limit: number): Json {
  if (answerText(answer).length <= limit) return answer
  for (const first of FIRST) {
    const short = firstOfEach(answer, first)
    if (answerText(short).length <= limit) return short
  }
  return firstOfEach(answer, 0)
}

function firstOfEach(value: Json, first: number): Json {
  if (isList(value)) {
    const shown = value.slice(0, first).map((item) => firstOfEach(item, first))
    return value.length > first
      ? [...shown, `… ${(value.length - first).toLocaleString('en')} more, left out here`]
      : shown
  }
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, firstOfEach(child, first)]))
}
