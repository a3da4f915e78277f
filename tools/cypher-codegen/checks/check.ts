import type { File } from '../language/files.js'
import type { Header } from '../language/header.js'
import type { Model } from '../types/model.js'
import { fieldsOf } from '../types/parameters.js'
import { knowsNames } from './names.js'
import { type Check, isBounded, isOrdered, readsNoFile, returnsNoStar, returnsRow } from './shape.js'

/** What a text can be refused for without asking Neo4j. */
export const checksOf = ({ kind }: File, header: Header, model: Model): readonly Check[] => [
  knowsNames(model),
  isBounded,
  ...(kind === 'load' ? [] : ofRows(header)),
]

const ofRows = (header: Header): readonly Check[] => [
  readsNoFile,
  returnsNoStar,
  ...(hasRow(header) ? [returnsRow(fieldsOf(header, 'Row').map(({ name }) => name.value))] : []),
  ...(header.isOneRow ? [] : [isOrdered]),
]

const hasRow = ({ definitions = [] }: Header) => definitions.some(({ name }) => name.value === 'Row')
