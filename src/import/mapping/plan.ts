import type { EntityType } from '../../generated/enums.js'
import type { Kind } from '../../corpus/kinds.js'
import type { TableDefinition } from '../../corpus/table.js'
import type { TieRelation } from '../../corpus/tie-tables.js'
import type { DatesPlan } from './dates.js'
import type { Condition } from './conditions.js'
import type { JoinedColumns } from './joined-dates.js'
import type { Part } from './parts.js'
import type { CellTemplate } from './template.js'

/** A mapping without mistakes, ready to be used. */
export interface Mapping {
  /** The name of its file. */
  readonly file: string
  readonly about: string
  /** A row of `sources`, but for `access`; what is not given is ''. */
  readonly source: Readonly<Record<string, string>> & { readonly id: string; readonly title: string }
  /** null: the first that is not hidden. */
  readonly sheet: string | null
  /** null: the first row that is not empty. */
  readonly header: HeaderPlan | null
  /** What a column is called where it is not called as the mapping calls it. */
  readonly called: readonly Condition[]
  /** What must hold of a row, or it is left out. */
  readonly rows: readonly Condition[]
  /** Whether rows are left out that the workbook hides. */
  readonly skipsHidden: boolean
  /** Every column of the file that it speaks of. */
  readonly columns: readonly string[]
  /** Those of them that it makes something of. */
  readonly used: readonly string[]
  readonly dates: DatesPlan | null
  /** Dates whose parts stand in columns of their own, by names that are used as columns are. */
  readonly joined: ReadonlyMap<string, JoinedColumns>
  /** Parts of compound cells, by names that are used as columns are. */
  readonly parts: ReadonlyMap<string, Part>
  readonly fill: FillPlan
  /** Whether of times of one tie that rows contradict each other on the earliest counts; else such rows are rejected. */
  readonly takesEarliest: boolean
  readonly unpivot: UnpivotPlan | null
  readonly codes: ReadonlyMap<string, CodeTable>
  readonly nodes: ReadonlyMap<string, readonly NodePlan[]>
  readonly claims: readonly ClaimPlan[]
}

/** The number of the row that names the columns, and of one above it that names groups of them. */
export interface HeaderPlan {
  readonly line: number
  readonly groups: number | null
}

/** Which blank cells say what another says. */
export interface FillPlan {
  /** The columns whose blank cells say what the cell above says; a new cell begins those after it anew. */
  readonly columns: readonly string[]
  /** Whether merged cells say what the first of them says. */
  readonly merged: boolean
}

/** Which columns become rows, and how these call what such a column has. */
export interface UnpivotPlan {
  readonly columns: Condition
  /** As the mapping has it, to be told where no column is meant. */
  readonly text: readonly string[]
  readonly name: string
  readonly value: string
  readonly nothing: ReadonlySet<string>
}

/** The code of what stays as the file says it, as in a table of the few names that are spelt otherwise here. */
export const AS_IT_IS = '*'

/** Our codes by what the file says; `*` is all else. */
export interface CodeTable {
  readonly codes: ReadonlyMap<string, string>
  /** The same by what is folded, of what then still means one code: files spell as they like. */
  readonly folded: ReadonlyMap<string, string>
}

/** What a cell of one of our tables is made of. */
export interface CellPlan {
  readonly column: string
  readonly kind: Kind<unknown>
  readonly required: boolean
  /** Of a list of items all count, else the first that is not blank. */
  readonly many: boolean
  readonly templates: readonly CellTemplate[]
  /** What counts where these say nothing of a row. */
  readonly otherwise: CellTemplate | null
  /** What it is in every row; null where that depends on the row. */
  readonly constant: string | null
  /** Where it refers to an entity, which the text then is a name of. */
  readonly refersTo: readonly EntityType[] | null
}

export interface NodePlan {
  readonly type: EntityType
  readonly table: TableDefinition
  readonly when: readonly Condition[]
  readonly split: Split | null
  readonly find: readonly CellTemplate[]
  readonly isNew: 'asked' | 'always' | 'never' | 'skip'
  readonly id: readonly CellTemplate[]
  /** All but the id. */
  readonly cells: readonly CellPlan[]
}

export interface Split {
  readonly column: string
  readonly signs: readonly string[]
}

export interface ClaimPlan {
  readonly table: TableDefinition
  readonly relation: TieRelation | null
  readonly when: readonly Condition[]
  /** Which node of the mapping a column holds the id of. */
  readonly nodes: readonly (readonly [column: string, node: string])[]
  readonly cells: readonly CellPlan[]
  /** The year of a row, which is its `since` as well, where years that follow each other are one claim. */
  readonly spells: readonly CellTemplate[] | null
  /** Whether `until` is the last moment that is meant, and not the first after it. */
  readonly isUntilInclusive: boolean
  /** Where among the cells those stand that decide which claims go together; -1 of one that the table has not. */
  readonly at: Readonly<Record<'value' | 'since' | 'until' | 'kind' | 'locators', number>>
}
