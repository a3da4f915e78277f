import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { Counting } from '../generated/schema.js'
import { FacetContext } from './facets.js'
import type { ControlProps } from './control.js'
import { FieldControl } from './FieldControl.js'
import styles from './FilterForm.module.css'
import { partIn, withValue } from './narrow.js'
import { checkFilter } from './read-filter.js'
import { type FilterField, fieldGroups } from './shape.js'
import type { Filters, FilterType, Values } from './types.js'

interface Props<Type extends FilterType> {
  readonly type: Type
  readonly value: Filters[Type]
  readonly onChange: (value: Filters[Type]) => void
  /** What the counts beside options are taken under, beside the filter itself. */
  readonly asOf?: string | undefined
  readonly counting?: Counting | undefined
}

/**
 * All that a filter of the API can ask, in folds; what is in the API's schema is here.
 * `const filter = useFilterParam('AgreementFilter')`, then `<FilterForm {...filter} asOf={asOf} counting={counting} />`.
 */
export function FilterForm<Type extends FilterType>({ type, value, onChange, asOf, counting }: Props<Type>) {
  const values: Values = { ...value }
  const groups = fieldGroups(type)
  const change = (name: string, changed: unknown) => onChange(checkFilter(type, withValue(values, name, changed)).value)
  const scope = type === 'AgreementFilter' ? { filter: values, asOf, counting } : null
  return (
    <FacetContext value={scope}>
      <div className={styles['form']}>
        {groups.map(([group, fields], index) => (
          <Group key={group} name={group} fields={fields} values={values} isFirst={index === 0} change={change} />
        ))}
      </div>
    </FacetContext>
  )
}

interface GroupProps {
  readonly name: string
  readonly fields: readonly FilterField[]
  readonly values: Values
  readonly isFirst: boolean
  readonly change: (field: string, value: unknown) => void
}

function Group({ name, fields, values, isFirst, change }: GroupProps) {
  const active = fields.filter((field) => values[field.name] !== undefined).length
  const [open, setOpen] = useState(isFirst || active > 0)
  return (
    <Disclosure className={styles['group'] ?? ''} isExpanded={open} onExpandedChange={setOpen}>
      <Heading level={3}>
        <Button slot="trigger" className={styles['heading'] ?? ''}>
          <ChevronRight aria-hidden />
          {name}
          {active > 0 && <span className={styles['active']}>{active} set</span>}
        </Button>
      </Heading>
      <DisclosurePanel>
        {/* What is folded asks nothing of the server. */}
        {open && (
          <div className={styles['fields']}>
            {fields.map((field) => (
              <FieldControl
                key={field.name}
                field={field}
                Inner={InnerFilter}
                value={values[field.name]}
                onChange={(value) => change(field.name, value)}
              />
            ))}
          </div>
        )}
      </DisclosurePanel>
    </Disclosure>
  )
}

/** A filter within a filter: which agreements count. */
const InnerFilter = ({ value, onChange }: ControlProps) => (
  <div className={styles['nested']}>
    <FilterForm
      type="AgreementFilter"
      value={partIn(value)}
      onChange={(inner) => onChange(Object.keys(inner).length === 0 ? undefined : inner)}
    />
  </div>
)
