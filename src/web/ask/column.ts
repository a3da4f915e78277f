/** How the value of a cell is shown, sorted and read. */
export type CellKind =
  | 'entity'
  | 'entities'
  | 'list'
  | 'assessed'
  | 'count'
  | 'number'
  | 'share'
  | 'code'
  | 'date'
  | 'text'
  | 'link'
  | 'yesNo'
  | 'access'
  | 'sources'
  | 'locators'
  | 'spells'

/** What a list can show of each of its rows. */
export interface AskColumn {
  /** Its name in the address, and its alias in the question. */
  readonly id: string
  readonly label: string
  /** The field of GraphQL with all that is asked of it, or `self` where it is the row itself. */
  readonly field: string
  readonly kind: CellKind
}

/** Of any entity, and of a type of which there is no more to show: a name and where it leads. */
export const ENTITY = 'id type name ... on State { iso2 } ... on Norm { label set { name } }'
export const PLAIN = 'id type name'
export const STATE_FIELDS = 'id type name iso2'
export const NORM = 'id type name label set { name }'

const AT = 'asOf: $asOf, counting: $counting'

/** Only how many there are: `parties(first: 1) { totalCount }`. */
export const countSelection = (field: string, more = ''): string =>
  `${field}(first: 1${more === '' ? '' : `, ${more}`}) { totalCount }`

export const countedAt = (field: string): string => countSelection(field, AT)

/** The first few by name, and how many there are. */
export const listed = (field: string, of: string, more = ''): string =>
  `${field}(first: 3${more === '' ? '' : `, ${more}`}) { totalCount nodes { ${of} } }`

export const listedAt = (field: string, of: string): string => listed(field, of, AT)

/** Where what is known of an entity comes from. */
export const EVIDENCE_COLUMNS: readonly AskColumn[] = [
  { id: 'evidence', label: 'Evidence', field: 'sources { access }', kind: 'access' },
  { id: 'sources', label: 'Sources', field: 'sources { id title }', kind: 'sources' },
]
