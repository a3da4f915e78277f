import type { AskedQuestion } from '../api/asked.js'
import { pictureOnPage } from '../charts/on-page.js'
import { pictureFiles } from '../charts/save.js'
import { useSource } from '../charts/use-source.js'
import { Answered } from '../design/Answered.js'
import { Page } from '../design/Page.js'
import type { MenuChoice } from '../design/MenuButton.js'
import type { EntityHeadFragment } from '../generated/graphql.js'
import { entityName } from '../parts/EntityLink.js'
import { EntitySign } from '../parts/EntitySign.js'
import { TieDialog } from '../parts/TieDialog.js'
import { ViewActions } from '../parts/ViewActions.js'
import { dateInWords } from '../words/dates.js'
import { TYPES } from '../words/types.js'
import { useAsOf } from '../parts/as-of.js'
import { AsOfField } from './AsOfField.js'
import { Around } from './around/Around.js'
import { CitedOnly } from './CitedOnly.js'
import { FactList, type FactShown } from './FactList.js'
import { Folded } from './Folded.js'
import { NotKnown } from './NotKnown.js'
import { PrintedFilters } from './PrintedFilters.js'
import { Section, type SectionParts } from './Section.js'
import { SectionNav } from './SectionNav.js'
import { SourceList } from './SourceList.js'
import { entityFiles } from './files.js'
import { PageTieGroups } from './PageTieGroups.js'
import { tieGroupsOf } from './tie-groups.js'
import { useOpenQuestions } from './use-open-questions.js'
import styles from './EntityView.module.css'

/** What the kind of an entity adds to its page. */
export interface EntityParts {
  readonly facts: readonly FactShown[]
  /** What no source says, each a sentence. */
  readonly unknown: readonly string[]
  /** What matters most first; ties and sources follow. */
  readonly sections: readonly SectionParts[]
  readonly files?: readonly MenuChoice[]
}

interface Props {
  readonly entity: EntityHeadFragment
  readonly query: string
  readonly answer: AskedQuestion<unknown>
  readonly parts: EntityParts
}

export function EntityView({ entity, query, answer, parts: { facts, unknown, sections, files = [] } }: Props) {
  const { asOf } = useAsOf()
  const open = useOpenQuestions(entity.id)
  const source = useSource()
  const moment = asOf === null ? '' : `, as of ${dateInWords(asOf)}`
  const frame = {
    title: `What is tied to ${entityName(entity)}${moment}`,
    notes: ['Of each kind of tie a few are drawn; the number beside its name counts all.'],
    legend: [],
  }
  const around: SectionParts = { id: 'around', name: 'Around it', body: <Around entity={entity} /> }
  const all = [
    ...sections.slice(0, 1),
    around,
    ...sections.slice(1),
    ...commonSections(entity, asOf, sections.length === 0),
    ...open,
  ]
  return (
    <Page
      title={entityName(entity)}
      kicker={<Kicker entity={entity} />}
      lead={entity.description}
      actions={
        <ViewActions
          what={`${entityName(entity)} (${TYPES[entity.type].one.toLowerCase()})${asOf === null ? '' : `, as of ${asOf}`}`}
          query={{ document: query, variables: { id: entity.id, asOf } }}
          files={[
            ...files,
            ...pictureFiles(`around-${entity.id}`, () => pictureOnPage('around', { ...frame, source: source.away() })),
            ...entityFiles({ filter: { ends: [entity.id] }, asOf }, [{ name: 'All ties', file: 'ties' }]),
          ]}
        />
      }
    >
      <Answered what="the page" answer={answer}>
        {() => (
          <>
            <AsOfField />
            <PrintedFilters />
            <CitedOnly sources={entity.sources} />
            <SectionNav sections={all} />
            <div className={styles['columns']}>
              <aside className={styles['aside']} aria-label="Facts">
                <Folded summary="Facts, and what is not known">
                  <FactList facts={facts} />
                  <Aliases aliases={entity.aliases} />
                  <NotKnown sentences={unknown} />
                </Folded>
              </aside>
              <div className={styles['sections']}>
                {all.map((section) => (
                  <Section key={section.id} {...section} />
                ))}
              </div>
            </div>
          </>
        )}
      </Answered>
      <TieDialog />
    </Page>
  )
}

const Kicker = ({ entity }: { readonly entity: EntityHeadFragment }) => (
  <>
    <EntitySign type={entity.type} iso2={'iso2' in entity ? entity.iso2 : undefined} />
    {TYPES[entity.type].one} <code>{entity.id}</code>
  </>
)

const Aliases = ({ aliases }: { readonly aliases: readonly string[] }) =>
  aliases.length === 0 ? null : <p className={styles['aliases']}>Also: {aliases.join(' · ')}</p>

function commonSections(entity: EntityHeadFragment, asOf: string | null, open: boolean): readonly SectionParts[] {
  const groups = tieGroupsOf(entity)
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  return [
    {
      id: 'ties',
      name: 'All ties',
      count,
      lead: 'Whatever ties it to anything else, with every claim behind it.',
      body: <PageTieGroups of={entity.id} groups={groups} asOf={asOf} open={open} />,
    },
    {
      id: 'sources',
      name: 'Sources',
      count: entity.sources.length,
      isOfToday: true,
      body: <SourceList sources={entity.sources} />,
    },
  ]
}
