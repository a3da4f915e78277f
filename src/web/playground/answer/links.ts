import { siteAddress } from '../../api/site.js'

export interface FoundLink {
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
  readonly href: string
}

/** Whole addresses, and those of this server's files, as `network.exportUrl` gives them. */
const ADDRESS = /https?:\/\/[^\s"'<>\\;]+[^\s"'<>\\;.,:!?)\]}]|(?<=^|["; ])\/export\/[^\s"'<>\\;]+/g

/** The addresses in a text, each with the whole address that it leads to. */
export const linksIn = (text: string): readonly FoundLink[] =>
  Array.from(text.matchAll(ADDRESS), ({ 0: address, index }) => ({
    start: index,
    end: index + address.length,
    href: address.startsWith('/') ? siteAddress(address) : address,
  }))
