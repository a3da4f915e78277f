import { useMemo } from 'react'
import { useAnswer } from '../api/use-answer.js'
import { graphql } from '../generated/gql.js'

const REGIONS = graphql(`
  query FilterRegions {
    states(first: 1000) {
      nodes {
        region
        subregion
      }
    }
  }
`)

const NONE: ReadonlySet<string> = new Set()

/** The regions of the United Nations that states here lie in, and their subregions. */
export function useRegions(enabled = true) {
  const answer = useAnswer(REGIONS, {}, { enabled })
  const { data } = answer
  const all = useMemo(
    () =>
      data === undefined
        ? NONE
        : new Set(
            data.states.nodes.flatMap(({ region, subregion }) => [region, subregion].filter((name) => name !== null)),
          ),
    [data],
  )
  return { answer, all }
}
