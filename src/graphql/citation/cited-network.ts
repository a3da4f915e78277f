import type { Context } from '../context.js'
import { datasetOf } from '../dataset/dataset.js'
import type { NetworkAnswer } from '../network/model.js'
import { networkAddress, writtenArguments } from '../network/network-address.js'
import type { Citable } from './citable.js'
import { answerCited } from './citation.js'

/** A network by its arguments and its size; as of the day of asking where no other was asked for, as it may change after it. */
export async function citedNetwork(network: NetworkAnswer, context: Context): Promise<Citable> {
  const { version } = await datasetOf(context)
  const args = { ...network.args, asOf: network.args.asOf ?? context.today }
  const given = writtenArguments(args)
    .filter(([name]) => name !== 'projection')
    .map(([name, value]) => `${name}=${value}`)
  const title = `Network ${args.projection} (${given.join(', ')}): ${sizeOf(network)}`
  return answerCited({ title, note: null, path: networkAddress(args, 'GEXF'), version }, context)
}

function sizeOf({ nodeCount, linkCount, omittedNodes, nodes, links }: NetworkAnswer): string {
  const all = `${counted(nodeCount, 'node')} and ${counted(linkCount, 'link')}`
  const isCut = omittedNodes > 0 || links.length < linkCount
  return isCut
    ? `${all}, of which ${counted(nodes.length, 'node')} and ${counted(links.length, 'link')} are given out`
    : all
}

const counted = (count: number, one: string): string => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`
