import { InputError } from '../../errors.js'
import type { AgreementPartiesArgs } from '../../generated/graphql.js'
import { PARTY } from '../shared/ids.js'

type Asked = Pick<AgreementPartiesArgs, 'types' | 'kinds' | 'homes'>

/** @throws InputError where no party can be of the types, or of what only organizations have. */
export function checkPartyTypes({ types, kinds, homes }: Asked): void {
  if (types == null || types.length === 0) return
  const other = types.find((type) => !PARTY.includes(type))
  if (other !== undefined) throw new InputError('ARGUMENT', `\`types\` wants ${PARTY.join(' or ')}, got ${other}`)
  const argument = kinds != null ? 'kinds' : homes != null ? 'homes' : null
  if (argument === null || types.includes('ORGANIZATION')) return
  throw new InputError(
    'ARGUMENT',
    `\`${argument}\` wants ORGANIZATION among \`types\`, or no \`types\`, got ${types.join(' and ')}`,
  )
}
