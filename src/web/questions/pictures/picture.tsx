import type { ReactNode } from 'react'
import type { SheetCell } from '../../parts/sheets.js'
import type { TypedDocumentString } from '../../generated/graphql.js'

/** A way to show what is of one type of the API that says more than a table would. */
export interface AnswerPicture {
  readonly type: string
  /** What it asks of each of that type. */
  readonly fragment: string
  /** It shows all that the tables would. */
  readonly isWhole: boolean
  readonly show: (value: unknown) => ReactNode
  /** What it shows as rows of a file, headings first; absent: as the tables would have it. */
  readonly table?: (value: unknown) => Rows
}

type Rows = readonly (readonly SheetCell[])[]

interface Asked<Part> {
  readonly type: string
  readonly fragment: TypedDocumentString<Part, unknown>
  readonly isWhole: boolean
  readonly Show: (props: { readonly parts: readonly Part[] }) => ReactNode
  readonly tableOf?: (parts: readonly Part[]) => Rows
}

export function picture<Part>({ type, fragment, isWhole, Show, tableOf }: Asked<Part>): AnswerPicture {
  // The question was asked with the fragment, so that the answer has its parts.
  const partsOf = (value: unknown) => (Array.isArray(value) ? value : [value]) as readonly Part[]
  return {
    type,
    fragment: String(fragment),
    isWhole,
    show: (value) => <Show parts={partsOf(value)} />,
    ...(tableOf && { table: (value: unknown) => tableOf(partsOf(value)) }),
  }
}
