import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql'

export type WayIn = ReturnType<GraphQLObjectType['getFields']>[string]

export interface DocsGroup<Item> {
  readonly title: string
  readonly items: readonly Item[]
}

/** What a newcomer wants to do, and the fields of Query that do it; what is named nowhere comes last. */
const WAYS_IN = [
  { title: 'Begin here', names: ['search', 'agreements', 'states', 'dataset'] },
  {
    title: 'Find ties, pairs and ways between',
    names: ['statesSharingAgreements', 'compareStates', 'shortestPaths', 'neighbourhood', 'network', 'ties'],
  },
  {
    title: 'Follow norms',
    names: ['norms', 'normSets', 'normMatrix', 'normFrequency', 'normTimeline', 'normCoverage'],
  },
  { title: 'Count, and see what changed', names: ['crossTab', 'changes', 'events'] },
  {
    title: 'List other things',
    names: ['organizations', 'activities', 'sources', 'stakeholderGroups', 'typologies', 'indicators'],
  },
  {
    title: 'Look one thing up by its id',
    names: [
      ...['agreement', 'state', 'organization', 'norm', 'normSet', 'activity', 'instrument', 'source'],
      ...['stakeholderGroup', 'typology', 'indicator', 'node', 'nodes'],
    ],
  },
] as const

/** The fields of Query, by what they are for. */
export function waysIn(schema: GraphQLSchema): readonly DocsGroup<WayIn>[] {
  const fields = new Map(Object.entries(schema.getQueryType()?.getFields() ?? {}))
  const named = new Set<string>(WAYS_IN.flatMap(({ names }) => names))
  const others = [...fields.keys()].filter((name) => !named.has(name))
  return [...WAYS_IN, { title: 'More', names: others }]
    .map(({ title, names }) => ({ title, items: names.flatMap((name) => fields.get(name) ?? []) }))
    .filter(({ items }) => items.length > 0)
}

/** The types of a schema, from what the graph is made of to what only carries lists. */
export function typesByPurpose(schema: GraphQLSchema): readonly DocsGroup<GraphQLNamedType>[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && name !== 'Query')
  const purposes = new Map<string, GraphQLNamedType[]>(PURPOSES.map((purpose) => [purpose, []]))
  for (const type of types) purposes.get(purposeOf(type))?.push(type)
  return Array.from(purposes, ([title, items]) => ({ title, items: items.sort(byName) }))
}

const PURPOSES = [
  'Things with an id',
  'Parts of answers',
  'Filters',
  'Codes',
  'Pages of lists',
  'Plain values',
] as const

function purposeOf(type: GraphQLNamedType): (typeof PURPOSES)[number] {
  if (isInputObjectType(type)) return 'Filters'
  if (isEnumType(type)) return 'Codes'
  if (!isObjectType(type)) return 'getFields' in type ? 'Things with an id' : 'Plain values'
  if (/(Connection|Edge|^PageInfo)$/.test(type.name)) return 'Pages of lists'
  return type.getInterfaces().length > 0 ? 'Things with an id' : 'Parts of answers'
}

const byName = (one: GraphQLNamedType, other: GraphQLNamedType): number => one.name.localeCompare(other.name)

/** The first sentence of a description. */
export const firstSentence = (description: string | null | undefined): string =>
  /^.*?[.](?=\s|$)/s.exec(description ?? '')?.[0].replace(/\s+/g, ' ') ?? ''
