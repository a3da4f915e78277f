import type { SideBySideQuestion } from './question.js'
import type { Subjects } from './subjects.js'

const RELATIONS =
  'PARTY_TO|MEMBER_OF|INITIATED|ISSUED|MAINTAINS|AUSPICES|REFLECTS|SETS_OUT|INVOLVES|ADDRESSES|CLASSIFIED_AS|REFERENCES|IN_SET|CORRESPONDS_TO|CARRIED_OUT|BENEFITS|EVIDENCES|SUCCEEDS'
const NORM = 'bpf-2020-6'
/** How many hits are taken: all that there are, so that sets can be compared though the ways rank otherwise. */
const HITS = 200

/** What Lucene is asked so that a hit has all the words, begun or with as many letters wrong as a search forgives. */
const lucene = (text: string): string =>
  text
    .split(' ')
    .map((word) => {
      const edits = /\d/.test(word) || word.length < 4 ? [] : [`${word}~${word.length < 8 ? 1 : 2}`]
      const ways = [`${word}*`, ...edits]
      const fields = ['nameWords', 'textWords', 'noteWords']
      return `+(${fields.flatMap((field) => ways.map((way) => `${field}:${way}`)).join(' ')})`
    })
    .join(' ')

const searched = (texts: readonly string[]) => texts.map((text) => ({ text, lucene: lucene(text), first: HITS }))
const SEARCH = {
  cypher: `
    CALL db.index.fulltext.queryNodes('entity_full_text', $lucene, {limit: $first}) YIELD node
    RETURN node.id, node.name`,
  normgraph: 'query ($text: String!, $first: Int!) { search(text: $text, first: $first) { nodes { id name } } }',
  generated: null,
  isSet: true,
} as const

/** Questions that look for something, and the network. */
export function findsOf({ organizations, now }: Subjects): readonly SideBySideQuestion[] {
  return [
    {
      key: 'path',
      title: 'the first shortest path of an organization and a norm',
      asked: organizations.map((from) => ({ from, to: NORM, now })),
      cypher: `
        MATCH (from:Entity {id: $from})
        MATCH (to:Entity {id: $to})
        MATCH way = allShortestPaths((from)-[:${RELATIONS}*..4]-(to))
        WHERE all(c IN relationships(way) WHERE c.starts <= $now AND (c.ends IS NULL OR $now < c.ends)
          AND CASE type(c)
            WHEN 'PARTY_TO' THEN NOT coalesce(c.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            WHEN 'MEMBER_OF' THEN coalesce(c.value, '') IN ['', 'FULL', 'ASSOCIATE']
            WHEN 'REFLECTS' THEN c.value IN ['EXPLICIT', 'INDIRECT', 'QUOTED']
            ELSE true END)
        WITH DISTINCT nodes(way) AS way
        ORDER BY reduce(names = [], one IN way | names + [one.sortKey, one.id]) LIMIT 1
        RETURN size(way) - 1, [one IN way | one.id]`,
      normgraph: `query ($from: ID!, $to: ID!) {
        shortestPaths(from: $from, to: $to, maxLength: 4, first: 1) { paths { length entities { id } } }
      }`,
      generated: null,
    },
    {
      key: 'search',
      title: 'search',
      asked: searched(['budapest convention', 'tallinn manual', 'paris call']),
      ...SEARCH,
    },
    {
      key: 'typing',
      title: 'search as you type',
      asked: searched(['buda', 'budap', 'budape', 'budapes', 'budapest']),
      ...SEARCH,
    },
    {
      key: 'network',
      title: 'a network of states with all measures',
      asked: [{}],
      cypher: null,
      normgraph: `{
        network(projection: STATES_BY_AGREEMENT, maxNodes: 200, maxLinks: 2000) {
          nodeCount linkCount density modularity
          nodes { entity { id } degree weightedDegree betweenness pageRank community }
        }
      }`,
      generated: null,
    },
  ]
}
