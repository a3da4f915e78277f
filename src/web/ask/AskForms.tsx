import { FieldControl } from '../filters/FieldControl.js'
import { FilterForm } from '../filters/FilterForm.js'
import { FilterPanel } from '../filters/FilterPanel.js'
import { withValue } from '../filters/narrow.js'
import { ViewFields } from '../filters/ViewFields.js'
import styles from './Ask.module.css'
import type { ListQuestion } from './use-ask.js'

interface Props {
  readonly ask: ListQuestion
  readonly count: number
  readonly done: string
}

/** All that narrows the list. */
export const AskForms = ({ ask: { list, filters, fields, view }, count, done }: Props) => (
  <FilterPanel count={count} done={done}>
    <ViewFields {...view} />
    {list.fields.length > 0 && (
      <div className={styles['fields']}>
        {list.fields.map((field) => (
          <FieldControl
            key={field.name}
            field={field}
            value={fields.values[field.name]}
            onChange={(value) => fields.change(withValue(fields.values, field.name, value))}
          />
        ))}
      </div>
    )}
    {filters.map(({ param, title, ...filter }) => (
      <section key={`${list.root}.${param}`} className={styles['form']} aria-label={title}>
        {filters.length > 1 && <h2>{title}</h2>}
        <FilterForm {...filter} asOf={view.asOf} counting={view.counting} />
      </section>
    ))}
  </FilterPanel>
)
