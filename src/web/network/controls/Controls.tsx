import { Select } from '../../design/Select.js'
import type { Projection } from '../../generated/schema.js'
import { PROJECTION_WORDS } from '../../words/types.js'
import type { ViewChange } from '../use-view.js'
import type { Model } from '../use-model.js'
import type { Picking } from '../use-picking.js'
import styles from './Controls.module.css'
import { DrawingFields } from './DrawingFields.js'
import { FilterFields } from './FilterFields.js'
import { Find } from './Find.js'
import { NetworkLegend } from './NetworkLegend.js'

interface Props {
  readonly model: Model
  readonly picking: Picking
  readonly isNarrow: boolean
}

/** What is drawn, and how; where there is little room, finding and the legend have places of their own beside the picture. */
export const Controls = ({ model, picking, isNarrow }: Props) => (
  <div className={styles['controls']}>
    {!isNarrow && <Find model={model} picking={picking} />}
    <Select
      label="Network of"
      value={model.view.projection}
      options={Object.entries(PROJECTION_WORDS).map(([value, { name }]) => ({ value: value as Projection, name }))}
      onChange={(projection) => model.change(projecting(projection))}
    />
    {!isNarrow && <NetworkLegend model={model} picking={picking} />}
    <DrawingFields {...model} />
    <FilterFields {...model} />
  </div>
)

/** Another network begins as it is read best; who and when stay. */
const projecting = (projection: Projection): ViewChange => ({
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
