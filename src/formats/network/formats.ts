import type { TextArguments } from '../table.js'
import { csvChunks } from '../lists/csv.js'
import { cytoscapeOf } from './cytoscape.js'
import { gexfOf } from './gexf.js'
import { graphmlOf } from './graphml.js'
import { jsonldOf } from './jsonld.js'
import type { NetworkDocument } from './document.js'
import { linkTable, nodeTable } from './tables.js'

/** A kind of file for a network. */
export interface NetworkFormat {
  readonly mediaType: string
  /** The arguments that are of the format and not of the network. */
  readonly options: readonly string[]
  /** Which part of a network its rows are, where it has no place to say what was left out. */
  readonly rows?: 'nodes' | 'links'
  readonly write: (document: NetworkDocument, options: TextArguments) => AsyncIterable<string> | Iterable<string>
}

const CSV = 'text/csv; charset=utf-8; header=present'
const bom = (options: TextArguments) => ({ bom: options.get('bom') === 'true' })

const XML = 'application/xml; charset=utf-8'

const plain = (mediaType: string, write: (document: NetworkDocument) => Iterable<string>): NetworkFormat => ({
  mediaType,
  options: [],
  write: (document) => write(document),
})

/** The option with which a network of a format says when its links held. */
export const DYNAMIC = 'dynamic'

/** From extension to writer. GEXF and GraphML have no registered media types. */
export const NETWORK_FORMATS: Readonly<Record<string, NetworkFormat>> = {
  gexf: { mediaType: XML, options: [DYNAMIC], write: gexfOf },
  graphml: { mediaType: XML, options: [], write: graphmlOf },
  'nodes.csv': {
    mediaType: CSV,
    options: ['bom'],
    rows: 'nodes',
    write: (document, given) => csvChunks(nodeTable(document), bom(given)),
  },
  'links.csv': {
    mediaType: CSV,
    options: ['bom'],
    rows: 'links',
    write: (document, given) => csvChunks(linkTable(document), bom(given)),
  },
  cyjs: plain('application/json', cytoscapeOf),
  jsonld: plain('application/ld+json', jsonldOf),
}
