import { Ban } from 'lucide-react'
import { Fragment } from 'react'
import { Answered } from '../../design/Answered.js'
import { Chip, Chips } from '../../design/Chip.js'
import { IconButton } from '../../design/IconButton.js'
import { MenuButton } from '../../design/MenuButton.js'
import type { NetworkPathsQuery } from '../../generated/graphql.js'
import type { Relation } from '../../generated/schema.js'
import { EntityLink, entityName } from '../../parts/EntityLink.js'
import { EvidenceButton } from '../../parts/EvidenceButton.js'
import { useThings } from '../../filters/use-things.js'
import { nameAmong } from '../../filters/words.js'
import { RELATIONS } from '../../words/types.js'
import type { Model } from '../use-model.js'
import styles from './Panel.module.css'

interface Props {
  readonly model: Pick<Model, 'view' | 'change' | 'paths'>
}

type Answer = NonNullable<NetworkPathsQuery['shortestPaths']>
type Path = Answer['paths'][number]

/** The shortest ways between two picked nodes, each step with its ties and their sources. */
export function PathsPanel({ model: { view, change, paths } }: Props) {
  const things = useThings([...(paths.ends ?? []), ...view.avoiding])
  const name = nameAmong(things)
  const [from = '', to = ''] = paths.ends ?? []
  const avoid = (ids: readonly string[]) => change({ avoiding: ids.length === 0 ? null : ids.join(',') })
  const over = (relations: readonly Relation[]) =>
    change({ relations: relations.length === 0 ? null : relations.join(',') })
  return (
    <>
      <h3>
        What links {name(from)} and {name(to)}
      </h3>
      <div className={styles['buttons']}>
        <MenuButton
          label={view.relations.length === 0 ? 'Over all kinds of ties' : 'Over these kinds of ties'}
          choices={Object.entries(RELATIONS).map(([relation, { out }]) => ({
            name: view.relations.includes(relation as Relation) ? `${out}, chosen` : out,
            onAction: () => over(toggled(view.relations, relation as Relation)),
          }))}
        />
      </div>
      {view.relations.length + view.avoiding.length > 0 && (
        <Chips label="What the ways may lead over">
          {view.relations.map((relation) => (
            <li key={relation}>
              <Chip
                words={`Only: ${RELATIONS[relation].out}`}
                onRemove={() => over(toggled(view.relations, relation))}
              />
            </li>
          ))}
          {view.avoiding.map((id) => (
            <li key={id}>
              <Chip
                words={`Not through ${name(id)}`}
                onRemove={() => avoid(view.avoiding.filter((other) => other !== id))}
              />
            </li>
          ))}
        </Chips>
      )}
      <Answered what="the ways between them" answer={paths.answer}>
        {({ shortestPaths }) =>
          shortestPaths === null ? null : (
            <>
              <p className={styles['facts']}>{summaryOf(shortestPaths)}</p>
              <ol role="list" className={styles['paths']}>
                {shortestPaths.paths.map((path) => (
                  <li key={path.entities.map(({ id }) => id).join(' ')}>
                    <Chain path={path} onAvoid={(id) => avoid([...view.avoiding, id])} />
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </Answered>
    </>
  )
}

const toggled = <Item,>(list: readonly Item[], item: Item): readonly Item[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item]

function summaryOf({ outcome, paths, total }: Answer): string {
  const [first] = paths
  switch (outcome) {
    case 'NONE_WITHIN_MAX_LENGTH':
      return 'Nothing links them within four steps by the ties that count. Allow more kinds of ties, or avoid less.'
    case 'CUT_BY_TIME':
      return 'The search was given up as too much work: nothing is known of the ways. Allow fewer kinds of ties, or avoid hubs.'
    case 'COMPLETE':
    case 'CUT_BY_FIRST': {
      const steps = first?.length ?? 0
      const all = total === null ? 'more than can be counted' : total.toLocaleString('en')
      const cut =
        outcome === 'CUT_BY_FIRST'
          ? ` The first ${paths.length} are here; avoid what many lead through to see others.`
          : ''
      return `${all} shortest ${total === 1 ? 'way' : 'ways'}, each of ${steps} ${steps === 1 ? 'step' : 'steps'}.${cut}`
    }
  }
}

/** One way: who, by which ties, to whom, and on. */
const Chain = ({
  path: { entities, steps },
  onAvoid,
}: {
  readonly path: Path
  readonly onAvoid: (id: string) => void
}) => (
  <ol role="list" className={styles['chain']}>
    {entities.map((entity, at) => {
      const isBetween = at > 0 && at < entities.length - 1
      return (
        <Fragment key={entity.id}>
          {at > 0 && <Step ties={steps[at - 1]?.ties ?? []} from={entities[at - 1]?.id ?? ''} />}
          <li className={styles['stop']}>
            <EntityLink entity={entity} />
            {isBetween && (
              <IconButton
                label={`Only ways that do not lead through ${entityName(entity)}`}
                onPress={() => onAvoid(entity.id)}
              >
                <Ban aria-hidden />
              </IconButton>
            )}
          </li>
        </Fragment>
      )
    })}
  </ol>
)

const Step = ({ ties, from }: { readonly ties: Path['steps'][number]['ties']; readonly from: string }) => (
  <>
    {ties.map((tie) => (
      <li key={tie.id} className={styles['step']}>
        <span>{RELATIONS[tie.relation][tie.from.id === from ? 'out' : 'in']}</span>
        <EvidenceButton tie={tie} />
      </li>
    ))}
  </>
)
