import { testData, type DbSchema, type Neo4jFunction, type Neo4jProcedure } from '@neo4j-cypher/language-support'
import { parametersIn } from '../types/parameters-in.js'

const version = 'CYPHER 5'

// The package exports no version of itself; a test holds this to what package.json of the project pins.
export const linter = { name: '@neo4j-cypher/language-support', version: '2.0.0-next.38' }

const { functions = {}, procedures = {} } = testData.mockSchema

/**
 * What every Neo4j 5 has built in; APOC and GDS are left out, as Community comes without. The package knows this only
 * from the database that its tests stand on, which it exports.
 */
const builtIn: Pick<DbSchema, 'functions' | 'procedures'> = {
  functions: { [version]: pick(functions[version] ?? {}, ({ isBuiltIn }) => isBuiltIn) },
  procedures: { [version]: pick(procedures[version] ?? {}, ({ name, mode }) => /^db\./.test(name) && mode === 'READ') },
}

/**
 * Labels, types, properties and parameters are not given, as the checks of this folder see more of them: labels that are
 * written, nodes without a variable, keys of maps that are no properties.
 */
export const registry = (text: string): DbSchema => ({
  ...builtIn,
  defaultLanguage: version,
  parameters: Object.fromEntries(parametersIn(text).map(({ name }) => [name, null])),
})

function pick<T>(all: Readonly<Record<string, T>>, test: (value: T) => boolean) {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => test(value)))
}
