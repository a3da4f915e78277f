import { joined } from '../api/asked.js'
import { useAnswer } from '../api/use-answer.js'
import { useChoiceParam, useId } from '../charts/address.js'
import { chosenSet, NORM_SETS, normChoices } from '../charts/norm-sets.js'
import { useRestrictions } from '../charts/restrictions.js'
import type { MapStatesQuery, MapValuesQuery } from '../generated/graphql.js'
import { useUnread } from '../filters/use-unread.js'
import { named, unknown } from '../filters/unknown.js'
import { MEASURE_NAMES } from './measures.js'
import { MAP_STATES, VALUES } from './map-questions.js'
import { VIEW_NAMES } from './views.js'

const PARAMS = [
  ...['measure', 'view', 'set', 'norm', 'state', 'indicator', 'picked'],
  ...['filter', 'asOf', 'counting', 'tie'],
]

/** What the address asks for, what is shown instead where it cannot be, and the answers to it. */
export function useMap() {
  const sets = useAnswer(NORM_SETS, {})
  const frame = joined<MapStatesQuery>(useAnswer(MAP_STATES, {}), sets)
  const measure = useChoiceParam('measure', MEASURE_NAMES)
  const view = useChoiceParam('view', VIEW_NAMES)
  const restrictions = useRestrictions()
  const [writtenSet, setSet] = useId('set')
  const [writtenNorm, setNorm] = useId('norm')
  const [writtenCentre, setCentre] = useId('state')
  const [writtenIndicator, setIndicator] = useId('indicator')
  const [writtenPicked, setPicked] = useId('picked')

  const states = frame.data?.states.nodes ?? []
  const stateOf = (id: string | null) => states.find((state) => state.id === id)
  const norms = normChoices(sets.data?.normSets ?? [])
  const norm = norms.find(({ value }) => value === writtenNorm) ?? norms[0]
  const setOfNorm = sets.data?.normSets.find((set) => set.norms.some(({ id }) => id === norm?.value))
  const set = measure.value === 'norm' ? setOfNorm : chosenSet(sets.data, writtenSet)
  const indicators = frame.data?.indicators ?? []
  const indicator = indicators.find(({ id }) => id === writtenIndicator) ?? indicators[0]
  const centre = stateOf(writtenCentre)
  const ready = frame.data !== undefined && sets.data !== undefined

  const args = { ...restrictions.args, set: set?.id ?? null, centre: centre?.id ?? '', indicator: indicator?.id ?? '' }
  const variables = {
    ...args,
    all: measure.value === 'norm' ? states.map(({ id }) => id) : [],
    ofAgreements: measure.value === 'agreements',
    ofNorms: measure.value === 'norms',
    ofNorm: measure.value === 'norm',
    ofPartners: measure.value === 'partners' && centre !== undefined,
    ofIndicator: measure.value === 'indicator',
  }
  const then = useAnswer(VALUES, variables, { enabled: ready })
  // Classes are those of today, so that a colour means the same in every year.
  const today = useAnswer(VALUES, { ...variables, asOf: null }, { enabled: ready })
  const values = variables.asOf === null ? today : joined<MapValuesQuery>(then, today)

  const unread = useUnread(PARAMS)
  const complaints = [
    measure.wrong,
    view.wrong,
    ...restrictions.problems,
    ...unread,
    ...(ready
      ? [
          unknown('set', writtenSet, named(sets.data.normSets), 'set of norms'),
          unknown('norm', writtenNorm, norms, 'norm that an agreement was assessed for'),
          unknown('state', writtenCentre, named(states), 'state'),
          unknown('picked', writtenPicked, named(states), 'state'),
          unknown('indicator', writtenIndicator, named(indicators), 'indicator'),
        ]
      : []),
  ]
  return {
    /** The measure that there are numbers for: there are none before a state is picked whose partners are asked for. */
    wanted: measure.value === 'partners' && centre === undefined ? null : measure.value,
    frame,
    sets,
    values,
    today,
    variables,
    complaints,
    measure,
    view,
    restrictions,
    chosen: { set, norm, indicator, centre, picked: stateOf(writtenPicked) },
    norms,
    setSet,
    setNorm,
    setCentre,
    setIndicator,
    setPicked,
    showPartners: (id: string) => {
      measure.set('partners')
      setCentre(id)
      setPicked(null)
    },
  }
}

export type MapSettings = ReturnType<typeof useMap>
