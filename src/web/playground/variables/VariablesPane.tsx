import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { Play } from 'lucide-react'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { queryClient } from '../../api/query-client.js'
import { Button } from '../../design/Button.js'
import { NoticeBox } from '../../design/NoticeBox.js'
import { Segments } from '../../design/Segments.js'
import { readValues, writeValues } from '../../variables/values.js'
import { operationVariables } from '../../variables/variable.js'
import { VariablesForm } from '../../variables/VariablesForm.js'
import { usePanes, type VariablesView } from '../panes.js'
import styles from './VariablesPane.module.css'

const VIEWS = [
  { value: 'form', name: 'Form' },
  { value: 'json', name: 'JSON' },
] as const satisfies readonly { readonly value: VariablesView; readonly name: string }[]

/** A form beside the variables' editor: what is filled in here stands there as JSON, and the other way round. */
export function VariablesPane() {
  const [place, setPlace] = useState<Element | null>(null)
  const { variables: view, show } = usePanes()
  const find = (here: HTMLElement | null) =>
    setPlace(here?.closest('.graphiql-container')?.querySelector('.graphiql-editor-tool') ?? null)
  const pane = (
    <QueryClientProvider client={queryClient}>
      <div className={`variables-pane ${styles['pane'] ?? ''}`}>
        <div className={styles['bar']}>
          <Segments
            label="Show the variables as"
            value={view}
            options={VIEWS}
            onChange={(variables) => show({ variables })}
          />
          <RunButton />
        </div>
        {view === 'form' && <Form />}
      </div>
    </QueryClientProvider>
  )
  return <span ref={find}>{place !== null && createPortal(pane, place)}</span>
}

function RunButton() {
  const { run } = useGraphiQLActions()
  return (
    <Button kind="quiet" onPress={run}>
      <Play aria-hidden /> Run
    </Button>
  )
}

function Form() {
  const { documentAST, operationName, variableEditor } = useGraphiQL(
    pick('documentAST', 'operationName', 'variableEditor'),
  )
  const text = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.variables ?? '')
  if (documentAST === undefined)
    return <p className={styles['note']}>The question cannot be read as it stands. Its variables show when it can.</p>
  const variables = operationVariables(documentAST, operationName)
  if (variables.length === 0) return <p className={styles['note']}>This question has no variables.</p>
  const values = readValues(text)
  if (values === null)
    return (
      <NoticeBox kind="caution" title="The variables are no JSON.">
        <p>Mend them under JSON, or begin again with what the question says.</p>
        <Button onPress={() => variableEditor?.setValue('')}>Begin again</Button>
      </NoticeBox>
    )
  return (
    <VariablesForm
      variables={variables}
      values={values}
      onChange={(changed) => variableEditor?.setValue(writeValues(changed))}
    />
  )
}
