import type { Draws, Mutation } from './draws.js'

// More than a cell may have.
const HUGE = 'x'.repeat(1_100_000)

/** What once broke a reader somewhere: signs that end something, odd letters, numbers and dates out of bounds, names of objects. */
const ODD: readonly string[] = [
  ...['"', "'", '""', '\n', '\r\n', '\r', '\t', ',', ';', '|', ':', '- ', '#', '&', '<', '>', '{', '}', '[', ']', '\\'],
  ...['\u0000', '\u0007', '\u001b[31m', '\u2028', '\ufeff', '\u202e', '\ud800', '\uffff', 'ß', 'İ', 'ﬁ', '𝔘𝔎', '🏴‍☠️'],
  ...['é'.normalize('NFD'), 'عربي', '中文', ' ', '\u00a0', '\u200b', 'Ⅷ', '٢٠١٥'],
  ...['0', '-0', '-1', '1e999', 'NaN', 'Infinity', '9'.repeat(40), '0x1F', '1,5', 'true', 'null', '~'],
  ...['0000', '2015-02-30', '9999-12-31', '99999', '31/12/2015', '2015-07-14T25:61:61Z', '1582-10-10', '2/29/1900'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '=1+1',
    '{file}',
    '{',
    '{{',
    '{a | b | c}',
    '{no | such}',
  ],
  ...['*a', '&a [*a]', '<<: *a', '!!binary x', '!!js/function f', '--- ', '...', '%YAML 9.9', '? ', '>-', '|+9'],
  ...['*title', '? [a]', '[[[[[[[[', '&a [*a]', '&a [b, b]\nx: &b [*a, *a]'],
  ...['/(a+)+$/', '/[/', '/(?<n>a)/u', '../../etc/passwd', 'a'.repeat(5_000)],
]

export function oddText(draws: Draws): string {
  if (draws.onceIn(400)) return HUGE
  return draws.onceIn(8) ? draws.one(ODD) + draws.one(ODD) : draws.one(ODD)
}

/** Two places of a text, the first not behind the second, and not far apart. */
function span(length: number, draws: Draws): readonly [number, number] {
  const from = draws.below(length + 1)
  return [from, Math.min(length, from + 1 + draws.below(40))]
}

const byLines =
  (change: (lines: string[], draws: Draws) => string[]): Mutation<string> =>
  (text, draws) =>
    change(text.split('\n'), draws).join('\n')

/** Changes that any text may suffer. */
export const TEXT: readonly Mutation<string>[] = [
  (text, draws) => {
    const [from] = span(text.length, draws)
    return text.slice(0, from) + oddText(draws) + text.slice(from)
  },
  (text, draws) => {
    const [from, to] = span(text.length, draws)
    return text.slice(0, from) + oddText(draws) + text.slice(to)
  },
  (text, draws) => {
    const [from, to] = span(text.length, draws)
    return text.slice(0, from) + text.slice(to)
  },
  (text, draws) => text.slice(0, draws.below(text.length + 1)),
  byLines((lines, draws) => lines.toSpliced(draws.below(lines.length), 1)),
  byLines((lines, draws) => lines.toSpliced(draws.below(lines.length), 0, draws.one(lines))),
  byLines((lines, draws) => lines.with(draws.below(lines.length), draws.one(lines))),
  byLines((lines, draws) => lines.with(draws.below(lines.length), oddText(draws))),
  (text, draws) => (draws.onceIn(4) ? text.replaceAll('\n', '\r\n') : `${text}\n`),
]

const setTo = (bytes: Uint8Array, draws: Draws, byte: number): Uint8Array =>
  bytes.length === 0 ? Uint8Array.of(byte) : bytes.with(draws.below(bytes.length), byte)

/** Changes of bytes, whatever they are of. */
export const BYTES: readonly Mutation<Uint8Array>[] = [
  (bytes, draws) => setTo(bytes, draws, draws.below(256)),
  (bytes, draws) => setTo(bytes, draws, draws.one([0, 0xff, 0xfe, 0x80, 0xc0, 0x22, 0x0a])),
  (bytes, draws) => bytes.slice(0, draws.below(bytes.length) + 1),
  (bytes, draws) => bytes.slice(draws.below(bytes.length)),
  (bytes, draws) => {
    const from = draws.below(bytes.length)
    return Buffer.concat([bytes.slice(0, from), bytes.slice(from + 1 + draws.below(40))])
  },
  (bytes, draws) => {
    const from = draws.below(bytes.length)
    return Buffer.concat([bytes.slice(0, from + 40), bytes.slice(from)])
  },
]
