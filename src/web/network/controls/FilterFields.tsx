import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { ActiveFilters } from '../../filters/ActiveFilters.js'
import { FilterForm } from '../../filters/FilterForm.js'
import { CountingFields } from '../../filters/ViewFields.js'
import { BEGINNINGS, type FilterName } from '../projections.js'
import type { Model } from '../use-model.js'
import { FILTER_TYPES, writtenNarrowing } from '../use-narrowing.js'
import styles from './Controls.module.css'

type Props = Pick<Model, 'view' | 'narrowing' | 'change'>

const NAMES: { readonly [F in FilterName]: string } = {
  filter: 'Which agreements',
  states: 'Which states',
  organizations: 'Which organizations',
}

/** What takes part in the network: a form for each filter that the projection uses, and by which claims. */
export const FilterFields = (props: Props) => (
  <>
    {BEGINNINGS[props.view.projection].uses.map((name) => (
      <Filter key={`${props.view.projection} ${name}`} name={name} {...props} />
    ))}
    <section className={styles['section']} aria-label="Which claims count">
      <CountingFields
        value={props.narrowing.counting ?? {}}
        onChange={(value) => props.change(writtenNarrowing('counting', value, props.view))}
      />
    </section>
  </>
)

function Filter({ name, view, narrowing, change }: Props & { readonly name: FilterName }) {
  const [open, setOpen] = useState(false)
  const type = FILTER_TYPES[name]
  const value = narrowing[name] ?? {}
  const onChange = (changed: object) => change(writtenNarrowing(name, changed, view))
  return (
    <Disclosure className={styles['section'] ?? ''} isExpanded={open} onExpandedChange={setOpen}>
      <Heading level={2} className={styles['fold'] ?? ''}>
        <Button slot="trigger">
          <ChevronRight aria-hidden data-open={open} /> {NAMES[name]}
        </Button>
      </Heading>
      <ActiveFilters type={type} value={value} onChange={onChange} />
      <DisclosurePanel>
        {open && (
          <FilterForm
            type={type}
            value={value}
            onChange={onChange}
            asOf={view.asOf ?? undefined}
            counting={narrowing.counting}
          />
        )}
      </DisclosurePanel>
    </Disclosure>
  )
}
