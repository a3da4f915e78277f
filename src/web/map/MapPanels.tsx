import { useMemo, useState } from 'react'
import { ChartFigure } from '../charts/ChartFigure.js'
import { usePalette } from '../charts/palette.js'
import { YearSlider } from '../charts/YearSlider.js'
import { Answered } from '../design/Answered.js'
import { NoticeBox } from '../design/NoticeBox.js'
import type { MapStatesQuery, MapValuesQuery } from '../generated/graphql.js'
import { amountsOf, type MapReading, readingsOf } from './readings.js'
import { HATCH, scaleOf } from './scale.js'
import { StateList } from './StateList.js'
import { StatePanel } from './StatePanel.js'
import { mapTitle } from './titles.js'
import type { MapSettings as View } from './use-map.js'
import type { useWorld } from './world.js'
import { WorldMap } from './WorldMap.js'
import styles from './Map.module.css'

interface Props {
  readonly map: View
  readonly world: ReturnType<typeof useWorld>
  readonly frame: MapStatesQuery
  readonly values: MapValuesQuery
  readonly today: MapValuesQuery
}

/** The picture, the states beside it, and what stands behind the one that is picked. */
export function MapPanels({ map, world, frame, values, today }: Props) {
  const { measure, chosen, restrictions, variables } = map
  const palette = usePalette()
  const [pointed, setPointed] = useState<string | null>(null)
  const states = frame.states.nodes
  const norm = chosen.norm?.value
  const scale = useMemo(
    () => scaleOf(measure.value, [...amountsOf(today, norm).values()], palette),
    [measure.value, today, norm, palette],
  )
  const centreId = measure.value === 'partners' ? chosen.centre?.id : undefined
  const centre = useMemo(
    () =>
      centreId === undefined ? null : { id: centreId, level: { name: 'The state itself', fill: palette.series[1]! } },
    [centreId, palette],
  )
  const readings = useMemo(
    () => readingsOf(states, amountsOf(values, norm), scale, map.wanted, centre),
    [states, values, norm, scale, map.wanted, centre],
  )
  const levels = centre === null ? scale.levels : [centre.level, ...scale.levels]
  const isUnpicked = map.wanted === null
  const pick = (id: string | null) => (isUnpicked ? map.setCentre(id) : map.setPicked(id))
  const picked = readings.find(({ state }) => state.id === chosen.picked?.id)
  const title = mapTitle(map)
  return (
    <div className={styles['view']}>
      <ChartFigure
        title={title}
        legend={isUnpicked ? [] : [...counted(levels, readings), { name: 'Not in the corpus', fill: HATCH }]}
        caveat="Borders as in Natural Earth; no position is taken on borders or the status of any area. Areas are true to size (Equal Earth projection). A circle is a state too small to be seen, or, as Tuvalu, without a shape at this scale. Antarctica is left out."
        sources="Shapes: Natural Earth, 1:50 million."
        aside={restrictions.words}
        file={['map', measure.value, ofWhat(map) ?? '', restrictions.args.asOf ?? ''].join('-')}
        table={{
          rows: readings,
          rowKey: ({ state }) => state.id,
          columns: [
            { name: 'Code', value: ({ state }) => state.id },
            { name: 'State', value: ({ state }) => state.name },
            { name: 'Region', value: ({ state }) => state.region },
            ...(measure.value === 'norm'
              ? [{ name: 'Reading', value: ({ words }: MapReading) => words }]
              : [
                  { name: 'Value', value: ({ amount }: MapReading) => amount, numeric: true },
                  { name: 'In words', value: ({ words }: MapReading) => words },
                ]),
          ],
        }}
      >
        {isUnpicked && (
          <NoticeBox title="Pick a state, on the map or in the list.">
            <p>The map then shows with whom it shares agreements.</p>
          </NoticeBox>
        )}
        <Answered what="the shapes of the map" answer={world}>
          {(shapes) => (
            <WorldMap
              shapes={shapes}
              view={map.view.value}
              label={`${title}: a map. The states and their values are in the list that follows.`}
              readings={readings}
              picked={picked?.state.id ?? chosen.centre?.id ?? null}
              pointed={pointed}
              onPoint={setPointed}
              onPick={pick}
            />
          )}
        </Answered>
        <YearSlider
          from={firstYear(frame)}
          to={Number(frame.dataset.loadedAt.slice(0, 4))}
          value={restrictions.args.asOf}
          isThere={!map.values.isPlaceholderData}
          onChange={(date) => restrictions.view.onAsOf(date ?? undefined, 'replace')}
        />
      </ChartFigure>
      {picked ? (
        <StatePanel
          key={picked.state.id}
          state={picked.state}
          measure={measure.value}
          words={picked.words}
          norm={norm}
          variables={variables}
          onClose={() => map.setPicked(null)}
          onCentre={() => map.showPartners(picked.state.id)}
        />
      ) : (
        <StateList readings={readings} picked={null} pointed={pointed} onPoint={setPointed} onPick={pick} />
      )}
    </div>
  )
}

/** The id of what the map is of, for the names of its files. */
const ofWhat = ({ measure, chosen }: View): string | undefined =>
  ({
    agreements: undefined,
    norms: chosen.set?.id,
    norm: chosen.norm?.value,
    partners: chosen.centre?.id,
    indicator: chosen.indicator?.id,
  })[measure.value]

const firstYear = ({ agreements }: MapStatesQuery): number =>
  Math.min(...(agreements.facets?.[0]?.values.map(({ value }) => Number(value)) ?? []))

/** Classes with how many states are in each. */
const counted = (levels: readonly MapReading['level'][], readings: readonly MapReading[]) =>
  levels.map((level) => {
    const count = readings.filter((reading) => reading.level === level).length
    return { name: `${level.name}: ${count} ${count === 1 ? 'state' : 'states'}`, fill: level.fill }
  })
