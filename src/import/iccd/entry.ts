import type { AgreementScope } from '../../generated/enums.js'
import { url } from '../../corpus/kinds.js'
import { quoted, type Place } from '../../corpus/raw.js'
import { humanDate, type HumanMoment } from '../dates/human-date.js'
import { affiliationsIn, type Affiliations } from './affiliations.js'
import { scoresIn, type Score } from './scores.js'
import { cellsOf, locatorOf, textOf, type Reading } from './reading.js'
import { scopeIn } from './scope.js'
import { unique } from './text.js'
import { typologiesIn } from './typologies.js'

/** An agreement as one row of the dataset has it, in our terms. */
export interface IccdEntry extends Affiliations {
  readonly place: Place
  readonly locators: string
  readonly title: string
  readonly moments: readonly HumanMoment[]
  /** The date as written. */
  readonly dated: string
  readonly description: string
  readonly notes: string
  readonly scope: AgreementScope
  readonly typologies: readonly string[]
  readonly urls: readonly string[]
  readonly scores: readonly Score[]
}

/** null where the row has no title. */
export function entryIn(reading: Reading): IccdEntry | null {
  const title = textOf(reading, 'title')
  if (title === '') return null
  const scope = scopeIn(reading)
  const moments = momentsIn(reading)
  return {
    place: reading.place,
    locators: locatorOf(reading),
    title,
    moments,
    dated: textOf(reading, 'date'),
    description: textOf(reading, 'description'),
    notes: textOf(reading, 'notes'),
    scope: scope ?? 'MULTI_UNSPECIFIED',
    ...affiliationsIn(reading, title, scope),
    typologies: typologiesIn(reading),
    urls: urlsIn(reading),
    scores: scoresIn(reading, moments[0] ?? null),
  }
}

function momentsIn(reading: Reading): readonly HumanMoment[] {
  return cellsOf(reading, 'date').flatMap(({ name, text }) => {
    const date = humanDate(text.replace(/[*†‡§¶¹²³]+\s*$/, ''), reading.dayOrder)
    if (date.kind === 'date') return date.moments
    const wanted = 'a date like 2015, July 2015 or 14 July 2015, with day and month told apart'
    if (date.kind === 'not-understood') reading.report(name, 'date-not-understood', wanted, quoted(text.trim()))
    return []
  })
}

function urlsIn(reading: Reading): readonly string[] {
  const found = cellsOf(reading, 'link').flatMap(({ name, text }) =>
    text
      .split(/[\s;|<>]+|,(?=\s|https?:)/)
      .filter((part) => part !== '')
      .flatMap((address) => {
        if (!address.includes('|') && url.read(address) !== undefined) return [address]
        reading.report(name, 'bad-url', url.wanted, quoted(address))
        return []
      }),
  )
  return unique(found)
}
