import { standing } from '../../claims/parties.js'
import type { Agreement } from '../../domain.js'
import type { Direction, Relation } from '../../generated/enums.js'
import type {
  AgreementPartiesArgs,
  AgreementReferencesArgs,
  OrganizationIssuedArgs,
  QueryAgreementsArgs,
  StateAgreementsArgs,
} from '../../generated/graphql.js'
import type { Context } from '../context.js'
import type { HasId } from '../entity/lookups.js'
import { checkIds } from '../shared/check-ids.js'
import { commitmentsIn } from '../shared/commitments.js'
import { idArguments, PARTY } from '../shared/ids.js'
import { checkPartyTypes } from './check-parties.js'
import { pagedList } from '../shared/paged-list.js'
import { partyScope, queryScope, temporalScope } from '../shared/scope.js'
import { tieKey } from '../tie/tie-key.js'
import { EVERY_AGREEMENT } from './tied-to.js'

export async function agreementList(args: QueryAgreementsArgs, context: Context) {
  const scope = await queryScope(args, context)
  const list = await pagedList(context, {
    question: 'agreements',
    args,
    params: { ...scope, orderBy: args.orderBy },
    edge: ({ agreement }) => ({ node: agreement }),
  })
  return { ...list, tied: EVERY_AGREEMENT, scope }
}

/** The agreements that a state or organization is party to. */
export async function agreementsOfParty({ id }: HasId, args: StateAgreementsArgs, context: Context) {
  return pagedList(context, {
    question: 'agreementsOfParties',
    key: { partyIds: id },
    args,
    params: await partyScope(args, context),
    edge: ({ agreement, claims }) => ({
      node: agreement,
      tie: tieKey(id, 'PARTY_TO', agreement.id),
      ...standing(claims),
    }),
  })
}

/** The agreements that something is tied to by a relation. */
export async function agreementsTiedBy(
  { id }: HasId,
  relation: Relation,
  args: OrganizationIssuedArgs,
  context: Context,
) {
  return pagedList(context, {
    question: 'agreementsTied',
    key: { ids: id },
    args: { ...args, relation },
    params: { ...(await queryScope(args, context)), relation },
    edge: ({ agreement, tie }) => ({ node: agreement, tie }),
  })
}

export async function partiesOf(agreement: Agreement, args: AgreementPartiesArgs, context: Context) {
  const { ids = null, types = null, kinds = null, homes = null } = args
  checkPartyTypes(args)
  await checkIds([...idArguments('ids', PARTY, ids ?? []), ...idArguments('homes', ['STATE'], homes ?? [])], context)
  return pagedList(context, {
    question: 'partiesOfAgreements',
    key: { agreementIds: agreement.id },
    args,
    params: { ...(await temporalScope(args, context)), ids, types, kinds, homes, commitments: commitmentsIn(args) },
    edge: ({ party, claims }) => ({
      node: party,
      tie: tieKey(party.id, 'PARTY_TO', agreement.id),
      ...standing(claims),
    }),
  })
}

/** The texts that an agreement refers to (OUT), or that refer to it (IN). */
export async function referencesOf(
  { id }: HasId,
  direction: Direction,
  args: AgreementReferencesArgs,
  context: Context,
) {
  return pagedList(context, {
    question: 'references',
    key: { agreementIds: id },
    args: { ...args, direction },
    params: { ...(await temporalScope({}, context)), direction, kinds: args.kinds ?? null },
    edge: ({ other, kind, tie }) => ({ node: other, kind, tie }),
  })
}
