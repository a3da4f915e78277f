import { InputError } from '../../errors.js'
import type { Given } from '../../export/lists/arguments.js'

/** The arguments of an address. @throws InputError where one is there twice. */
export function givenIn(search: string): Given {
  const given = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(search)) {
    if (given.has(name)) throw new InputError('ARGUMENT', `\`${name}\` wants one value, got several`)
    given.set(name, value)
  }
  return given
}

/** Those that are not the options of a format. */
export const argumentsBut = (given: Given, options: readonly string[]): Given =>
  new Map([...given].filter(([name]) => !options.includes(name)))
