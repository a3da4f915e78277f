import type { EntityType } from '../../generated/enums.js'
import type { Resolve } from '../importer.js'
import { looseKey } from '../matching/names.js'
import { actNamed, speaksOfAct, statusNamed, withoutFormerly } from './acts.js'
import { datesIn, type DatesSeen } from './dates.js'
import { letteredIn } from './letters.js'
import type { Sample, SampledColumn } from './sample.js'
import { isOngoing, termsIn, type Term } from './terms.js'

/** What a column seems to hold. */
export interface Role {
  readonly column: SampledColumn
  readonly kind: RoleKind
  readonly dates: DatesSeen | null
  /** The letters after its dates; null where they have none. */
  readonly letters: readonly string[] | null
  /** Whether its cells are terms, with a beginning and an end; null where they are none. */
  readonly term: Term | null
  /** The signs between several in one cell. */
  readonly split: string | null
  /** Cells that mean nothing that is known, where most do. */
  readonly unknown: readonly string[]
}
export type RoleKind =
  'state' | 'organization' | 'agreement' | 'date' | 'act' | 'status' | 'link' | 'notes' | 'id' | 'other'

const NAMES: Readonly<Partial<Record<RoleKind, RegExp>>> = {
  state:
    /\b(?:countr(?:y|ies)|states?|part(?:y|ies)|participants?|signator(?:y|ies)|iso ?[23]?|nationality|land|pays)\b/u,
  organization: /\b(?:organization|igo|institution|company|forum|body|supporter|entity)\b/u,
  agreement:
    /\b(?:agreements?|treat(?:y|ies)|conventions?|texts?|titles?|instruments?|declarations?|documents?|resolution|protocol|accord|pledge)\b/u,
  notes: /\b(?:notes?|remarks?|comments?|reservations?)\b/u,
  id: /\b(?:id|code|nr|no|number|row|index)\b/u,
}
const SIGNS = [';', '|', '\n', ', ', ' / '] as const
const [MOST, SOME] = [0.6, 0.15]
// So many different ones tell.
const LOOKED_AT = 200
const LONG = 12
// Dates in the cells of a wide table stand beside marks of all kinds.
const SOME_DATES = 0.3
const LINK = /^https?:\/\//

/** What each column of a sample seems to hold, by its cells and else by its name. */
export const rolesOf = ({ columns }: Sample, resolve: Resolve): readonly Role[] =>
  columns.map((column) => roleOf(column, resolve))

function roleOf(column: SampledColumn, resolve: Resolve): Role {
  const name = looseKey(column.name)
  const cells = column.cells.slice(0, LOOKED_AT)
  const role = (kind: RoleKind, some: Partial<Role> = {}): Role => ({
    ...{ column, kind, dates: null, letters: null, term: null, split: null, unknown: [] },
    ...some,
  })
  if (cells.length === 0) return role('other')
  if (share(cells, (cell) => LINK.test(cell)) > MOST) return role('link')
  const called = (kind: RoleKind): boolean => NAMES[kind]?.test(name) === true
  const dates = datesIn({ cells: cells.filter((cell) => !isOngoing(cell)) })
  if (dates.share > (column.isMark === true ? SOME_DATES : MOST) && !called('id')) return role('date', { dates })
  const lettered = letteredIn(cells, MOST)
  if (lettered !== null && !called('id')) return role('date', lettered)
  const term = termsIn(cells, MOST)
  if (term !== null && !called('id')) return role('date', { dates: term.dates, term })
  const states = meant(cells, 'STATE', resolve)
  if (states.share > MOST || (states.share > SOME && called('state'))) return role('state', states)
  const isShort = cells.length <= LONG && !called('id') && !called('notes')
  if (isShort && cells.some((cell) => actNamed(cell) !== undefined)) return role('act')
  if (areActs(cells) && !called('notes') && !called('agreement')) return role('act')
  if (isShort && cells.some((cell) => statusNamed(withoutFormerly(cell)) !== undefined)) return role('status')
  if (called('notes')) return role('notes')
  const [organizations, agreements] = [meant(cells, 'ORGANIZATION', resolve), meant(cells, 'AGREEMENT', resolve)]
  if (organizations.share > MOST || (called('organization') && !called('agreement')))
    return role('organization', organizations)
  if (agreements.share > SOME || called('agreement')) return role('agreement', agreements)
  return role(called('id') ? 'id' : 'other')
}

const [MOST_ACTS, SHORT, HALF] = [60, 40, 0.5]

/** Acts in words of people, of which some are known and all others asked for. */
const areActs = (cells: readonly string[]): boolean =>
  cells.length <= MOST_ACTS && share(cells, (cell) => cell.length <= SHORT && speaksOfAct(cell)) > HALF

/** How many cells mean what is held, whole or by their parts. */
function meant(cells: readonly string[], type: EntityType, resolve: Resolve) {
  const isHeld = (text: string): boolean => 'id' in resolve(text, [type])
  const ways = [null, ...SIGNS].map((split) => {
    const parts = split === null ? cells : [...new Set(cells.flatMap((cell) => cell.split(split)))]
    const texts = parts.map((part) => part.trim()).filter((part) => part !== '')
    return { split, share: share(texts, isHeld), unknown: texts.filter((text) => !isHeld(text)) }
  })
  // A sign that few cells have is one of a name.
  const [whole, ...others] = ways.filter(
    ({ split }) => split === null || share(cells, (cell) => cell.includes(split)) > SOME,
  )
  const best = others.reduce((before, next) => (next.share > before.share ? next : before), whole ?? NOTHING)
  return best
}

const NOTHING: Pick<Role, 'split' | 'unknown'> & { readonly share: number } = { split: null, share: 0, unknown: [] }

const share = (cells: readonly string[], holds: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(holds).length / cells.length
