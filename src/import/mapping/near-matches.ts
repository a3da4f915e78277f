import type { EntityType } from '../../generated/enums.js'
import { perhapsOf } from '../../corpus/near.js'
import { quoted, type Place } from '../../corpus/raw.js'
import { noticeAt, type OnIssue, type Resolve } from '../importer.js'
import { firstTime } from '../memoized.js'
import { Mistake } from './mistake.js'
import type { NodePlan } from './plan.js'
import { columnOf } from './template.js'

/** How many new names are compared: each with all that is held, which of a large file would take longer than all else. */
const COMPARED = 1000

const FEW = `${COMPARED} new names to compare with what is held`

/** What is said of a name that is not held. */
export function notHeld(name: string, { type, find, isNew }: NodePlan, resolve: Resolve): Mistake {
  const near = nearTo(name, type, resolve)
  const orNew = isNew === 'asked' && near.length === 0 ? ', or --create for new ones' : ''
  return new Mistake(
    columnOf(find),
    'not-held',
    wantedHeld(type, near) + orNew,
    quoted(name) + heldElse(name, type, resolve),
  )
}

const ACTORS: readonly EntityType[] = ['STATE', 'ORGANIZATION', 'AGREEMENT']

/** What of another kind is called so: most often that is meant, and wants a node of its own. */
function heldElse(name: string, type: EntityType, resolve: Resolve): string {
  for (const other of ACTORS.filter((one) => one !== type)) {
    const found = name === '' ? null : resolve(name, [other])
    if (found !== null && 'id' in found) return `, which is held as ${other} ${found.id}`
  }
  return ''
}

/** Tells of names that become new while one near them is held: most often that one is meant. */
export function nearMatches(resolve: Resolve, onIssue: OnIssue) {
  const isFirst = firstTime()
  let compared = 0
  return (name: string, { type, find }: NodePlan, place: Place): void => {
    if (name === '' || compared > COMPARED || !isFirst(`${type} ${name}`)) return
    compared += 1
    if (compared > COMPARED) return onIssue(noticeAt(place, null, 'not-compared', FEW, 'more; from here on none is'))
    const near = nearTo(name, type, resolve)
    const got = `${quoted(name)}, which becomes a new one`
    if (near.length > 0) onIssue(noticeAt(place, columnOf(find), 'perhaps-held', wantedHeld(type, near), got))
  }
}

const wantedHeld = (type: EntityType, near: readonly string[]): string =>
  `the name, code or id of a known ${type}${perhapsOf(near)}`

function nearTo(name: string, type: EntityType, resolve: Resolve): readonly string[] {
  const found = name === '' ? null : resolve(name, [type])
  if (found === null || 'id' in found) return []
  return found.near.length > 0 ? found.near : found.within
}
