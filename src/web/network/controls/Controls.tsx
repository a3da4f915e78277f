import { Select } from '../../design/Select.js'
import type { Projection } from '../../generated/schema.js'
import { PROJECTIONS } from '../../words/types.js'
import type { Change } from '../use-view.js'
import type { Model } from '../use-model.js'
import type { Picking } from '../use-picking.js'
import styles from './Controls.module.css'
import { DrawingFields } from './DrawingFields.js'
import { FilterFields } from './FilterFields.js'
import { Legend } from './Legend.js'
import { NodePicker } from './NodePicker.js'

interface Props {
  readonly model: Model
  readonly picking: Picking
}

/** What is drawn, and how. */
export function Controls({ model, picking }: Props) {
  const { view, picked, change } = model
  const [first, ...others] = picked
  const onPick = (id: string) =>
    picking.only(first !== undefined && others.length === 0 && first !== id ? [first, id] : [id])
  return (
    <div className={styles['controls']}>
      <NodePicker
        label={picked.length === 1 ? 'Find another, for what links the two' : 'Find in the network'}
        onPick={onPick}
      />
      <Select
        label="Network of"
        value={view.projection}
        options={Object.entries(PROJECTIONS).map(([value, { name }]) => ({ value: value as Projection, name }))}
        onChange={(projection) => change(projecting(projection))}
      />
      <Legend model={model} picking={picking} />
      <DrawingFields {...model} />
      <FilterFields {...model} />
    </div>
  )
}

/** Another network begins as it is read best; who and when stay. */
const projecting = (projection: Projection): Change => ({
  projection: projection === 'STATES_BY_AGREEMENT' ? null : projection,
  minWeight: null,
  atLeast: null,
  colour: null,
  filter: null,
  log: null,
  around: null,
  depth: null,
  link: null,
})
