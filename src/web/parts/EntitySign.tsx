import {
  Activity,
  BookMarked,
  Building2,
  FileText,
  Flag,
  Gauge,
  Layers,
  ListChecks,
  type LucideIcon,
  Scale,
  Tags,
  Users,
} from 'lucide-react'
import type { EntityType } from '../generated/graphql.js'
import { flagOf } from './flags.js'
import styles from './Entity.module.css'

const SIGNS: { readonly [T in EntityType]: LucideIcon } = {
  AGREEMENT: FileText,
  STATE: Flag,
  ORGANIZATION: Building2,
  NORM: Scale,
  NORM_SET: ListChecks,
  STAKEHOLDER_GROUP: Users,
  TYPOLOGY: Tags,
  INDICATOR: Gauge,
  ACTIVITY: Activity,
  INSTRUMENT: BookMarked,
}

interface Props {
  readonly type: EntityType
  /** Of a state: shows its flag. */
  readonly iso2?: string | null | undefined
}

/** A flag, or the sign of the kind of entity; words beside it say the same. */
export function EntitySign({ type, iso2 }: Props) {
  const flag = iso2 == null ? undefined : flagOf(iso2)
  if (flag !== undefined)
    // A new element for another flag: one that only changes its address shows the old flag until the new one is there.
    return <img key={flag} className={styles['flag']} src={flag} alt="" width="18" height="12" loading="lazy" />
  const Sign = SIGNS[type]
  return <Sign className={styles['sign']} aria-hidden />
}

/** For what is no entity. */
export const SourceSign = () => <Layers className={styles['sign']} aria-hidden />
