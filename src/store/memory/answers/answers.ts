import type { Question } from '../../store.js'
import * as activities from './activities.js'
import * as additionalNorms from './additional-norms.js'
import * as agreements from './agreements.js'
import * as agreementsTied from './agreements-tied.js'
import type { Answer } from './answer.js'
import * as dataset from './dataset.js'
import * as entities from './entities.js'
import * as members from './members.js'
import * as normAnswers from './norm-answers.js'
import * as norms from './norms.js'
import * as organizations from './organizations.js'
import * as parties from './parties.js'
import * as partners from './partners.js'
import * as records from './records.js'
import * as references from './references.js'
import * as search from './search.js'
import * as sharedAgreements from './shared-agreements.js'
import * as snapshot from './snapshot.js'
import * as stateNorms from './state-norms.js'
import * as statePairs from './state-pairs.js'
import * as states from './states.js'
import * as tieList from './tie-list.js'
import * as ties from './ties.js'

export type Answers = { readonly [Q in Question]: Answer<Q> }

/** The function of each question; one that has none does not compile. */
export const answers: Answers = {
  ...activities,
  ...additionalNorms,
  ...agreements,
  ...agreementsTied,
  ...dataset,
  ...entities,
  ...members,
  ...normAnswers,
  ...norms,
  ...organizations,
  ...parties,
  ...partners,
  ...records,
  ...references,
  ...search,
  ...sharedAgreements,
  ...snapshot,
  ...stateNorms,
  ...statePairs,
  ...states,
  ...tieList,
  ...ties,
}
