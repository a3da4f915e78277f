import type { Question } from '../../store.js'
import * as activities from './activities.js'
import * as additionalNorms from './additional-norms.js'
import * as agreements from './agreements.js'
import * as agreementsTied from './agreements-tied.js'
import type { Answer } from './answer.js'
import * as cooccurring from './cooccurring.js'
import * as coverage from './coverage.js'
import * as dataset from './dataset.js'
import * as entities from './entities.js'
import * as facets from './facets.js'
import * as changes from './changes.js'
import * as indicators from './indicators.js'
import * as members from './members.js'
import * as neighbourhood from './neighbourhood.js'
import * as network from './network.js'
import * as normAnswers from './norm-answers.js'
import * as norms from './norms.js'
import * as organizations from './organizations.js'
import * as parties from './parties.js'
import * as partners from './partners.js'
import * as paths from './paths.js'
import * as records from './records.js'
import * as references from './references.js'
import * as search from './search.js'
import * as sharedAgreements from './shared-agreements.js'
import * as similar from './similar.js'
import * as snapshot from './snapshot.js'
import * as sourcesOf from './sources-of.js'
import * as stateNorms from './state-norms.js'
import * as statePairs from './state-pairs.js'
import * as states from './states.js'
import * as tiedTo from './tied-to.js'
import * as tieList from './tie-list.js'
import * as ties from './ties.js'
import * as timeline from './timeline.js'

export type Answers = { readonly [Q in Question]: Answer<Q> }

/** The function of each question; one that has none does not compile. */
export const answers: Answers = {
  ...activities,
  ...additionalNorms,
  ...agreements,
  ...cooccurring,
  ...coverage,
  ...agreementsTied,
  ...dataset,
  ...entities,
  ...facets,
  ...changes,
  ...indicators,
  ...members,
  ...neighbourhood,
  ...network,
  ...normAnswers,
  ...norms,
  ...organizations,
  ...parties,
  ...partners,
  ...paths,
  ...records,
  ...references,
  ...search,
  ...sharedAgreements,
  ...similar,
  ...snapshot,
  ...sourcesOf,
  ...stateNorms,
  ...statePairs,
  ...states,
  ...tiedTo,
  ...tieList,
  ...ties,
  ...timeline,
}
