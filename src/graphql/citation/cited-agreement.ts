import type { Agreement } from '../../domain.js'
import type { Context } from '../context.js'
import { datasetOf } from '../dataset/dataset.js'
import type { Citable } from './citable.js'
import { placed } from './citation.js'
import { pagePath } from './page-path.js'

/** An agreement as it is itself, found through Normgraph. */
export async function citedAgreement(agreement: Agreement, context: Context): Promise<Citable> {
  const { version } = await datasetOf(context)
  return {
    ...placed({ path: pagePath(agreement), version }, context),
    type: agreement.legalForce === 'TREATY' ? 'treaty' : 'document',
    author: null,
    publisher: null,
    title: agreement.name,
    date: agreement.date ?? null,
    note: null,
    through: 'Normgraph',
  }
}
