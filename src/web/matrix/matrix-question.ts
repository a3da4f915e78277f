import { graphql } from '../generated/gql.js'
import type { MatrixQuery } from '../generated/graphql.js'

/** More rows than any page shows at once, so that all can be sorted. */
export const MOST_ROWS = 1000

graphql(`
  fragment MatrixRowParts on NormMatrixRow {
    agreement {
      ...EntityBrief
      date
    }
    cells {
      answer
      contested
      claims {
        source {
          access
        }
      }
    }
  }
`)

export const MATRIX = graphql(`
  query Matrix($set: ID, $filter: AgreementFilter, $asOf: PartialDate, $counting: Counting, $first: Int! = 1000) {
    normMatrix(set: $set, filter: $filter, asOf: $asOf, counting: $counting) {
      set {
        id
        name
        agreement {
          ...EntityBrief
        }
      }
      norms {
        id
        label
        name
        description
      }
      rows(first: $first) {
        totalCount
        nodes {
          ...MatrixRowParts
        }
      }
    }
    normFrequency(set: $set, filter: $filter, asOf: $asOf, counting: $counting) {
      norm {
        id
      }
      count
      of
      share
    }
  }
`)

export type MatrixAnswer = NonNullable<MatrixQuery['normMatrix']>
export type MatrixNorm = MatrixAnswer['norms'][number]
export type MatrixRow = MatrixAnswer['rows']['nodes'][number]
export type MatrixCell = MatrixRow['cells'][number]

/** A norm's number in its set, else its place there. */
export const normLabel = ({ label }: MatrixNorm, index: number): string => label ?? String(index + 1)
