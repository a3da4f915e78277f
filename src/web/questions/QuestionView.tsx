import { Kind, parse } from 'graphql'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { useTextAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { Page } from '../design/Page.js'
import { FilterProblems } from '../filters/FilterProblems.js'
import { textsIn } from '../filters/narrow.js'
import type { FilterField } from '../filters/shape.js'
import { useThings } from '../filters/use-things.js'
import { nameAmong, filterValueInWords } from '../filters/words.js'
import { ViewActions } from '../parts/ViewActions.js'
import { QuestionAnswer } from './answer/QuestionAnswer.js'
import { enriched } from './answer/enriched.js'
import type { Schema } from './answer/schema.js'
import { answerFields } from './answer/shape.js'
import { questionFiles } from './files.js'
import { questionTitle } from './form/titles.js'
import { useVariables } from './form/use-variables.js'
import { questionVariables } from './form/variables.js'
import { QuestionForm } from './form/QuestionForm.js'
import type { ResearchQuestion } from './questions.js'
import { tableFile } from './table-file.js'
import styles from './QuestionView.module.css'

interface Props {
  readonly question: ResearchQuestion
  readonly schema: Schema
}

/** The question, what of it can be changed, and its answer. */
export function QuestionView({ question, schema }: Props) {
  const { operation, fields, variables, text } = useMemo(() => read(question.query, schema), [question.query, schema])
  const state = useVariables(variables)
  const { values, changed } = state
  const answer = useTextAnswer(text, values)
  const things = useThings(variables.flatMap(({ field }) => idsOf(field, values[field.name])))
  const inWords = (name: string) => {
    const variable = variables.find(({ field }) => field.name === name)
    const value = variable?.isList === false ? [values[name]].flat() : values[name]
    if (variable === undefined) return name
    if (variable.field.kind === 'ids') return LIST.format(textsIn(value).map(nameAmong(things)))
    return filterValueInWords(variable.field, variable.field.kind === 'codes' ? value : values[name], nameAmong(things))
  }
  const title = questionTitle(question, changed, inWords)
  return (
    <Page
      title={title}
      kicker={<Link to="/questions">Questions</Link>}
      lead={changed.length === 0 && question.note}
      actions={
        <ViewActions
          what={title}
          query={{ document: question.query, variables: values }}
          files={[...tableFile(question.slug, fields, answer.data), ...questionFiles(operation, values)]}
        />
      }
    >
      <div className={styles['view']}>
        <FilterProblems problems={state.problems} />
        {variables.length > 0 && <QuestionForm variables={variables} {...state} />}
        <Answered what="the answer" answer={answer}>
          {(data) => <QuestionAnswer fields={fields} data={data} />}
        </Answered>
      </div>
    </Page>
  )
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' })

const idsOf = ({ kind }: FilterField, value: unknown): readonly string[] =>
  kind === 'id' || kind === 'ids' ? textsIn([value].flat()) : []

function read(query: string, schema: Schema) {
  const document = parse(query)
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (operation === undefined) throw new Error('A research question asks nothing')
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  )
  return {
    operation,
    fields: answerFields(operation.selectionSet, 'Query', schema, fragments),
    variables: questionVariables(operation, schema),
    text: enriched(document, schema),
  }
}
