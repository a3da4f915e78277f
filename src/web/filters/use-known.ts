import { useMemo } from 'react'
import type { KnownThings } from './known.js'
import { filterIds, filterRegions } from './parts.js'
import type { FilterField } from './shape.js'
import type { Values } from './types.js'
import { useRegions } from './use-regions.js'
import { useThings } from './use-things.js'

interface Part {
  readonly fields: readonly FilterField[]
  readonly values: Values
}

/** What is known of the ids and names in some filters; keep `parts` the same while they say the same. */
export function useKnown(parts: readonly Part[]): KnownThings {
  const ids = useMemo(() => parts.flatMap(({ fields, values }) => filterIds(fields, values)), [parts])
  const names = useMemo(() => parts.flatMap(({ fields, values }) => filterRegions(fields, values)), [parts])
  const things = useThings(ids)
  const { all: regions } = useRegions(names.length > 0)
  return useMemo(() => ({ things, regions }), [things, regions])
}
