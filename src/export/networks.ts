import type { Asked, Offer, Shelf } from './download.js'
import type { TextArguments } from '../formats/table.js'
import { DYNAMIC, NETWORK_FORMATS, type NetworkFormat } from '../formats/network/formats.js'
import type { Portrait } from '../formats/network/portrait.js'
import type { QueryNetworkArgs } from '../generated/graphql.js'
import { contextOf } from '../graphql/context.js'
import { LIMITS } from '../graphql/limits/limits.js'
import { networkAnswer } from '../graphql/network/network.js'
import { networkArguments, networkNames } from '../graphql/network/network-address.js'
import { measured } from '../network/given.js'
import type { Store } from '../store/store.js'
import { checkUnchanged } from './ask.js'
import { argumentsBut } from './lists/arguments.js'
import { sourcesOfNetwork } from './network-sources.js'
import { spellsOfLinks } from './network-spells.js'

const NAME = 'network'

/** The network that the arguments ask the API for. */
export const networkShelf = (store: Store): Shelf => ({
  index: [
    {
      name: NAME,
      about: 'A network made for drawing and measuring.',
      extensions: Object.keys(NETWORK_FORMATS),
      arguments: networkNames(),
    },
  ],
  offer: (_, extension, given) => offerOf(store, extension, NETWORK_FORMATS[extension]!, given),
})

function offerOf(store: Store, extension: string, format: NetworkFormat, given: TextArguments): Offer {
  const query = new URLSearchParams([...argumentsBut(given, format.options)])
  const args = networkArguments(query)
  const isDynamic = given.get(DYNAMIC) === 'true'
  return {
    name: `${NAME}.${extension}`,
    mediaType: format.mediaType,
    made: '',
    open: async (asked) => {
      const portrait = await portraitOf(store, args, asked, isDynamic)
      return () => format.write({ ...portrait, asked: query.toString() }, given)
    },
  }
}

async function portraitOf(store: Store, args: QueryNetworkArgs, { version, now }: Asked, isDynamic: boolean) {
  const context = contextOf(store, LIMITS, now)
  const answer = await networkAnswer(args, context)
  const portrait: Omit<Portrait, 'asked'> = {
    network: measured(answer),
    title: args.projection,
    asOf: args.asOf ?? context.today,
    version,
    day: context.today,
    sources: await sourcesOfNetwork(answer, args, context),
    spells: isDynamic ? await spellsOfLinks(answer.links, context) : null,
  }
  await checkUnchanged(store, version)
  return portrait
}
