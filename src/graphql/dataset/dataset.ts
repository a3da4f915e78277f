import type { Loaded, Source } from '../../domain.js'
import { StoreError } from '../../errors.js'
import type { Context } from '../context.js'

export async function datasetOf({ loaded }: Context): Promise<Loaded> {
  const [row] = await loaded()
  if (row === undefined) throw new StoreError('STORE_FAILED', 'nothing is loaded; run `npm run load`', false)
  return row.loaded
}

export async function sourcesOf({ store }: Context): Promise<readonly Source[]> {
  const rows = await store.ask('sources', { ids: null })
  return rows.map(({ source }) => source)
}

export const claimCountOf = async (context: Context) =>
  (await sourcesOf(context)).reduce((sum, { claimCount }) => sum + claimCount, 0)
