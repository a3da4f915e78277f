import { Page } from '../design/Page.js'
import { ActiveFilters } from '../filters/ActiveFilters.js'
import { FilterForm } from '../filters/FilterForm.js'
import { FilterPanel } from '../filters/FilterPanel.js'
import { FilterProblems } from '../filters/FilterProblems.js'
import { useFilterParam } from '../filters/use-filter-param.js'
import { useViewParams } from '../filters/use-view-params.js'
import { ViewFields } from '../filters/ViewFields.js'

export function AskPage() {
  const filter = useFilterParam('AgreementFilter')
  const view = useViewParams()
  return (
    <Page title="Ask" wide>
      <FilterProblems problems={[...filter.problems, ...view.problems]} />
      <ActiveFilters {...filter} />
      <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 20rem)' }}>
        <FilterPanel count={Object.keys(filter.value).length}>
          <ViewFields {...view} />
          <FilterForm {...filter} asOf={view.asOf} counting={view.counting} />
        </FilterPanel>
      </div>
    </Page>
  )
}
