import type { Driver } from 'neo4j-driver'

// What a database of plain ties would have: one relationship a party and agreement, of who is party as of today by what counts
// unless others are asked for, and a date to sort by where an agreement has none, as generated Cypher sorts by properties.
const TIES = `
  MATCH (party:Entity)-[joining:STEADY_PARTY_TO|BOUNDED_PARTY_TO]->(agreement:Agreement)
  WHERE (joining.starts IS NULL OR (joining.starts <= $now AND (joining.ends IS NULL OR $now < joining.ends)))
    AND (agreement.date IS NULL OR agreement.date <= $now)
    AND (party.existedFrom IS NULL OR party.existedFrom <= $now)
    AND (party.existedUntil IS NULL OR party.existedUntil > $now)
  CALL (party, agreement) { MERGE (party)-[:BENCH_PARTY]->(agreement) } IN TRANSACTIONS OF 10000 ROWS`
const ORDER = `MATCH (agreement:Agreement) SET agreement.benchOrder = coalesce(agreement.date, '')`

/** Writes the plain ties beside what a load wrote; answers with how many there are. */
export async function writePlainTies(driver: Driver, now: string): Promise<number> {
  const session = driver.session()
  await session.run(TIES, { now })
  await session.run(ORDER)
  const { records } = await session.run('MATCH (:Entity)-[tie:BENCH_PARTY]->() RETURN count(tie) AS count')
  await session.run('CALL db.awaitIndexes(60)')
  await session.run('CALL db.prepareForReplanning()')
  await session.close()
  return records[0]?.get('count') as number
}
