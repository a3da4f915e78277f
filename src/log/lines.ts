// What a reader sends may end up in a line: none of it may begin another, or move about in whose terminal shows it.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A line of JSON, or a text, in which all is written as JSON does that is not to be seen; but for the end of the line. */
export const harmless = (line: string): string =>
  `${line.replace(/\n$/, '').replace(UNSEEN, escaped)}${line.endsWith('\n') ? '\n' : ''}`

const escaped = (sign: string): string =>
  Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')

interface Line {
  readonly time: string
  readonly level: string
  readonly msg: string
  readonly trace?: string
  readonly [fact: string]: unknown
}

/** The same for people: time, level and message, facts as `name=value`, and a trace in lines of its own, each set off. */
export function asText(line: string): string {
  const { time, level, msg, trace, ...facts } = JSON.parse(line) as Line
  const told = Object.entries(facts).map(([name, fact]) => ` ${name}=${valueOf(fact)}`)
  const below = trace === undefined ? [] : trace.split('\n').map((one) => `    ${harmless(one)}`)
  return `${[`${time} ${level.padEnd(5)} ${harmless(msg)}${told.join('')}`, ...below].join('\n')}\n`
}

const PLAIN = /^(?![^]*["=\\])[\p{L}\p{N}\p{P}\p{S}]+$/u

const valueOf = (fact: unknown): string => {
  const text = typeof fact === 'string' ? fact : JSON.stringify(fact)
  return PLAIN.test(text) ? text : harmless(JSON.stringify(text))
}
