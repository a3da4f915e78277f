import type { TiedTo } from '../../domain.js'
import type { Context } from '../context.js'
import { canonicalJson } from '../../canonical-json.js'
import type { PageArguments } from '../shared/connection.js'
import { pagedList } from '../shared/paged-list.js'
import type { QueryScope } from '../shared/scope.js'

/** Which agreements: of parties and norms of these ids all, any, none. Absent: no matter which. */
export function tiedTo({ all = [], any = null, none = [] }: Partial<Omit<TiedTo, 'id'>>): TiedTo {
  return { id: canonicalJson([all, any, none]), all, any, none }
}

export const EVERY_AGREEMENT = tiedTo({})

interface Tied {
  readonly field: string
  readonly tied: TiedTo
  readonly scope: QueryScope
}

/** The agreements that are tied so, newest first. */
export async function tiedAgreementList({ field, tied, scope }: Tied, page: PageArguments, context: Context) {
  const list = await pagedList(context, {
    question: 'agreementsTiedTo',
    key: { tiedTo: tied },
    args: { ...page, field, scope },
    params: scope,
    edge: ({ agreement }) => ({ node: agreement }),
  })
  return { ...list, tied, scope }
}
