import { describe, expect, test } from 'vitest'
import { textArguments } from '../../src/export/arguments.js'
import { networkArguments } from '../../src/export/network-arguments.js'
import { openMemory } from '../../src/store/memory/memory.js'
import { smallCorpus } from '../store/small-corpus.js'
import { asking } from './ask.js'

const ask = asking(openMemory(smallCorpus))

describe('the address of a network as a file', () => {
  const addressOf = async (args: string, format = 'GEXF') => {
    const { data, errors } = await ask(`{ network${args} { exportUrl(format: ${format}) } }`)
    expect(errors).toBeUndefined()
    return (data?.network as { readonly exportUrl: string }).exportUrl
  }

  test('says nothing of what is as it would be anyway', async () => {
    expect(await addressOf('')).toBe('/export/network.gexf')
    expect(await addressOf('(projection: STATES_BY_AGREEMENT, maxNodes: 500)', 'CSV_LINKS')).toBe(
      '/export/network.links.csv',
    )
    expect(await addressOf('(minWeight: 2, projection: ENTITIES)', 'CYTOSCAPE_JSON')).toBe(
      '/export/network.cyjs?projection=ENTITIES&minWeight=2',
    )
  })

  test('has the arguments that it was made of, and no limit where none was asked for', async () => {
    const args = `(
      filter: { text: "é & \\"quoted\\" + 100% #1", date: { from: "2000" }, parties: [{ any: ["AAA", "BBB"] }] }
      states: { regions: ["Africa"] }, asOf: "2015-07", counting: { access: [READ] }, minWeight: 3, maxLinks: 7
    )`
    const address = new URL(await addressOf(args, 'JSON_LD'), 'http://host')
    expect(address.pathname).toBe('/export/network.jsonld')
    expect(networkArguments(textArguments(address.searchParams))).toEqual({
      projection: 'STATES_BY_AGREEMENT',
      filter: { text: 'é & "quoted" + 100% #1', date: { from: '2000' }, parties: [{ any: ['AAA', 'BBB'] }] },
      states: { regions: ['Africa'] },
      asOf: '2015-07',
      counting: { access: ['READ'], answers: ['EXPLICIT', 'INDIRECT', 'QUOTED'] },
      minWeight: 3,
      maxNodes: Infinity,
      maxLinks: 7,
    })
  })

  test.each([
    [
      'colour=red',
      'network wants no arguments but projection, filter, states, organizations, asOf, counting, minWeight, maxNodes, maxLinks, got "colour"',
    ],
    ['minWeight=2&minWeight=3', '`minWeight` wants one value, got several'],
    ['minWeight=two', '`minWeight` wants Int!, got two: Int cannot represent non-integer value: "two"'],
    ['minWeight=1.5', '`minWeight` wants Int!, got 1.5: Int cannot represent non-integer value: 1.5'],
    ['filter={forms', '`filter` wants JSON, got "{forms"'],
    [
      'filter={"form":"PLEDGE"}',
      '`filter` wants AgreementFilter, got {"form":"PLEDGE"}: Field "form" is not defined by type "AgreementFilter". Did you mean "forms" or "norms"?',
    ],
    [
      'projection=STARS',
      '`projection` wants Projection!, got STARS: Value "STARS" does not exist in "Projection" enum.',
    ],
    [
      'asOf=soon',
      '`asOf` wants PartialDate, got soon: Expected type "PartialDate". wanted a date as 2015, 2015-07 or 2015-07-14',
    ],
  ])('with %s is refused', (query, message) => {
    expect(() => networkArguments(textArguments(new URLSearchParams(query)))).toThrow(message)
  })
})
