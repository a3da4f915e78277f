import { Redo2, Undo2 } from 'lucide-react'
import { Button } from '../../design/Button.js'
import { nameAmong } from '../../filters/words.js'
import { useThings } from '../../filters/use-things.js'
import type { Action } from '../graph/actions.js'
import type { Log } from '../use-log.js'

/** Takes back what was done to the picture, and says what that was. */
export function History({ log }: { readonly log: Log }) {
  const [last] = log.actions.slice(-1)
  const [next] = log.undone
  const ids = [last, next].flatMap((action) => (action === undefined ? [] : idsOf(action)))
  const name = nameAmong(useThings(ids.filter((id) => !id.includes(':'))))
  return (
    <>
      <Button kind="quiet" isDisabled={last === undefined} onPress={log.undo}>
        <Undo2 aria-hidden /> {last === undefined ? 'Undo' : `Undo: ${inWords(last, name)}`}
      </Button>
      {next !== undefined && (
        <Button kind="quiet" onPress={log.redo}>
          <Redo2 aria-hidden /> Redo: {inWords(next, name)}
        </Button>
      )}
    </>
  )
}

const VERBS: { readonly [D in Action['do']]: string } = {
  expand: 'expand',
  collapse: 'collapse',
  hide: 'hide',
  show: 'show',
  pin: 'pin',
  unpin: 'unpin',
}

const idsOf = (action: Action): readonly string[] => ('ids' in action ? action.ids.slice(0, 1) : [action.id])

function inWords(action: Action, name: (id: string) => string): string {
  if ('id' in action) return `${VERBS[action.do]} ${name(action.id)}`
  const [first, ...others] = action.ids
  if (first === undefined) return 'show all'
  const what = first.includes(':') ? 'a group' : name(first)
  return `${VERBS[action.do]} ${others.length === 0 ? what : `${action.ids.length} nodes`}`
}
