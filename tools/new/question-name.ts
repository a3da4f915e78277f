import { existsSync } from 'node:fs'
import { readFiles } from '../cypher-codegen/language/files.js'
import { answerPath, contractPath } from './question.js'

/** Why a question cannot be called so; nothing where it can. */
export function mistakeIn(name: string): string | undefined {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name))
    return `A question has a name in camelCase, as ${camelCase(name)}: got '${name}'`
  const namesake = readFiles('cypher').find((file) => file.kind === 'question' && alike(file.name) === alike(name))
  if (namesake) return `There is a question of this name: ${namesake.path}`
  const there = [answerPath(name), contractPath(name)].find((path) => existsSync(path))
  return there && `${there} is there already: its question wants another name, or its functions another file`
}

const camelCase = (name: string) => {
  const [first = 'statesOfNorms', ...others] = name.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []
  return [
    first.charAt(0).toLowerCase() + first.slice(1),
    ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ].join('')
}

// Some file systems tell names apart by their case, and some do not.
const alike = (name: string) => name.toLowerCase()
