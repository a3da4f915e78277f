import type { ExportScope, ExportFile, ExportProvider } from './export-file.js'
import type { TextArguments } from '../formats/table.js'
import { DYNAMIC, NETWORK_FORMATS, type NetworkFormat } from '../formats/network/formats.js'
import { cutsOf } from '../formats/network/cuts.js'
import type { NetworkDocument } from '../formats/network/document.js'
import type { QueryNetworkArgs } from '../generated/graphql.js'
import { contextOf } from '../graphql/context.js'
import { UNLIMITED } from '../graphql/limits/limits.js'
import { networkAnswer } from '../graphql/network/network.js'
import { described, formatArguments } from './described.js'
import { fileParameters, networkArguments } from './network-arguments.js'
import { measuredNetwork } from '../network/cut-network.js'
import type { Store } from '../store/store.js'
import { checkUnchanged } from './ask.js'
import { argumentsBut } from './arguments.js'
import { sourcesOfNetwork } from './network-sources.js'
import { spellsOfLinks } from './network-spells.js'

const NAME = 'network'

/** The network that the arguments ask the API for. */
export const networkProvider = (store: Store): ExportProvider => ({
  index: [
    {
      name: NAME,
      about: 'A network made for drawing and measuring.',
      extensions: Object.keys(NETWORK_FORMATS),
      arguments: [...fileParameters().map(described), ...formatArguments(NETWORK_FORMATS)],
    },
  ],
  file: (_, extension, given) => fileOf(store, extension, NETWORK_FORMATS[extension]!, given),
})

function fileOf(store: Store, extension: string, format: NetworkFormat, given: TextArguments): ExportFile {
  const asked = argumentsBut(given, format.options)
  const args = networkArguments(asked)
  const isDynamic = given.get(DYNAMIC) === 'true'
  return {
    name: `${NAME}.${extension}`,
    mediaType: format.mediaType,
    made: '',
    open: async (scope) => {
      const document = await documentOf(store, args, scope, isDynamic)
      const cuts = cutsOf(document.network)
      return {
        chunks: () => format.write({ ...document, asked: new URLSearchParams([...asked]).toString() }, given),
        cuts,
        namedCuts: cuts.filter(({ what }) => what === format.rows),
      }
    },
  }
}

async function documentOf(store: Store, args: QueryNetworkArgs, { version, now }: ExportScope, isDynamic: boolean) {
  const context = contextOf(store, UNLIMITED, now)
  const answer = await networkAnswer(args, context)
  const document: Omit<NetworkDocument, 'asked'> = {
    network: measuredNetwork(answer),
    title: args.projection,
    asOf: args.asOf ?? context.today,
    version,
    day: context.today,
    sources: await sourcesOfNetwork(answer, args, context),
    spells: isDynamic ? await spellsOfLinks(answer.links, context) : null,
  }
  await checkUnchanged(store, version)
  return document
}
