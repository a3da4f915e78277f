import type { Model } from '../use-model.js'
import type { Picking } from '../use-picking.js'
import { NodePicker } from './NodePicker.js'

interface Props {
  readonly model: Pick<Model, 'picked'>
  readonly picking: Picking
}

/** Picks a node by its name, and another beside it for what links the two. */
export function Find({ model: { picked }, picking }: Props) {
  const [first, ...others] = picked
  const onPick = (id: string) =>
    picking.only(first !== undefined && others.length === 0 && first !== id ? [first, id] : [id])
  return (
    <NodePicker
      label={picked.length === 1 ? 'Find another, for what links the two' : 'Find in the network'}
      onPick={onPick}
    />
  )
}
