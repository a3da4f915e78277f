import type { TiedTo } from '../../domain.js'
import { canonical } from '../shared/canonical.js'
import { connection, type Page } from '../shared/connection.js'
import type { Context } from '../context.js'
import { countOf } from '../shared/count.js'
import type { AgreementConnection, Asked } from '../shared/values.js'

/** Which agreements: of parties and norms of these ids all, any, none. Absent: no matter which. */
export function tiedTo({ all = [], any = null, none = [] }: Partial<Omit<TiedTo, 'id'>>): TiedTo {
  return { id: canonical([all, any, none]), all, any, none }
}

export const EVERY_AGREEMENT = tiedTo({})

interface Tied {
  readonly field: string
  readonly tied: TiedTo
  readonly asked: Asked
}

/** The agreements that are tied so, newest first. */
export async function agreementsTied({ field, tied, asked }: Tied, page: Page, context: Context) {
  const list = await connection({
    list: [field, asked],
    page,
    limits: context.limits,
    rows: (slice) => context.load.agreementsTiedTo(tied, { ...asked, ...slice }),
    edge: ({ agreement }) => ({ node: agreement }),
    count: () => countOf(context.load.agreementsTiedToCount(tied, asked)),
  })
  return { ...list, tied, asked } satisfies AgreementConnection
}
