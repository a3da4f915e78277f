import type { Claim, Corpus } from '../domain.js'

type Claimed = Pick<Corpus, 'ties' | 'absences' | 'events' | 'statedCounts' | 'facts' | 'polityScores'>

/** Every claim of a corpus: of ties, assessments, events, counts, facts and polity scores. */
export function claimsOf({ ties, absences, events, statedCounts, facts, polityScores }: Claimed): readonly Claim[] {
  return [ties, absences, events, statedCounts, facts, polityScores].flatMap((holders) =>
    holders.map(({ claim }) => claim),
  )
}
