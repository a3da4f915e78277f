import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { CopyButton } from '../design/CopyButton.js'
import { Dialog } from '../design/Dialog.js'
import { graphql } from '../generated/gql.js'
import { CITATIONS } from './citation.js'
import styles from './CiteDialog.module.css'

const VERSION = graphql(`
  query CitedVersion {
    dataset {
      version
    }
  }
`)

interface Props {
  /** What the view shows, in words. */
  readonly what: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Beside the whole view's: the address of one thing in it. */
  readonly address?: string
  /** On whose word it is. */
  readonly evidence?: string
  /** What the server says, where it does, in the order of the forms. */
  readonly citations?: readonly string[]
}

/** How to cite a view: what, of which version, on which day, where. */
export function CiteDialog({ what, isOpen, onClose, address, evidence = '', citations = [] }: Props) {
  const answer = useAnswer(VERSION, {}, { enabled: isOpen })
  return (
    <Dialog title="Cite this" isOpen={isOpen} onClose={onClose}>
      <Answered what="the dataset's version" answer={answer}>
        {({ dataset: { version } }) => (
          <Tabs className={styles['tabs'] ?? ''}>
            <TabList className={styles['list'] ?? ''} aria-label="Form of the citation">
              {CITATIONS.map(({ name }) => (
                <Tab key={name} id={name} className={styles['tab'] ?? ''}>
                  {name}
                </Tab>
              ))}
            </TabList>
            {CITATIONS.map(({ name, of }, index) => (
              <TabPanel key={name} id={name} className={styles['panel'] ?? ''}>
                <Copyable
                  text={
                    citations[index] ??
                    of({ what, evidence, version, day: today(), address: address ?? window.location.href })
                  }
                />
              </TabPanel>
            ))}
          </Tabs>
        )}
      </Answered>
    </Dialog>
  )
}

const today = (): string => new Date().toISOString().slice(0, 10)

const Copyable = ({ text }: { readonly text: string }) => (
  <>
    <pre className={styles['text']} tabIndex={0}>
      {text}
    </pre>
    <CopyButton text={() => text}>Copy</CopyButton>
  </>
)
