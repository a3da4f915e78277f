import { Undo2 } from 'lucide-react'
import { Button } from '../design/Button.js'
import { withValue } from '../filters/narrow.js'
import type { Values } from '../filters/types.js'
import { variableLabel } from './field.js'
import { valueOf, withChange } from './values.js'
import type { OperationVariable } from './variable.js'
import { VariableControl } from './VariableControl.js'
import styles from './VariablesForm.module.css'

interface Props {
  readonly variables: readonly OperationVariable[]
  readonly values: Values
  readonly onChange: (values: Values) => void
}

/** What a question can be asked about, each in a control that fits it; what is not given holds as the question says. */
export const VariablesForm = ({ variables, values, onChange }: Props) => (
  <div className={styles['form']}>
    {variables.map((variable) => (
      <div key={variable.name} className={styles['field']} role="group" aria-label={variableLabel(variable)}>
        <p className={styles['head']}>
          <span className={styles['label']}>{variableLabel(variable)}</span>
          <code>${variable.name}</code>
          {variable.required && <span>needed</span>}
        </p>
        <VariableControl
          variable={variable}
          value={valueOf(variable, values)}
          onChange={(value) => onChange(withChange(values, variable, value))}
        />
        {Object.hasOwn(values, variable.name) && variable.fallback !== undefined && (
          <Button kind="quiet" onPress={() => onChange(withValue(values, variable.name, undefined))}>
            <Undo2 aria-hidden /> As the question has it
          </Button>
        )}
      </div>
    ))}
  </div>
)
