import type { Corpus, StoredTie } from '../domain.js'
import { joinedLists } from '../lists/list.js'
import type { List } from '../lists/list.js'

/** The claims between entities as a store keeps them: of ties, and answers that are none. */
export const storedTies = ({ ties, absences }: Corpus): List<StoredTie> =>
  joinedLists<StoredTie>([
    ties,
    absences.map(({ agreementId, normId, claim }): StoredTie => {
      return { from: agreementId, relation: 'ASSESSED', to: normId, claim }
    }),
  ])
