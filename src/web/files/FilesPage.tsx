import { Link } from 'react-router'
import { fileAddress } from '../api/site.js'
import { Answered } from '../design/Answered.js'
import { Page } from '../design/Page.js'
import { ArgumentTable } from './ArgumentTable.js'
import { FileEntry } from './FileEntry.js'
import { type OfferedFile, useFiles } from './use-files.js'
import { GROUPS } from './words.js'
import styles from './Files.module.css'

/** Every file that can be taken away, with what it holds and takes. */
export function FilesPage() {
  const answer = useFiles()
  return (
    <Page
      title="Files"
      lead="Whatever the pages show can be taken away: lists as CSV or Excel, networks for Gephi, R and Python, and the whole corpus as it is loaded."
    >
      <div className={styles['page']}>
        <p>
          The facts come from many sources, each with terms of its own: see <Link to="/sources">the sources</Link>,
          which name a licence where one is known. Name the source when you use a fact, and the version of the dataset
          when you use a number.
        </p>
        <Answered what="the list of files" answer={answer}>
          {(files) => grouped(files).map(([title, some]) => <Group key={title} title={title} files={some} />)}
        </Answered>
        <section>
          <h2>How addresses are made</h2>
          <p>
            A file lies under <code>/export/</code>, which lists them all for programs, and takes its conditions after a
            question mark, several joined by <code>&amp;</code>:
          </p>
          <ul className={styles['addresses']}>
            {ADDRESSES.map(([file, args]) => (
              <li key={file}>
                <a href={fileAddress(file, args)} download>
                  {decodeURIComponent(fileAddress(file, args))}
                </a>
              </li>
            ))}
          </ul>
          <p>
            A file is whole unless you ask for less, and then its name and the header <code>X-Normgraph-Left-Out</code>{' '}
            say how much is missing. In CSV a text that a spreadsheet would run gets an apostrophe before it;{' '}
            <code>bom=true</code> is for Excel. <Link to="/ask">Ask</Link> makes the conditions for you: choose there,
            and take the answer away.
          </p>
        </section>
        <ArgumentTable />
      </div>
    </Page>
  )
}

const ADDRESSES: readonly (readonly [file: string, args: Readonly<Record<string, unknown>>])[] = [
  ['agreements.csv', { filter: { normBearing: true } }],
  ['parties.xlsx', { agreement: 'budapest-convention', asOf: '2015' }],
  ['network.gexf', { projection: 'STATES_BY_AGREEMENT', minWeight: 2 }],
]

interface GroupProps {
  readonly title: string
  readonly files: readonly OfferedFile[]
}

const Group = ({ title, files }: GroupProps) => (
  <section>
    <h2>{title}</h2>
    <ul role="list" className={styles['files']}>
      {files.map((file) => (
        <FileEntry key={file.name} file={file} />
      ))}
    </ul>
  </section>
)

const placed = new Set(GROUPS.flatMap(([, names]) => names))

function grouped(files: readonly OfferedFile[]): readonly (readonly [title: string, files: readonly OfferedFile[]])[] {
  const groups = GROUPS.map(
    ([title, names]) => [title, names.flatMap((name) => files.filter((file) => file.name === name))] as const,
  )
  const others = files.filter(({ name }) => !placed.has(name))
  return [...groups, ['Other files', others] as const].filter(([, some]) => some.length > 0)
}
