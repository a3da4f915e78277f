import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { TieList } from './TieList.js'
import type { TieGroup } from './tie-groups.js'
import styles from './PageTieGroups.module.css'

interface Props {
  readonly of: string
  readonly groups: readonly TieGroup[]
  readonly asOf: string | null
  /** Where the ties are all that the page has to show. */
  readonly open?: boolean
}

/** All ties of an entity by what they mean; a group asks for its ties when it is opened. */
export const PageTieGroups = ({ of, groups, asOf, open = false }: Props) => (
  <ul role="list" className={styles['groups']}>
    {groups.map((group) => (
      <Group key={`${group.relation} ${group.direction}`} of={of} group={group} asOf={asOf} initially={open} />
    ))}
  </ul>
)

interface GroupProps {
  readonly of: string
  readonly group: TieGroup
  readonly asOf: string | null
  readonly initially: boolean
}

function Group({ of, group, asOf, initially }: GroupProps) {
  const [open, setOpen] = useState(initially)
  return (
    <li id={`ties-${group.relation}-${group.direction}`} className={styles['group']}>
      <h3>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <ChevronRight aria-hidden />
          {group.name} <span>{group.count.toLocaleString('en')}</span>
        </button>
      </h3>
      {open && <TieList of={of} group={group} asOf={asOf} />}
    </li>
  )
}
