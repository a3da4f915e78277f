import type { Driver } from 'neo4j-driver'

/** What questions are asked about. */
export interface Subjects {
  readonly states: readonly string[]
  /** Agreements of middling size, so that three steps from them lead somewhere and end. */
  readonly agreements: readonly string[]
  /** Organizations that shortest ways begin at. */
  readonly organizations: readonly string[]
  /** Which day it is, as texts compare it with. */
  readonly now: string
}

const MANY = 10
const AGREEMENTS = `
  MATCH (agreement:Agreement)
  WITH agreement, COUNT { (agreement)<-[:BENCH_PARTY]-() } AS parties
  WHERE 20 <= parties AND parties <= 80
  RETURN agreement.id AS id
  ORDER BY id`
const ORGANIZATIONS = `
  MATCH (organization:Organization)
  WHERE EXISTS { (organization)-[:PARTY_TO]->(:Agreement) }
  RETURN organization.id AS id
  ORDER BY id`

/** The same of the same graph, spread over all that there are. */
export async function subjectsOf(driver: Driver, now: string): Promise<Subjects> {
  const idsOf = async (text: string) => {
    const { records } = await driver.executeQuery(text)
    return spread(records.map((record) => record.get('id') as string))
  }
  const states = ['EST', 'FRA', 'KEN', 'USA', 'CHN', 'BRA', 'JPN', 'DEU', 'IND', 'ZAF']
  return { states, agreements: await idsOf(AGREEMENTS), organizations: await idsOf(ORGANIZATIONS), now }
}

function spread(ids: readonly string[]): readonly string[] {
  if (ids.length < MANY) throw new Error(`wanted ${MANY} to ask about, got ${ids.length}`)
  return Array.from({ length: MANY }, (_, at) => ids[Math.floor((at * ids.length) / MANY)]!)
}
