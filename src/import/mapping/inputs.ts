import type { ClaimPlan, Mapping, NodePlan } from './plan.js'
import type { CellTemplate } from './template.js'

/** The columns that it depends on what a row says of a node, or claims of one: rows with the same cells there say the same. */
export interface Inputs {
  /** null where it is to be told of each row that a date is in doubt. */
  readonly ofNode: (plans: readonly NodePlan[]) => readonly string[] | null
  /** null of claims that each row makes anew. */
  readonly ofClaim: (plan: ClaimPlan) => readonly string[] | null
}

export function inputsOf({ dates, parts, nodes }: Mapping): Inputs {
  const dated = new Set(dates?.columns ?? [])
  // A part of a cell depends on the whole of it, which may also have no such part.
  const whole = (column: string): string => {
    const part = parts.get(column)
    return part === undefined ? column : whole(part.column)
  }
  const ofNode = (plans: readonly NodePlan[]): readonly string[] | null => {
    const columns = plans.flatMap(columnsOfNode)
    return columns.some((column) => dated.has(column)) ? null : distinct(columns.map(whole))
  }
  return {
    ofNode,
    ofClaim(plan) {
      // A tie is made once, a record by each row that speaks of what it is of; of a state it is to be told each time that
      // it was not there then.
      const isOfState = plan.nodes.some(([, name]) => nodes.get(name)?.some(({ type }) => type === 'STATE'))
      if (plan.relation !== null || plan.spells !== null || isOfState) return null
      const ends = plan.nodes.map(([, name]) => ofNode(nodes.get(name) ?? []))
      const own = [...plan.when.map(({ column }) => column), ...plan.cells.flatMap(columnsOfCell)]
      return ends.includes(null) ? null : distinct([...ends.flatMap((columns) => columns ?? []), ...own.map(whole)])
    },
  }
}

const columnsOfNode = ({ when, split, find, id, cells }: NodePlan): readonly string[] => [
  ...when.map(({ column }) => column),
  ...(split === null ? [] : [split.column]),
  ...[...find, ...id].flatMap(columnsOfTemplate),
  ...cells.flatMap(columnsOfCell),
]

const columnsOfCell = ({ templates, otherwise }: NodePlan['cells'][number]): readonly string[] =>
  [...templates, ...(otherwise === null ? [] : [otherwise])].flatMap(columnsOfTemplate)

const columnsOfTemplate = (template: CellTemplate): readonly string[] =>
  template.flatMap((segment) => (typeof segment === 'string' ? [] : [segment.column]))

const distinct = (columns: readonly string[]): readonly string[] => [...new Set(columns)]
