// @ts-nocheck: typed in comments until the next commit
import { testData } from '@neo4j-cypher/language-support'
import { parametersIn } from '../types/parameters-in.js'

/** @import { DbSchema, Neo4jFunction, Neo4jProcedure } from '@neo4j-cypher/language-support' */

const version = 'CYPHER 5'

// The package exports no version of itself; a test holds this to what package.json of the project pins.
export const linter = { name: '@neo4j-cypher/language-support', version: '2.0.0-next.38' }

const { functions = {}, procedures = {} } = testData.mockSchema

/**
 * What every Neo4j 5 has built in; APOC and GDS are left out, as Community comes without. The package knows this only
 * from the database that its tests stand on, which it exports.
 * @type {Pick<DbSchema, 'functions' | 'procedures'>}
 */
const builtIn = {
  functions: { [version]: pick(functions[version] ?? {}, ({ isBuiltIn }) => isBuiltIn) },
  procedures: { [version]: pick(procedures[version] ?? {}, ({ name, mode }) => /^db\./.test(name) && mode === 'READ') },
}

/**
 * Labels, types, properties and parameters are not given, as the checks of this folder see more of them: labels that are
 * written, nodes without a variable, keys of maps that are no properties.
 * @param {string} text
 * @returns {DbSchema}
 */
export const registry = (text) => ({
  ...builtIn,
  defaultLanguage: version,
  parameters: Object.fromEntries(parametersIn(text).map(({ name }) => [name, null])),
})

/**
 * @template T
 * @param {Readonly<Record<string, T>>} all
 * @param {(value: T) => boolean} test
 */
function pick(all, test) {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => test(value)))
}
