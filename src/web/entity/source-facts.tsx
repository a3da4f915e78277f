import type { SourcePageQuery } from '../generated/graphql.js'
import { dateInWords } from '../words/dates.js'
import { webAddress } from './fact-values.js'
import type { FactShown } from './FactList.js'

const said = (value: string | null): string => value ?? 'not stated'

/** What is known of a source; what it does not say is said to be not stated. */
export const sourceFacts = (source: NonNullable<SourcePageQuery['source']>): readonly FactShown[] => [
  { name: 'Reliability', value: source.reliability },
  { name: 'Publisher', value: said(source.publisher) },
  { name: 'Date', value: source.date === null ? said(null) : dateInWords(source.date) },
  { name: 'Covers until', value: source.coversUntil === null ? said(null) : dateInWords(source.coversUntil) },
  { name: 'Licence', value: said(source.licence) },
  { name: 'Address', value: source.url === null ? said(null) : webAddress(source.url) },
  { name: 'Claims', value: source.claimCount.toLocaleString('en') },
  { name: 'Imported from', value: source.file },
  { name: 'SHA-256', value: source.sha256 === null ? null : <code>{source.sha256}</code> },
]
