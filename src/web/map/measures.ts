export const MEASURE_NAMES = ['agreements', 'norms', 'norm', 'partners', 'indicator'] as const

export type MapMeasure = (typeof MEASURE_NAMES)[number]

interface MeasureWords {
  readonly name: string
  readonly note: string
  /** What is counted, one and many. */
  readonly unit: readonly [one: string, many: string]
  /** What a zero says. */
  readonly none: string
}

/** What a map can show of each state. */
export const MAP_MEASURES: { readonly [M in MapMeasure]: MeasureWords } = {
  agreements: {
    name: 'Agreements',
    note: 'How many agreements a state is party to',
    unit: ['agreement', 'agreements'],
    none: 'Listed as party to none',
  },
  norms: {
    name: 'Norms of a set',
    note: 'How many norms of a set its agreements reflect',
    unit: ['norm', 'norms'],
    none: 'None reflected, or none assessed',
  },
  norm: {
    name: 'One norm',
    note: 'Whether an agreement that it is party to reflects a norm',
    unit: ['agreement', 'agreements'],
    none: 'Listed as party to none that was assessed',
  },
  partners: {
    name: 'Partners of a state',
    note: 'How many agreements each other state shares with one',
    unit: ['shared agreement', 'shared agreements'],
    none: 'None listed that both are party to',
  },
  indicator: {
    name: 'An indicator',
    note: 'How many pieces of evidence of cooperation sources give',
    unit: ['piece of evidence', 'pieces of evidence'],
    none: 'No evidence in the sources',
  },
}
