import { describe, expect, it } from 'vitest'
import { type Action, changesOf } from '../../src/web/network/graph/actions.js'
import { along } from '../../src/web/network/graph/along.js'
import { withinLinks } from '../../src/web/network/graph/around.js'
import { atLeast } from '../../src/web/network/graph/at-least.js'
import { alignedTo } from '../../src/web/network/graph/communities.js'
import { visibleGraph, gathered, tied } from '../../src/web/network/graph/drawn.js'
import { type DrawnGraph, type GraphNode, linkId } from '../../src/web/network/graph/graph.js'
import { groupsIn } from '../../src/web/network/graph/groups.js'
import { readLog, writtenLog } from '../../src/web/network/graph/log.js'

const state = (id: string, region: string | null = null) =>
  ({ id, type: 'STATE', name: id, iso2: null, region }) as const
const agreement = (id: string) => ({ id, type: 'AGREEMENT', name: id }) as const

const node = (id: string, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  entity: state(id),
  came: 'NETWORK',
  community: null,
  position: null,
  degree: null,
  weightedDegree: null,
  pageRank: null,
  betweenness: null,
  ...more,
})

/** A network of states by its links, as `AAA-BBB`. */
function network(...links: readonly string[]): DrawnGraph {
  const ends = links.map((link) => link.split('-') as [string, string])
  const nodes = [...new Set(ends.flat())].sort().map((id) => [id, node(id)] as const)
  return {
    nodes: new Map(nodes),
    links: ends.map(([source, target]) => ({ id: linkId(source, target), source, target, weight: 1, came: 'NETWORK' })),
  }
}

const idsIn = (graph: DrawnGraph) => [...graph.nodes.keys()].sort()
const linksIn = (graph: DrawnGraph) => graph.links.map(({ id }) => id).sort()
const LIMITS = { atLeast: 0, around: null }

describe('what was done to a picture', () => {
  it('is hidden with its links, and shown again', () => {
    const hide: Action = { do: 'hide', ids: ['BBB'] }
    const { graph, left } = visibleGraph(network('AAA-BBB', 'BBB-CCC', 'AAA-CCC'), changesOf([hide]), LIMITS)
    expect(idsIn(graph)).toEqual(['AAA', 'CCC'])
    expect(linksIn(graph)).toEqual(['AAA~CCC'])
    expect(left.hidden).toBe(1)

    const again = visibleGraph(network('AAA-BBB'), changesOf([hide, { do: 'show', ids: [] }]), LIMITS)
    expect(idsIn(again.graph)).toEqual(['AAA', 'BBB'])
  })

  it('hides all of a group by its name, those who come later too', () => {
    const africa = (id: string) => [id, node(id, { entity: state(id, 'Africa') })] as const
    const graph: DrawnGraph = { nodes: new Map([africa('KEN'), ['BRA', node('BRA')], africa('GHA')]), links: [] }
    expect(idsIn(visibleGraph(graph, changesOf([{ do: 'hide', ids: ['region:Africa'] }]), LIMITS).graph)).toEqual([
      'BRA',
    ])
    const more = gathered(graph, [[state('ZAF', 'Africa')]])
    expect(idsIn(visibleGraph(more, changesOf([{ do: 'hide', ids: ['region:Africa'] }]), LIMITS).graph)).toEqual([
      'BRA',
    ])
  })

  it('expands by kinds, by more kinds, and by all', () => {
    const party: Action = { do: 'expand', id: 'AAA', kinds: ['PARTY_TO-AGREEMENT'] }
    const member: Action = { do: 'expand', id: 'AAA', kinds: ['MEMBER_OF-ORGANIZATION'] }
    expect(changesOf([party]).expanded.get('AAA')).toEqual(['PARTY_TO-AGREEMENT'])
    expect(changesOf([party, member]).expanded.get('AAA')).toEqual(['PARTY_TO-AGREEMENT', 'MEMBER_OF-ORGANIZATION'])
    expect(changesOf([party, { do: 'expand', id: 'AAA', kinds: [] }]).expanded.get('AAA')).toBeNull()
  })

  it('collapses what was expanded, and expands what was collapsed', () => {
    const expand: Action = { do: 'expand', id: 'AAA', kinds: [] }
    const collapse: Action = { do: 'collapse', id: 'AAA' }
    expect(changesOf([expand, collapse]).expanded.size).toBe(0)
    expect(changesOf([collapse, expand]).collapsed.size).toBe(0)
  })

  it('takes away by a collapse what hangs on a node alone, and nothing else', () => {
    const { graph, left } = visibleGraph(
      network('HUB-LEAF', 'HUB-ONE', 'HUB-TWO', 'ONE-TWO'),
      changesOf([{ do: 'collapse', id: 'HUB' }]),
      LIMITS,
    )
    expect(idsIn(graph)).toEqual(['HUB', 'ONE', 'TWO'])
    expect(left.collapsed).toBe(1)
  })

  it('pins a node where it was put last, until it is let go', () => {
    const pin = (x: number): Action => ({ do: 'pin', id: 'AAA', x, y: 5 })
    expect(changesOf([pin(1), pin(2)]).pinned.get('AAA')).toEqual({ x: 2, y: 5 })
    expect(changesOf([pin(1), { do: 'unpin', id: 'AAA' }]).pinned.size).toBe(0)
  })

  it('is undone by dropping the last', () => {
    const actions: readonly Action[] = [
      { do: 'hide', ids: ['AAA'] },
      { do: 'hide', ids: ['BBB'] },
    ]
    expect([...changesOf(actions.slice(0, -1)).hidden]).toEqual(['AAA'])
  })

  it('stands in the address and is read from it as it was', () => {
    const actions: readonly Action[] = [
      { do: 'expand', id: 'paris-call', kinds: ['PARTY_TO-STATE', 'REFLECTS-NORM'] },
      { do: 'hide', ids: ['KEN', 'type:NORM'] },
      { do: 'show', ids: [] },
      { do: 'collapse', id: 'BRA' },
      { do: 'pin', id: 'BRA', x: -12, y: 40 },
      { do: 'unpin', id: 'BRA' },
    ]
    expect(readLog(writtenLog(actions))).toEqual({ actions, unread: [] })
  })

  it('keeps of an address what can be read, and tells the rest', () => {
    const { actions, unread } = readLog('hide.KEN,fly.BRA,expand.BRA.LOVES-STATE,pin.BRA.here.there,collapse.BRA')
    expect(actions.map((action) => action.do)).toEqual(['hide', 'collapse'])
    expect(unread).toEqual(['fly.BRA', 'expand.BRA.LOVES-STATE', 'pin.BRA.here.there'])
  })
})

