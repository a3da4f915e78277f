import { FileError } from '../../errors.js'

const DELIMITERS = [',', ';', '\t'] as const

/** What parts the cells: as told, else what the header has most of outside of quotes. */
export function delimiterOf(file: string, text: string, told: string | undefined): string {
  if (told !== undefined) return checked(file, told)
  const header = /^[^\r\n]*/.exec(text.trimStart().replace(/"(?:[^"]|"")*"/g, ''))?.[0] ?? ''
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

function checked(file: string, told: string): string {
  if (told === 'tab' || told === '\\t') return '\t'
  if (Array.from(told).length === 1 && !/["\r\n]/.test(told)) return told
  const problem = `wanted one sign that parts cells, got ${JSON.stringify(told)}`
  throw new FileError('FILE_DELIMITER', file, problem, 'Use one like , or ; or tab')
}
