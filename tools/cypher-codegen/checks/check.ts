import type { File } from '../language/files.js'
import type { QueryHeader } from '../language/header.js'
import type { CypherModel } from '../types/model.js'
import { declaredFields } from '../types/parameters.js'
import { knowsNames } from './names.js'
import { type Check, isBounded, isOrdered, readsNoFile, returnsNoStar, returnsRow } from './shape.js'

/** What a text can be refused for without asking Neo4j. */
export const checksOf = ({ kind }: File, header: QueryHeader, model: CypherModel): readonly Check[] => [
  knowsNames(model),
  isBounded,
  ...(kind === 'load' ? [] : ofRows(header)),
]

const ofRows = (header: QueryHeader): readonly Check[] => [
  readsNoFile,
  returnsNoStar,
  ...(hasRow(header) ? [returnsRow(declaredFields(header, 'Row').map(({ name }) => name.value))] : []),
  ...(header.isOneRow ? [] : [isOrdered]),
]

const hasRow = ({ definitions = [] }: QueryHeader) => definitions.some(({ name }) => name.value === 'Row')
