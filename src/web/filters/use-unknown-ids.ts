import type { Problem } from './problem.js'
import { unknownId } from './strangers.js'
import type { NamedThing } from './thing.js'
import { useThings } from './use-things.js'

interface IdParam {
  readonly param: string
  readonly ids: readonly string[]
  /** The kinds that it takes. */
  readonly of: readonly NamedThing['type'][]
}

/** What is wrong with ids in parameters of the address that are no filters. */
export function useUnknownIds(params: readonly IdParam[]): readonly Problem[] {
  const things = useThings(params.flatMap(({ ids }) => ids))
  return params.flatMap(({ param, ids, of }) =>
    ids.filter((id) => things.get(id) === null).map((id) => unknownId(param, id, of)),
  )
}
