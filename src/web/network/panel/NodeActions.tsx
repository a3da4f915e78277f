import { EyeOff, FoldVertical, Pin, PinOff, Waypoints } from 'lucide-react'
import { Button } from '../../design/Button.js'
import { Segments } from '../../design/Segments.js'
import type { Model } from '../use-model.js'
import styles from './Panel.module.css'
import { NodePicker } from '../controls/NodePicker.js'
import type { Picking } from '../use-picking.js'

interface Props {
  readonly id: string
  readonly model: Pick<Model, 'view' | 'change' | 'log' | 'changes' | 'graph' | 'layout'>
  readonly picking: Picking
}

const DEPTHS = [
  { value: '0', name: 'All' },
  { value: '1', name: '1' },
  { value: '2', name: '2' },
  { value: '3', name: '3' },
] as const

/** What can be done with a node. */
export function NodeActions({ id, model: { view, change, log, changes, graph, layout }, picking }: Props) {
  const isPinned = changes.pinned.has(id)
  const pin = () => {
    const place = layout.places().get(id)
    if (isPinned) log.act({ do: 'unpin', id })
    else if (place !== undefined) log.act({ do: 'pin', id, ...place })
  }
  const depth = view.around?.id === id ? String(view.around.depth) : '0'
  return (
    <>
      {graph.nodes.has(id) && (
        <>
          <div className={styles['buttons']} role="group" aria-label="This node">
            <Button onPress={() => log.act({ do: 'collapse', id })}>
              <FoldVertical aria-hidden /> Collapse
            </Button>
            <Button onPress={pin}>
              {isPinned ? <PinOff aria-hidden /> : <Pin aria-hidden />} {isPinned ? 'Unpin' : 'Pin'}
            </Button>
            <Button onPress={() => log.act({ do: 'hide', ids: [id] })}>
              <EyeOff aria-hidden /> Hide
            </Button>
          </div>
          <div className={styles['depth']}>
            <span id="surroundings">Only its surroundings, so many links away</span>
            <Segments
              label="Only its surroundings, so many links away"
              value={depth as (typeof DEPTHS)[number]['value']}
              options={DEPTHS}
              onChange={(value) =>
                change(
                  value === '0' ? { around: null, depth: null } : { around: id, depth: value === '1' ? null : value },
                )
              }
            />
          </div>
        </>
      )}
      <div className={styles['ways']}>
        <Waypoints aria-hidden />
        <NodePicker label="Ways from here to" onPick={(other) => picking.only([id, other])} />
      </div>
    </>
  )
}
