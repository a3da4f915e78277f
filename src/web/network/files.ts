import { fileAddress } from '../api/site.js'
import type { MenuChoice } from '../design/MenuButton.js'
import { pictureFiles } from '../charts/save.js'
import { entityName } from '../parts/EntityLink.js'
import { saveFile } from '../parts/save-file.js'
import { DRAWN_AT_FIRST } from './address.js'
import type { networkQueryArguments } from './arguments.js'
import type { DrawnGraph } from './graph/graph.js'

const FORMATS: readonly { readonly name: string; readonly note: string; readonly file: string }[] = [
  {
    name: 'GEXF',
    note: 'The network with positions, colours and sizes, for Gephi and Gephi Lite.',
    file: 'network.gexf',
  },
  { name: 'GraphML', note: 'For networkx, igraph, yEd.', file: 'network.graphml' },
  { name: 'Nodes (CSV)', note: 'A row for each node, with its measures.', file: 'network.nodes.csv' },
  { name: 'Links (CSV)', note: 'A row for each link.', file: 'network.links.csv' },
  { name: 'Cytoscape', note: 'For Cytoscape and Cytoscape.js.', file: 'network.cyjs' },
  { name: 'JSON-LD', note: 'Linked data.', file: 'network.jsonld' },
]

type Args = ReturnType<typeof networkQueryArguments>

/** The network as files of the server, and the picture as it is seen. */
export function networkFiles(
  args: Args,
  graph: DrawnGraph,
  drawn: () => SVGSVGElement | undefined,
): readonly MenuChoice[] {
  const name = `network-${args.projection.toLowerCase()}`
  const pictures: readonly MenuChoice[] = [
    ...pictureFiles(name, drawn),
    {
      name: 'What is drawn (JSON)',
      note: 'With what was brought in, without what is hidden.',
      onAction: () => saveJson(name, graph),
    },
  ]
  const files = FORMATS.map(({ name, note, file }) => ({
    name,
    note,
    href: fileAddress(file, whole(args)),
    download: true,
  }))
  return [...pictures, ...files, ...gephiLite(args)]
}

/** What keeps a picture readable cuts no file that nobody asked to be cut. */
const whole = ({ maxNodes, maxLinks, ...args }: Args): Readonly<Record<string, unknown>> => ({
  ...args,
  maxNodes: maxNodes === DRAWN_AT_FIRST.maxNodes ? undefined : maxNodes,
  maxLinks: maxLinks === DRAWN_AT_FIRST.maxLinks ? undefined : maxLinks,
})

/** It fetches the file itself, which it cannot from a server on this machine alone. */
function gephiLite(args: Args): readonly MenuChoice[] {
  const file = new URL(fileAddress('network.gexf', whole(args)))
  if (isLocal(file.hostname)) {
    const note = 'It cannot reach a server on your own machine: take the GEXF and open it there.'
    return [{ name: 'Gephi Lite', note, href: file.href, download: true }]
  }
  const note =
    'Opens gephi.org, which fetches the file from here: the server lets it if NORMGRAPH_CORS names gephi.org.'
  return [
    { name: 'Open in Gephi Lite', note, href: `https://gephi.org/gephi-lite/?file=${encodeURIComponent(file.href)}` },
  ]
}

const isLocal = (host: string): boolean => host === 'localhost' || host === '[::1]' || host.startsWith('127.')

function saveJson(name: string, { nodes, links }: DrawnGraph): void {
  const content = {
    nodes: [...nodes.values()].map(({ entity, position: _, ...node }) => ({
      ...node,
      name: entityName(entity),
      type: entity.type,
    })),
    links,
  }
  saveFile(name, 'json', new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }))
}
