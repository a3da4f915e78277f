import { fileAddress } from '../api/site.js'
import type { MenuChoice } from '../design/MenuButton.js'

interface List {
  readonly name: string
  /** Its name under /export/. */
  readonly file: string
}

/** Each list as CSV and as Excel, with the arguments of the page. */
export const entityFiles = (args: Readonly<Record<string, unknown>>, lists: readonly List[]): readonly MenuChoice[] =>
  lists.flatMap(({ name, file }) => [
    { name: `${name}, CSV`, href: fileAddress(`${file}.csv`, args), download: true },
    { name: `${name}, Excel`, href: fileAddress(`${file}.xlsx`, args), download: true },
  ])
