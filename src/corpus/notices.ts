import type { Corpus, PartialDate, Source } from '../domain.js'
import { lastInstant } from '../partial-date.js'
import { claimingRecords, ownerOf } from '../records.js'

/** What is no mistake and yet worth a look: each item in words, in the order of the corpus. */
export interface CorpusNotice {
  readonly title: string
  readonly items: readonly string[]
}

/** What may have grown old by a day, look wrong, or rest on little; only what there is. */
export function noticesOf(corpus: Corpus, today: PartialDate): readonly CorpusNotice[] {
  const notices = [
    { title: 'sources that say nothing of the year before', items: corpus.sources.flatMap(staleBy(today)) },
    { title: 'addresses that look wrong', items: [...corpus.sources, ...corpus.entities].flatMap(oddAddress) },
    { title: 'agreements that one cited source alone carries', items: thinlyCarried(corpus) },
  ]
  return notices.filter(({ items }) => items.length > 0)
}

const staleBy = (today: PartialDate) => {
  const yearBefore = `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`
  return ({ id, coversUntil }: Source): readonly string[] =>
    coversUntil != null && lastInstant(coversUntil) < yearBefore ? [`${id}, until ${coversUntil}`] : []
}

function oddAddress(item: object): readonly string[] {
  if (!('url' in item) || !('id' in item) || typeof item.url !== 'string') return []
  return looksWrong(item.url) ? [`${String(item.id)}, ${item.url}`] : []
}

/** Not of the web, with a space in it, or without a host that others know. */
const looksWrong = (address: string): boolean =>
  !/^https?:/.test(address) || /\s/.test(address) || !/.\../.test(hostOf(address))

const hostOf = (address: string): string => URL.parse(address)?.hostname ?? ''

function thinlyCarried(corpus: Corpus): readonly string[] {
  const carriers = new Map<string, Set<string>>()
  const carry = (id: string, source: string) => carriers.get(id)?.add(source)
  for (const { id, type } of corpus.entities) if (type === 'AGREEMENT') carriers.set(id, new Set())
  for (const { from, to, claim } of corpus.ties) for (const end of [from, to]) carry(end, claim.source)
  for (const { agreementId, claim } of corpus.absences) carry(agreementId, claim.source)
  for (const record of claimingRecords(corpus)) carry(ownerOf(record), record.claim.source)
  const cited = new Set(corpus.sources.flatMap(({ id, access }) => (access === 'CITED' ? [id] : [])))
  return [...carriers].flatMap(([id, [only = '', ...others]]) => (others.length === 0 && cited.has(only) ? [id] : []))
}
