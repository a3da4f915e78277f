import { Code, Download, Link2, Quote } from 'lucide-react'
import { useState } from 'react'
import { playgroundAddress } from '../api/site.js'
import { Button } from '../design/Button.js'
import { CopyButton } from '../design/CopyButton.js'
import { MenuButton, type MenuChoice } from '../design/MenuButton.js'
import type { TypedDocumentString } from '../generated/graphql.js'
import button from '../design/Button.module.css'
import { CiteDialog } from './CiteDialog.js'
import styles from './ViewActions.module.css'

interface Props {
  /** What the view shows, in words: what a citation is of. */
  readonly what: string
  /** What is cited instead, in each form: the source that a page is about and not the page. */
  readonly citations?: readonly string[]
  /** By what it is narrowed, in sentences; empty where by nothing. */
  readonly filtered?: string
  /** The question that it is the answer to. */
  readonly query?: { readonly document: TypedDocumentString<unknown, never> | string; readonly variables?: object }
  /** What it can be taken away as. */
  readonly files?: readonly MenuChoice[]
}

/** What can be done with any view: cite it, send its address, open its question, take it away. */
export function ViewActions({ what, citations, filtered = '', query, files = [] }: Props) {
  const [citing, setCiting] = useState(false)
  return (
    <div className={`${styles['actions'] ?? ''} no-print`} role="group" aria-label="This view">
      <Button onPress={() => setCiting(true)}>
        <Quote aria-hidden /> Cite
      </Button>
      <CopyButton text={() => window.location.href} copied="Link copied">
        <Link2 aria-hidden />
        <span>
          <span className={styles['wide']}>Copy </span>
          <span className={styles['rest']}>link</span>
        </span>
      </CopyButton>
      {query && (
        <a
          className={`${button['button'] ?? ''} ${button['plain'] ?? ''}`}
          href={playgroundAddress(String(query.document), query.variables)}
        >
          <Code aria-hidden />
          <span>
            <span className={styles['wide']}>Open as </span>
            <span className={styles['rest']}>query</span>
          </span>
        </a>
      )}
      {files.length > 0 && (
        <MenuButton
          label={
            <>
              <Download aria-hidden /> Take away
            </>
          }
          choices={files}
        />
      )}
      <CiteDialog
        what={filtered === '' ? what : `${what}. ${filtered.replace(/\.$/, '')}`}
        {...(citations !== undefined && { citations })}
        isOpen={citing}
        onClose={() => setCiting(false)}
      />
    </div>
  )
}
