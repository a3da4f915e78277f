import type { Source } from '../../domain.js'
import type { Context } from '../context.js'
import type { Citable } from './citable.js'
import { keyAt } from './citation.js'
import { UNCHECKED } from './reliability.js'

/** A source itself. Of what was not read nobody says when; of what was, the day of asking is when its address was followed. */
export function citedSource({ id, title, publisher, date, url, access }: Source, { today }: Context): Citable {
  const isRead = access === 'READ'
  return {
    key: keyAt(`/source/${encodeURIComponent(id)}`),
    type: 'document',
    author: null,
    publisher: publisher ?? null,
    title,
    date: date ?? null,
    note: isRead ? null : UNCHECKED,
    through: null,
    version: null,
    address: url ?? null,
    accessed: isRead && url != null ? today : null,
  }
}
