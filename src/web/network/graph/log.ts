import type { Action } from './actions.js'
import { isKind } from './kinds.js'

/** Actions as an address holds them, `expand.BRA.MEMBER_OF-ORGANIZATION,hide.KEN.RUS`: ids and codes have neither dots nor commas. */
export const writtenLog = (actions: readonly Action[]): string => actions.map(writtenAction).join(',')

function writtenAction(action: Action): string {
  switch (action.do) {
    case 'expand':
      return ['expand', action.id, ...action.kinds].join('.')
    case 'hide':
    case 'show':
      return [action.do, ...action.ids].join('.')
    case 'pin':
      return ['pin', action.id, Math.round(action.x), Math.round(action.y)].join('.')
    case 'collapse':
    case 'unpin':
      return [action.do, action.id].join('.')
  }
}

/** What an address says was done; what cannot be read is told apart, and the rest is kept. */
export function readLog(text: string): { readonly actions: readonly Action[]; readonly unread: readonly string[] } {
  const parts = text.split(',').filter((part) => part !== '')
  const read = parts.map((part) => ({ part, action: readAction(part) }))
  return {
    actions: read.flatMap(({ action }) => action ?? []),
    unread: read.filter(({ action }) => action === null).map(({ part }) => part),
  }
}

function readAction(part: string): Action | null {
  const [what, ...rest] = part.split('.')
  const [id] = rest
  if (what === 'show') return { do: 'show', ids: rest }
  if (id === undefined || id === '') return null
  switch (what) {
    case 'expand': {
      const kinds = rest.slice(1)
      return kinds.every(isKind) ? { do: 'expand', id, kinds } : null
    }
    case 'hide':
      return { do: 'hide', ids: rest }
    case 'pin': {
      const [x = NaN, y = NaN] = rest.slice(1).map(Number)
      return Number.isFinite(x) && Number.isFinite(y) ? { do: 'pin', id, x, y } : null
    }
    case 'collapse':
      return { do: 'collapse', id }
    case 'unpin':
      return { do: 'unpin', id }
    default:
      return null
  }
}
