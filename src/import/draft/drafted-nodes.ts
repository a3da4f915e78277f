import { valuesOf } from '../../corpus/kinds.js'
import { AgreementForm, AgreementScope, OrganizationKind, type EntityType } from '../../generated/enums.js'
import { looseKey } from '../matching/names.js'
import { TO_BE_SAID } from '../mapping/template.js'
import { placeholderOf, someOfThem, type Drafted, type Asked } from './drafted.js'
import type { Role } from './roles.js'

type Keys = Readonly<Record<string, unknown>>

/** The nodes that the columns of a file seem to speak of, by the names that ties use. */
export interface DraftedNodes extends Drafted<Readonly<Record<string, Keys>>> {
  readonly states: readonly string[]
  readonly organizations: readonly string[]
  readonly agreements: readonly string[]
}

export function draftedNodes(roles: readonly Role[]): DraftedNodes {
  const of = (kind: Role['kind']) => roles.filter((role) => role.kind === kind)
  const link = of('link')[0]
  const ofStates = withoutCodes(of('state'))
  const states = named('state', ofStates, (role) => ({ ...common('STATE', role), new: 'never' }))
  const organizations = named('organization', of('organization'), (role) => ({
    ...common('ORGANIZATION', role),
    ...made(role),
    kind: TO_BE_SAID,
  }))
  const [title] = of('agreement')
  const agreement = title === undefined ? theOneAgreement() : agreementOf(title, link)
  const hasAgreement = title !== undefined || organizations.length === 0
  const all = [...states, ...organizations, ...(hasAgreement ? [['agreement', agreement] as const] : [])]
  return {
    value: Object.fromEntries(all),
    questions: [
      ...[...zipped(states, ofStates), ...zipped(organizations, of('organization'))].flatMap(asksOfName),
      ...organizations.map(([name]) =>
        chosen(['nodes', name, 'kind'], 'Which kind are those that are new', OrganizationKind),
      ),
      ...(hasAgreement ? asksOfAgreement(title) : []),
    ],
    states: states.map(([name]) => name),
    organizations: organizations.map(([name]) => name),
    agreements: hasAgreement ? ['agreement'] : [],
  }
}

/** Where a column names states and another has their codes, they are the same states. */
function withoutCodes(roles: readonly Role[]): readonly Role[] {
  const names = roles.filter(({ column }) => !/\b(?:iso|codes?|ccode|abb)\b/.test(looseKey(column.name)))
  return names.length > 0 ? names : roles
}

const named = (name: string, roles: readonly Role[], nodeOf: (role: Role) => Keys) =>
  roles.map((role, at) => [at === 0 ? name : `${name}${at + 1}`, nodeOf(role)] as const)

const zipped = (nodes: readonly (readonly [string, Keys])[], roles: readonly Role[]) =>
  nodes.flatMap(([name], at) => (roles[at] === undefined ? [] : [{ name, role: roles[at] }]))

const common = (type: EntityType, { column, split }: Role): Keys => ({
  type,
  ...(split === null ? {} : { split: { [column.name]: split } }),
  find: placeholderOf(column.name),
})

const made = ({ column }: Role): Keys => ({ id: placeholderOf(column.name), name: placeholderOf(column.name) })

const agreementOf = (title: Role, link: Role | undefined): Keys => ({
  ...common('AGREEMENT', title),
  ...made(title),
  form: TO_BE_SAID,
  scope: TO_BE_SAID,
  ...(link === undefined ? {} : { url: placeholderOf(link.column.name) }),
})

/** No column names one: the file is about one. */
const theOneAgreement = (): Keys => ({ type: 'AGREEMENT', find: TO_BE_SAID, new: 'never' })

function asksOfName({ name, role }: { readonly name: string; readonly role: Role }): readonly Asked[] {
  if (role.unknown.length === 0) return []
  const text = `Not known by these names: ${someOfThem(role.unknown)}. Is it this column?`
  return [{ path: ['nodes', name, 'find'], text }]
}

function asksOfAgreement(title: Role | undefined): readonly Asked[] {
  if (title === undefined)
    return [{ path: ['nodes', 'agreement', 'find'], text: 'Which text is the file about? Its name, alias or id.' }]
  return [
    ...asksOfName({ name: 'agreement', role: title }),
    chosen(['nodes', 'agreement', 'form'], 'What are those that are new', AgreementForm),
    chosen(['nodes', 'agreement', 'scope'], 'Who agreed on them', AgreementScope),
  ]
}

const chosen = (path: Asked['path'], text: string, codes: Readonly<Record<string, string>>): Asked => ({
  path,
  text: `${text}? ${valuesOf(codes).join(', ')}.`,
})
