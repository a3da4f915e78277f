import { lazy, Suspense } from 'react'
import { LoadingNotice } from '../../design/LoadingNotice.js'
import { graphql } from '../../generated/gql.js'
import type { StepPictureFragment } from '../../generated/graphql.js'
import { picture } from './picture.js'

const STEP = graphql(`
  fragment StepPicture on NormTimelineStep {
    year
    cumulativeAgreements
    cumulativeStates
    agreements {
      parties(types: [STATE], first: 1000) {
        edges {
          commitment
          node {
            id
          }
        }
      }
    }
  }
`)

// What draws charts comes when a question has one.
const StepCharts = lazy(() => import('./StepCharts.js').then(({ StepCharts: Shown }) => ({ default: Shown })))

/** How a norm came to more agreements and states; the table below has the same numbers. */
function Steps({ parts }: { readonly parts: readonly StepPictureFragment[] }) {
  if (parts.length === 0) return null
  return (
    <Suspense fallback={<LoadingNotice what="the charts" />}>
      <StepCharts steps={parts} />
    </Suspense>
  )
}

export const TIMELINE_PICTURE = picture({ type: 'NormTimelineStep', fragment: STEP, isWhole: false, Show: Steps })
