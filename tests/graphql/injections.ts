/** Writes a node of what there is already, so that to count nodes tells of it. */
const WRITE = "CREATE (:Entity {id: 'injected'})"

/** Where a text of Cypher would be taken for more than a value: after the end of a string, a name or a comment. */
const LEAVING = ["'", '"', '`', "\\'", '\\u0027', '’', "'}) ", '"}) ', '`) ', '*/ ', '\n', '\r\n', '\u2028', '$']

const WRITING = LEAVING.map((sign) => `${sign} OR true WITH 1 AS one LIMIT 1 ${WRITE} //`)

const CALLING = [
  "' OR true CALL apoc.cypher.doIt('MATCH (n) DETACH DELETE n', {}) YIELD value RETURN value //",
  "' OR true CALL db.createLabel('Injected') RETURN 1 //",
  "' OR true CALL dbms.listConfig() YIELD name, value RETURN name //",
  "'; DROP INDEX entity_full_text; //",
  "' UNION MATCH (n) DETACH DELETE n RETURN n //",
  "KEN\u0000' OR 1=1 //",
]

const PARAMETERS = ['$params', '$params.first', '{params}', '$`x`', '${7*7}', '{{7*7}}']

const ODD = ['', ' ', '\u0000', 'a\u0000b', '\u202eNEK', '\\', '\\\\', "''", "'", '"', '`', '--', '/*', '%27', '&#39;']

const LONG = ["'".repeat(2_000), `${'x'.repeat(10_000)}'`, `cyber ${"a' OR ".repeat(12)}`]

/** What an index of words would take for more than words. */
export const LUCENE = [
  '*:*',
  'id:KEN',
  'nameWords:k*',
  'cyber AND NOT cyber',
  'cyber OR kenya',
  '+cyber -kenya',
  '(cyber',
  'cyber)',
  '"cyber',
  'cyber~',
  'cyber~0.9',
  'cyber^9999999999',
  '[a TO z]',
  '{* TO *}',
  '/.*/',
  '/(a+)+b/',
  '?*?*?*?*?*x',
  '\\',
  'cyber \\',
  '&&',
  'cyber && kenya || !norm',
  'cy:ber',
  'NOT',
]

/** What strangers may write in place of a name, an id or a date; `address` is whom Neo4j is not to ask. */
export const injections = (address: string): readonly string[] => [
  ...WRITING,
  ...CALLING,
  `' OR true LOAD CSV FROM '${address}' AS row RETURN row //`,
  `x' LOAD CSV FROM "${address}" AS row ${WRITE} //`,
  ...PARAMETERS,
  ...ODD,
  ...LONG,
]
