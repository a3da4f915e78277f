import { useMemo } from 'react'
import type { Pointing } from './drawing/scene.js'
import type { Model } from './use-model.js'

/** What of the address a picked thing takes the place of. */
const NOTHING = { pick: null, link: null, from: null, to: null, relations: null, avoiding: null }

export interface Picking extends Pointing {
  /** One more beside what is picked, or one less. */
  readonly toggle: (id: string) => void
  readonly only: (names: readonly string[]) => void
  readonly clear: () => void
}

/** What is picked, by pointing at the picture or by a button. */
export function usePicking({ view, change, log }: Pick<Model, 'view' | 'change' | 'log'>): Picking {
  return useMemo(() => {
    const only = (names: readonly string[]) => change({ ...NOTHING, pick: names.length === 0 ? null : names.join(',') })
    const toggle = (id: string) =>
      only(view.pick.includes(id) ? view.pick.filter((other) => other !== id) : [...view.pick, id])
    return {
      only,
      toggle,
      clear: () => change(NOTHING),
      onNode: (id, adds) => (adds ? toggle(id) : only([id])),
      onLink: (id) => change({ ...NOTHING, link: id }),
      onGround: () => {
        if (view.pick.length > 0 || view.link !== null) change(NOTHING)
      },
      onMoved: (id, x, y) => log.act({ do: 'pin', id, x, y }),
    }
  }, [view, change, log])
}
