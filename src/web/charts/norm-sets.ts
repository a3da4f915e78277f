import { graphql } from '../generated/gql.js'
import type { AssessedNormSetsQuery } from '../generated/graphql.js'
import { countedNoun } from '../words/counted.js'

/** Which norm sets there are, and how many agreements were assessed for the one of their norms that most were. */
export const NORM_SETS = graphql(`
  query AssessedNormSets {
    dataset {
      defaultNormSet {
        id
      }
    }
    normSets {
      id
      name
      norms {
        id
        label
        name
        agreements(answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED], first: 1) {
          totalCount
        }
      }
    }
  }
`)

export type NormSets = AssessedNormSetsQuery['normSets']

/** How many agreements were assessed for the norm of a set that the most were. */
export const assessedCount = ({ norms }: NormSets[number]): number =>
  Math.max(0, ...norms.map(({ agreements }) => agreements.totalCount ?? 0))

/** Sets as choices, those that the most agreements were assessed for first. */
export const setChoices = (sets: NormSets) =>
  sets
    .toSorted((one, other) => assessedCount(other) - assessedCount(one))
    .map((set) => ({ value: set.id, name: set.name, note: assessedInWords(assessedCount(set)) }))

/** Norms that an agreement was assessed for, as choices. */
export const normChoices = (sets: NormSets) =>
  sets
    .filter((set) => assessedCount(set) > 0)
    .toSorted((one, other) => assessedCount(other) - assessedCount(one))
    .flatMap(({ name: set, norms }) =>
      norms.map(({ id, label, name }) => ({ value: id, name: label === null ? name : `${label}. ${name}`, note: set })),
    )

/** The set that is asked for, else the one that the dataset goes by. */
export function chosenSet(sets: AssessedNormSetsQuery | undefined, written: string | null) {
  const one = (id: string | undefined) => sets?.normSets.find((set) => set.id === id)
  return one(written ?? undefined) ?? one(sets?.dataset.defaultNormSet?.id) ?? sets?.normSets[0]
}

const assessedInWords = (count: number): string =>
  count === 0 ? 'No agreement assessed' : `${countedNoun(count, 'agreement')} assessed`
