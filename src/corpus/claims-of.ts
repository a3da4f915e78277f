import type { Claim, Corpus } from '../domain.js'

type Claimed = Pick<Corpus, 'ties' | 'absences' | 'events' | 'statedCounts' | 'facts'>

/** Every claim of a corpus: of ties, assessments, events, counts and facts. */
export function claimsOf({ ties, absences, events, statedCounts, facts }: Claimed): readonly Claim[] {
  return [ties, absences, events, statedCounts, facts].flatMap((holders) => holders.map(({ claim }) => claim))
}
