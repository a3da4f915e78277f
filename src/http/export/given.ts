import { InputError } from '../../errors.js'
import type { TextArguments } from '../../formats/table.js'

/** The arguments of an address. @throws InputError where one is there twice. */
export function givenIn(search: string): TextArguments {
  const given = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(search)) {
    if (given.has(name)) throw new InputError('ARGUMENT', `\`${name}\` wants one value, got several`)
    given.set(name, value)
  }
  return given
}
