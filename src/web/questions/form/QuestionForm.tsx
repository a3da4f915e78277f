import { Button } from '../../design/Button.js'
import { Select } from '../../design/Select.js'
import { FieldControl } from '../../filters/FieldControl.js'
import { codeWords } from '../../filters/words.js'
import type { QuestionVariables } from './use-variables.js'
import type { QuestionVariable } from './variables.js'
import styles from './QuestionForm.module.css'

interface Props extends QuestionVariables {
  readonly variables: readonly QuestionVariable[]
}

/** What of a question can be changed: names to pick, numbers, codes in words. */
export const QuestionForm = ({ variables, values, change, reset, changed }: Props) => (
  <details className={styles['form']} open={changed.length > 0 || undefined}>
    <summary>Change the question</summary>
    <div className={styles['fields']}>
      {variables.map((variable) => (
        <Control
          key={variable.field.name}
          variable={variable}
          value={values[variable.field.name]}
          onChange={(value) => change(variable.field.name, value)}
        />
      ))}
    </div>
    {changed.length > 0 && <Button onPress={reset}>As it was asked first</Button>}
  </details>
)

interface ControlProps {
  readonly variable: QuestionVariable
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

function Control({ variable: { field, isList }, value, onChange }: ControlProps) {
  if (field.kind !== 'codes' || isList) {
    return (
      <div className={styles[field.kind]}>
        <FieldControl field={field} value={value} onChange={onChange} />
      </div>
    )
  }
  const options = Object.keys(field.codes).map((code) => ({ value: code, name: codeWords(field, code) }))
  return <Select label={field.label} value={String(value)} options={options} onChange={onChange} />
}
