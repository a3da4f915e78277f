import type { Corpus } from '../../src/domain.js'
import { EMPTY_CORPUS } from '../../src/store/empty-corpus.js'
import { agreement, base, tie } from './small-corpus.js'

const STATES = 26
const AGREEMENTS = 60

const letters = Array.from({ length: STATES }, (_, at) => String.fromCharCode(65 + at))
const agreements = Array.from({ length: AGREEMENTS }, (_, at) => `pact-${at}`)

/** Every state is party to every agreement, by the word of a version: no claim of one version is one of another. */
export const wideCorpus = (version: string): Corpus => ({
  ...EMPTY_CORPUS,
  version,
  sources: [{ id: 'read', title: version, access: 'READ', claimCount: 0 }],
  entities: [
    ...letters.map((letter) => {
      return {
        ...base(letter.repeat(3), letter),
        type: 'STATE' as const,
        standing: 'UN_MEMBER' as const,
        region: version,
      }
    }),
    ...agreements.map((id) => ({ ...agreement(id, '2000'), form: 'TREATY' as const, description: version })),
  ],
  ties: letters.flatMap((letter) => agreements.map((id) => tie(letter.repeat(3), 'PARTY_TO', id, { note: version }))),
  events: agreements.map((agreementId) => ({
    agreementId,
    order: 0,
    kind: 'SIGNED',
    from: '2000',
    place: version,
    claim: tie('', 'PARTY_TO', '', {}).claim,
  })),
  openQuestions: [{ id: 'q', aboutIds: ['pact-1', 'AAA'], source: 'read', question: version, choice: 'None.' }],
})
