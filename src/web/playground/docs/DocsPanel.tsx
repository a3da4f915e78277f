import { DocExplorer, Search, useDocExplorer, useDocExplorerActions } from '@graphiql/plugin-doc-explorer'
import { useGraphiQL, type GraphiQLPlugin } from '@graphiql/react'
import type { GraphQLSchema } from 'graphql'
import { BookOpen } from 'lucide-react'
import { Coded } from '../../design/Coded.js'
import { firstSentence, typesByPurpose, type WayIn, waysIn } from './ways-in.js'
import styles from './Docs.module.css'

const Icon = () => <BookOpen aria-hidden />

/** GraphiQL's documentation, with a first page that says where to begin. */
function Panel() {
  const schema = useGraphiQL((state) => state.schema)
  const atFirstPage = useDocExplorer().length === 1
  return atFirstPage && schema != null ? <FirstPage schema={schema} /> : <DocExplorer />
}

const FirstPage = ({ schema }: { readonly schema: GraphQLSchema }) => (
  <section className={`graphiql-doc-explorer ${styles['page'] ?? ''}`} aria-label="Documentation">
    <div className="graphiql-doc-explorer-header">
      <h2 className="graphiql-doc-explorer-title">Documentation</h2>
      <Search />
    </div>
    <p>
      A question asks for one or more of these, with what it wants of each in braces. Choose one to see its arguments
      and what it answers.
    </p>
    {waysIn(schema).map(({ title, items }) => (
      <section key={title}>
        <h3>{title}</h3>
        <ul>
          {items.map((field) => (
            <li key={field.name}>
              <Entry name={field.name} def={field} />
            </li>
          ))}
        </ul>
      </section>
    ))}
    <section>
      <h3>All types</h3>
      {typesByPurpose(schema).map(({ title, items }) => (
        <details key={title}>
          <summary>
            {title} <span>({items.length})</span>
          </summary>
          <ul>
            {items.map((type) => (
              <li key={type.name}>
                <Entry name={type.name} def={type} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  </section>
)

type Def = NonNullable<Parameters<ReturnType<typeof useDocExplorerActions>['push']>[0]['def']>

function Entry({ name, def }: { readonly name: string; readonly def: Def | WayIn }) {
  const { push } = useDocExplorerActions()
  return (
    <button type="button" onClick={() => push({ name, def })}>
      <strong>{name}</strong>
      <span>
        <Coded text={firstSentence(def.description)} />
      </span>
    </button>
  )
}

/** Its title is what GraphiQL's key for searching it looks for. */
export const DOCS_PLUGIN: GraphiQLPlugin = { title: 'Documentation Explorer', icon: Icon, content: Panel }