describe('what is brought in', () => {
  const base = network('AAA-BBB')

  it('stands beside the network and is linked by its ties, as heavily as there are', () => {
    const whole = tied(gathered(base, [[agreement('treaty')]]), [
      { one: 'AAA', other: 'treaty' },
      { one: 'treaty', other: 'AAA' },
      { one: 'BBB', other: 'treaty' },
    ])
    expect(idsIn(whole)).toEqual(['AAA', 'BBB', 'treaty'])
    expect(whole.links.map(({ id, weight }) => [id, weight])).toEqual([
      ['AAA~BBB', 1],
      ['AAA~treaty', 2],
      ['BBB~treaty', 1],
    ])
  })

  it('leaves the links of the network itself as they are', () => {
    const succeeds = [{ one: 'AAA', other: 'CCC' }]
    const whole = tied(gathered(network('AAA-BBB', 'BBB-CCC'), [[agreement('treaty')]]), succeeds)
    expect(linksIn(whole)).toEqual(['AAA~BBB', 'BBB~CCC'])
  })

  it('changes nothing where all of it is there', () => {
    expect(gathered(base, [[state('AAA')]])).toBe(base)
  })
})

describe('how much is drawn', () => {
  it('is only nodes with so many links among themselves', () => {
    // A triangle with a tail: the end of the tail has one link, and without it the next one has one.
    const graph = network('AAA-BBB', 'BBB-CCC', 'AAA-CCC', 'CCC-DDD', 'DDD-EEE')
    expect(idsIn(atLeast(1, graph))).toEqual(['AAA', 'BBB', 'CCC', 'DDD', 'EEE'])
    expect(idsIn(atLeast(2, graph))).toEqual(['AAA', 'BBB', 'CCC'])
    expect(idsIn(atLeast(3, graph))).toEqual([])
  })

  it('is only what lies within one, two or three links of a node', () => {
    const chain = network('AAA-BBB', 'BBB-CCC', 'CCC-DDD', 'DDD-EEE')
    expect([1, 2, 3].map((depth) => idsIn(withinLinks('AAA', depth, chain)).length)).toEqual([2, 3, 4])
    expect(withinLinks('nobody', 1, chain)).toBe(chain)
  })

  it('tells how many are left out for each reason', () => {
    const graph = network('AAA-BBB', 'BBB-CCC', 'CCC-DDD', 'DDD-EEE', 'AAA-LEAF')
    const changes = changesOf([
      { do: 'collapse', id: 'AAA' },
      { do: 'hide', ids: ['CCC'] },
    ])
    const { graph: shown, left } = visibleGraph(graph, changes, { atLeast: 1, around: { id: 'AAA', depth: 1 } })
    expect(idsIn(shown)).toEqual(['AAA', 'BBB'])
    expect(left).toEqual({ collapsed: 1, hidden: 1, far: 2, few: 0, cut: 0 })
  })
})

