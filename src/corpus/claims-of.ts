import type { Claim, Corpus } from '../domain.js'

type Claimed = Pick<Corpus, 'ties' | 'absences' | 'events' | 'statedCounts'>

/** Every claim of a corpus: of ties, assessments, events and counts. */
export function claimsOf({ ties, absences, events, statedCounts }: Claimed): readonly Claim[] {
  return [ties, absences, events, statedCounts].flatMap((holders) => holders.map(({ claim }) => claim))
}
