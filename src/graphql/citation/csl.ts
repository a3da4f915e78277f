import type { PartialDate } from '../../domain.js'
import { type Citable, issuedOf } from './citable.js'

/** A citation as a list of one item of CSL JSON. */
export const cslOf = (cited: Citable): string => JSON.stringify([itemOf(cited)], null, 2)

function itemOf(cited: Citable): object {
  const { key, type, title, author, publisher, through, version, address, accessed, note } = cited
  const issued = issuedOf(cited)
  return {
    id: key,
    type,
    title,
    ...(author !== null && { author: [{ literal: author }] }),
    ...(publisher !== null && { publisher }),
    ...(through !== null && { source: through }),
    ...(version !== null && { version }),
    ...(issued !== null && { issued: partsOf(issued) }),
    ...(address !== null && { URL: address }),
    ...(accessed !== null && { accessed: partsOf(accessed) }),
    ...(note !== null && { note }),
  }
}

const partsOf = (date: PartialDate) => ({ 'date-parts': [date.split('-').map(Number)] })