describe('nodes that are not drawn for want of links', () => {
  it('are told apart by whether they have none or theirs are left out', () => {
    const graph = network('AAA-BBB')
    const alone = [node('NONE', { degree: 0 }), node('SOME', { degree: 4 })].map((each) => [each.id, each] as const)
    const whole: DrawnGraph = { ...graph, nodes: new Map([...graph.nodes, ...alone]) }
    const { graph: shown, left } = visibleGraph(whole, changesOf([]), { atLeast: 1, around: null })
    expect(idsIn(shown)).toEqual(['AAA', 'BBB'])
    expect([left.few, left.cut]).toEqual([1, 1])
  })
})

describe('ways between two nodes', () => {
  it('are drawn with what lies on them, also where it is hidden or was never there', () => {
    const whole = network('AAA-BBB', 'BBB-CCC')
    const { graph } = visibleGraph(whole, changesOf([{ do: 'hide', ids: ['AAA'] }]), LIMITS)
    const on = along([{ entities: [state('AAA'), agreement('treaty'), state('BBB')], ties: [1, 2] }], graph, whole)
    expect(idsIn(on.graph)).toEqual(['AAA', 'BBB', 'CCC', 'treaty'])
    expect([...on.links].sort()).toEqual(['AAA~treaty', 'BBB~treaty'])
    expect([...on.nodes].sort()).toEqual(['AAA', 'BBB', 'treaty'])
  })
})

describe('communities from year to year', () => {
  const members = (...groups: readonly string[]) =>
    new Map(groups.flatMap((ids, community) => ids.split(' ').map((id) => [id, community] as const)))

  it('are those of the reference that they share most with', () => {
    const today = members('a b c d', 'e f g')
    const then = members('e f', 'a b c')
    expect(Object.fromEntries(alignedTo(today, then))).toEqual({ 0: 1, 1: 0 })
  })

  it('give a community to the one that is most like it, and another number to the other', () => {
    const today = members('a b c d e f')
    const then = members('a b', 'c d e')
    // 3 of 6 against 2 of 6.
    expect(Object.fromEntries(alignedTo(today, then))).toEqual({ 0: 1, 1: 0 })
  })

  it('look at what two have in common of what is in either, not at size', () => {
    const today = members('a b c d e f g h i j', 'k l')
    const then = members('a b k l')
    // Two of twelve of the large one, two of four of the small one.
    expect(Object.fromEntries(alignedTo(today, then))).toEqual({ 0: 1 })
  })

  it('keep the numbers of the reference itself', () => {
    const today = members('a b', 'c d', 'e')
    expect(Object.fromEntries(alignedTo(today, today))).toEqual({ 0: 0, 1: 1, 2: 2 })
  })
})

describe('groups of what is drawn', () => {
  const entries = [
    node('KEN', { entity: state('KEN', 'Africa'), community: 0, degree: 2 }),
    node('GHA', { entity: state('GHA', 'Africa'), community: 0, degree: 5 }),
    node('BRA', { entity: state('BRA', 'Americas'), community: 1, degree: 1 }),
    node('treaty', { entity: agreement('treaty') }),
  ].map((each) => [each.id, each] as const)
  const graph: DrawnGraph = { nodes: new Map(entries), links: [] }

  it('are named by region or kind, the largest first and the rest last', () => {
    expect(groupsIn(graph, 'region').map(({ name, members }) => [name, members.length])).toEqual([
      ['Africa', 2],
      ['Americas', 1],
      ['No UN region', 1],
    ])
    expect(groupsIn(graph, 'type').map(({ key, name }) => [key, name])).toEqual([
      ['type:STATE', 'States'],
      ['type:AGREEMENT', 'Agreements'],
    ])
  })

  it('name a community by its most connected members, and take none of one', () => {
    expect(groupsIn(graph, 'community').map(({ name }) => name)).toEqual(['GHA, KEN', 'In no community'])
  })
})
