import { setChoices } from '../charts/norm-sets.js'
import { RestrictionsButton } from '../charts/RestrictionsButton.js'
import { Select } from '../design/Select.js'
import { MEASURE_NAMES, MAP_MEASURES } from './measures.js'
import type { MapSettings } from './use-map.js'
import { VIEW_NAMES, MAP_VIEWS } from './views.js'
import styles from './Map.module.css'

/** What the map shows, and of which part of the world. */
export function MapControls({ measure, view, chosen, norms, sets, frame, restrictions, ...set }: MapSettings) {
  return (
    <div className={`${styles['controls'] ?? ''} no-print`}>
      <Select
        label="Map of"
        value={measure.value}
        options={MEASURE_NAMES.map((value) => ({
          value,
          name: MAP_MEASURES[value].name,
          note: MAP_MEASURES[value].note,
        }))}
        onChange={measure.set}
      />
      {measure.value === 'norms' && chosen.set && sets.data && (
        <Select label="Set" value={chosen.set.id} options={setChoices(sets.data.normSets)} onChange={set.setSet} />
      )}
      {measure.value === 'norm' && chosen.norm && (
        <Select label="Norm" value={chosen.norm.value} options={norms} onChange={set.setNorm} />
      )}
      {measure.value === 'indicator' && chosen.indicator && frame.data && (
        <Select
          label="Indicator"
          value={chosen.indicator.id}
          options={frame.data.indicators.map(({ id, name, description }) => ({
            ...{ value: id, name },
            ...(description !== null && { note: description }),
          }))}
          onChange={set.setIndicator}
        />
      )}
      <Select
        label="Part of the world"
        value={view.value}
        options={VIEW_NAMES.map((value) => ({ value, name: MAP_VIEWS[value].name }))}
        onChange={view.set}
      />
      <RestrictionsButton {...restrictions} />
    </div>
  )
}
