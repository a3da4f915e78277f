import { fileAddress } from '../api/site.js'
import type { MenuChoice } from '../design/MenuButton.js'
import type { Elsewhere } from './list.js'
import { listArguments } from './restrictions.js'
import type { ListQuestion } from './use-ask.js'

type Arguments = Readonly<Record<string, unknown>>

const taken = ({ takes, projection }: Elsewhere, given: Arguments): Arguments => ({
  ...(projection && { projection }),
  ...Object.fromEntries(Object.entries(takes).map(([here, there]) => [there, given[here]])),
})

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** The same question in other views. */
export function viewsOf(ask: ListQuestion): readonly MenuChoice[] {
  const given = listArguments(ask)
  return ask.list.elsewhere.map((view) => {
    const kept = Object.entries(taken(view, given)).filter(([, value]) => value !== undefined)
    const search = new URLSearchParams(kept.map(([name, value]) => [name, written(value)]))
    return { name: view.name, note: view.note, href: `${view.path}?${search.toString()}` }
  })
}

/** All rows as files, and the networks that can be made of them. */
export function askFiles(ask: ListQuestion): readonly MenuChoice[] {
  const given = listArguments(ask)
  const networks = ask.list.elsewhere.filter(({ projection }) => projection !== undefined)
  return [
    {
      name: 'Standard columns (CSV)',
      note: 'All rows, with the columns that every such file has',
      href: fileAddress(`${ask.list.file}.csv`, given),
      download: true,
    },
    {
      name: 'Standard columns (Excel)',
      note: 'The same as a workbook',
      href: fileAddress(`${ask.list.file}.xlsx`, given),
      download: true,
    },
    ...networks.map((view) => ({
      name: `${view.name} (GEXF)`,
      note: `${view.note}: for Gephi`,
      href: fileAddress('network.gexf', taken(view, given)),
      download: true,
    })),
  ]
}
