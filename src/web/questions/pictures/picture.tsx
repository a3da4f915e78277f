import type { ReactNode } from 'react'
import type { TypedDocumentString } from '../../generated/graphql.js'

/** A way to show what is of one type of the API that says more than a table would. */
export interface Picture {
  readonly type: string
  /** What it asks of each of that type. */
  readonly fragment: string
  /** It shows all that the tables would. */
  readonly isWhole: boolean
  readonly show: (value: unknown) => ReactNode
}

interface Asked<Part> {
  readonly type: string
  readonly fragment: TypedDocumentString<Part, unknown>
  readonly isWhole: boolean
  readonly Show: (props: { readonly parts: readonly Part[] }) => ReactNode
}

export const picture = <Part,>({ type, fragment, isWhole, Show }: Asked<Part>): Picture => ({
  type,
  fragment: String(fragment),
  isWhole,
  // The question was asked with the fragment, so that the answer has its parts.
  show: (value) => <Show parts={(Array.isArray(value) ? value : [value]) as readonly Part[]} />,
})
