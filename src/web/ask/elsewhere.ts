import { fileAddress } from '../api/site.js'
import type { MenuChoice } from '../design/MenuButton.js'
import type { Elsewhere } from './list.js'
import { listArguments } from './restrictions.js'
import type { ListQuestion } from './use-ask.js'

type Arguments = Readonly<Record<string, unknown>>

/** Of a pair whose two ends are restricted apart, neither restriction holds for all nodes of a network. */
const isTaken = (param: string, { takes }: Elsewhere, given: Arguments): boolean =>
  takes[param] !== undefined && (param !== 'states' || given['withStates'] === undefined)

function taken(view: Elsewhere, given: Arguments): Arguments {
  const { takes, projection, minWeight } = view
  const kept = Object.entries(takes).filter(([here]) => isTaken(here, view, given) && given[here] !== undefined)
  return {
    ...(projection && { projection }),
    ...(minWeight && { minWeight }),
    ...Object.fromEntries(kept.map(([here, there]) => [there, given[here]])),
  }
}

/** What is seen there, and what of the question it leaves out, by the names of the form. */
function noteOn(view: Elsewhere, { list }: ListQuestion, given: Arguments): string {
  const named = [
    ...list.filters.map(({ param, title }) => [param, title] as const),
    ...list.fields.map(({ name, label }) => [name, label] as const),
  ]
  const left = named.filter(([param]) => isGiven(given[param]) && !isTaken(param, view, given))
  return left.length === 0 ? view.note : `${view.note}; leaves out “${left.map(([, name]) => name).join('”, “')}”`
}

const isGiven = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** The same question in other views. */
export function viewsOf(ask: ListQuestion): readonly MenuChoice[] {
  const given = listArguments(ask)
  return ask.list.elsewhere.map((view) => {
    const kept = Object.entries(taken(view, given))
    const search = new URLSearchParams(kept.map(([name, value]) => [name, written(value)]))
    return { name: view.name, note: noteOn(view, ask, given), href: `${view.path}?${search.toString()}` }
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
      note: `${noteOn(view, ask, given)}: for Gephi`,
      href: fileAddress('network.gexf', taken(view, given)),
      download: true,
    })),
  ]
}
