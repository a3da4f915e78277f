import { Link } from 'react-router'
import { fileAddress } from '../api/site.js'
import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { Page } from '../design/Page.js'
import { graphql } from '../generated/gql.js'
import type { SourcesPageQuery } from '../generated/graphql.js'
import { AccessMark } from '../parts/AccessMark.js'
import { DataTable, type TableColumn } from '../parts/DataTable.js'
import { ViewActions } from '../parts/ViewActions.js'
import { dateInWords } from '../words/dates.js'
import { ChoiceChips } from './ChoiceChips.js'
import { useRowChoice } from './ChoiceFilter.js'
import { NameFilter, useNameFilter } from './NameFilter.js'
import styles from './sections/Sections.module.css'

const SOURCES = graphql(`
  query SourcesPage {
    dataset {
      claimCount
    }
    sources {
      id
      title
      publisher
      date
      licence
      access
      claimCount
    }
  }
`)

type Source = SourcesPageQuery['sources'][number]

const columnsOf = (all: number): readonly TableColumn<Source>[] => [
  {
    name: 'Source',
    value: ({ title }) => title,
    show: ({ id, title }) => <Link to={`/source/${encodeURIComponent(id)}`}>{title}</Link>,
  },
  { name: 'Publisher', value: ({ publisher }) => publisher },
  { name: 'Date', value: ({ date }) => date, show: ({ date }) => (date === null ? null : dateInWords(date)) },
  { name: 'Access', value: ({ access }) => access, show: ({ access }) => <AccessMark access={access} /> },
  { name: 'Licence', value: ({ licence }) => licence ?? 'not stated' },
  { name: 'Claims', value: ({ claimCount }) => claimCount, numeric: true },
  {
    name: 'Share',
    value: ({ claimCount }) => claimCount / all,
    show: ({ claimCount }) => `${((100 * claimCount) / all).toFixed(1)}%`,
    numeric: true,
  },
]

/** Whatever the graph relies on. */
export function SourcesPage() {
  const answer = useAnswer(SOURCES, {})
  return (
    <Page
      title="Sources"
      lead="All that the graph relies on: what was read, and what is only cited from general knowledge and still to be checked."
      actions={
        <ViewActions
          what="Sources"
          query={{ document: String(SOURCES) }}
          files={[
            { name: 'Sources, CSV', href: fileAddress('sources.csv'), download: true },
            { name: 'Sources, Excel', href: fileAddress('sources.xlsx'), download: true },
          ]}
        />
      }
    >
      <Answered what="the sources" answer={answer}>
        {({ sources, dataset }) => <Table sources={sources} all={dataset.claimCount} />}
      </Answered>
    </Page>
  )
}

function Table({ sources, all }: { readonly sources: readonly Source[]; readonly all: number }) {
  const access = useRowChoice('access', sources, (source) => source.access)
  const name = useNameFilter()
  const shown = sources.filter((source) => access.fits(source) && name.fits({ name: source.title }))
  const claims = shown.reduce((sum, { claimCount }) => sum + claimCount, 0)
  return (
    <>
      <ChoiceChips label="Access" choice={access} nameOf={(code) => (code === 'READ' ? 'Read' : 'Cited, unchecked')} />
      <div className={`${styles['filters'] ?? ''} no-print`}>
        <NameFilter {...name} />
        <p aria-live="polite">
          {shown.length.toLocaleString('en')} sources with {claims.toLocaleString('en')} of {all.toLocaleString('en')}{' '}
          claims ({((100 * claims) / all).toFixed(0)}%)
        </p>
      </div>
      <DataTable caption="Sources" rows={shown} columns={columnsOf(all)} rowKey={({ id }) => id} fold={50} />
    </>
  )
}
