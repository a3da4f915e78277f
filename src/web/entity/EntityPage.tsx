import type { ComponentType } from 'react'
import { useParams } from 'react-router'
import { NotFoundPage } from '../app/NotFoundPage.js'
import type { EntityType } from '../generated/schema.js'
import { typeAtPath } from '../words/types.js'
import { ActivityPage } from './kinds/ActivityPage.js'
import { AgreementPage } from './kinds/AgreementPage.js'
import { IndicatorPage } from './kinds/IndicatorPage.js'
import { InstrumentPage } from './kinds/InstrumentPage.js'
import { NormPage } from './kinds/NormPage.js'
import { NormSetPage } from './kinds/NormSetPage.js'
import { OrganizationPage } from './kinds/OrganizationPage.js'
import { StakeholderGroupPage } from './kinds/StakeholderGroupPage.js'
import { StatePage } from './kinds/StatePage.js'
import { TypologyPage } from './kinds/TypologyPage.js'

const PAGES: { readonly [T in EntityType]: ComponentType<{ readonly id: string }> } = {
  AGREEMENT: AgreementPage,
  STATE: StatePage,
  ORGANIZATION: OrganizationPage,
  NORM: NormPage,
  NORM_SET: NormSetPage,
  STAKEHOLDER_GROUP: StakeholderGroupPage,
  TYPOLOGY: TypologyPage,
  INDICATOR: IndicatorPage,
  ACTIVITY: ActivityPage,
  INSTRUMENT: InstrumentPage,
}

/** The page of an entity, `/state/KEN`: each kind has its own; another entity begins anew. */
export function EntityPage() {
  const { kind = '', id = '' } = useParams()
  const type = typeAtPath(kind)
  if (type === undefined) return <NotFoundPage />
  const KindPage = PAGES[type]
  return <KindPage key={id} id={id} />
}
