import { Complaints } from '../charts/Complaints.js'
import charts from '../charts/Chart.module.css'
import { Answered } from '../design/Answered.js'
import { Page } from '../design/Page.js'
import { ActiveFilters } from '../filters/ActiveFilters.js'
import { TieDialog } from '../parts/TieDialog.js'
import { ViewActions } from '../parts/ViewActions.js'
import { MapControls } from './MapControls.js'
import { VALUES } from './map-questions.js'
import { MapPanels } from './MapPanels.js'
import { measureIn } from './readings.js'
import { mapTitle } from './titles.js'
import { useMap } from './use-map.js'
import { useWorld } from './world.js'

/** States of the world by what they agreed to. */
export function MapPage() {
  const map = useMap()
  // Asked for beside the values, and not after them.
  const world = useWorld()
  return (
    <Page
      wide
      title="Map"
      lead="Who agreed to what, around the world and over the years."
      actions={
        <ViewActions
          what={mapTitle(map)}
          filtered={map.restrictions.words}
          query={{ document: VALUES, variables: map.variables }}
        />
      }
    >
      <Complaints of={map.complaints} />
      <MapControls {...map} />
      <div className={charts['active']}>
        <ActiveFilters {...map.restrictions.filter} />
      </div>
      <Answered what="the states" answer={map.frame}>
        {(frame) => (
          <Answered what="the values" answer={map.values} holds={isOfAnother(map)}>
            {(values) => (
              <MapPanels map={map} world={world} frame={frame} values={values} today={map.today.data ?? values} />
            )}
          </Answered>
        )}
      </Answered>
      <TieDialog />
    </Page>
  )
}

/** The numbers of one measure have no place in the classes of another. */
const isOfAnother = ({ values, wanted }: ReturnType<typeof useMap>): boolean =>
  values.data !== undefined && measureIn(values.data) !== wanted
