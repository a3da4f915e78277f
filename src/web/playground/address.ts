import { siteAddress } from '../api/site.js'

/** A question as an address holds it: as it stands in the editors, whether it can be asked or not. */
export interface SharedQuestion {
  readonly query: string
  readonly variables: string
}

/** What servers and proxies take as one address without being told to take more. */
export const LONGEST_ADDRESS = 8000

/** The question in an address's `?query=&variables=`; null where there is none. */
export function questionIn(search: string): SharedQuestion | null {
  const params = new URLSearchParams(search)
  const query = params.get('query') ?? ''
  return query.trim() === '' ? null : { query, variables: params.get('variables') ?? '' }
}

/** The playground's address with a question in it; what goes with a request as headers may be secret, and stays out. */
export function addressWith({ query, variables }: SharedQuestion): string {
  if (query.trim() === '') return siteAddress('playground')
  const search = new URLSearchParams({ query })
  if (!isEmpty(variables)) search.set('variables', variables)
  return siteAddress(`playground?${search.toString()}`)
}

export const isTooLong = (address: string): boolean => address.length > LONGEST_ADDRESS

const isEmpty = (variables: string): boolean => /^[\s{}]*$/.test(variables)
