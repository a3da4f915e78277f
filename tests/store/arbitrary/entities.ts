import fc from 'fast-check'
import * as enums from '../../../src/generated/enums.js'
import {
  ACTIVITIES,
  AGREEMENTS,
  GROUPS,
  INDICATORS,
  INSTRUMENTS,
  NORMS,
  ORGANIZATIONS,
  SETS,
  STATES,
  TYPOLOGIES,
} from './ids.js'
import { date, maybe, values } from './values.js'

const words = fc.constantFrom('Élan', 'elan', 'Zebra', 'Ångström pact', 'a pact', 'Pact', 'pacta sunt', '')
const described = { aliases: fc.subarray(['Élan', 'Pact', 'zz']), description: maybe(words) }
const named = (id: string) => ({ id: fc.constant(id), name: words.map((word) => `${word} ${id}`.trim()), ...described })

export const entities = fc.tuple(
  ...STATES.map((id) =>
    fc.record({
      ...named(id),
      type: fc.constant('STATE' as const),
      standing: values(enums.Standing),
      region: maybe(fc.constantFrom('Africa', 'Europe')),
      subregion: maybe(fc.constantFrom('Eastern Africa', 'Northern Europe')),
    }),
  ),
  ...ORGANIZATIONS.map((id) =>
    fc.record({
      ...named(id),
      type: fc.constant('ORGANIZATION' as const),
      kind: fc.constantFrom('COMPANY' as const, 'INTERGOVERNMENTAL' as const),
      homeId: maybe(fc.constantFrom(...STATES)),
      groupId: maybe(fc.constantFrom(...GROUPS)),
    }),
  ),
  ...AGREEMENTS.map((id) =>
    fc.record({
      ...named(id),
      type: fc.constant('AGREEMENT' as const),
      form: fc.constantFrom('TREATY' as const, 'PLEDGE' as const),
      legalForce: maybe(fc.constantFrom('TREATY' as const, 'POLITICAL' as const)),
      scope: fc.constantFrom('BILATERAL' as const, 'MULTILATERAL' as const),
      setting: maybe(values(enums.AgreementSetting)),
    }),
  ),
  ...NORMS.map((id) =>
    fc.record({
      ...named(id),
      type: fc.constant('NORM' as const),
      kind: fc.constant('NORM' as const),
      position: fc.constant(Number(id.at(-1))),
    }),
  ),
  ...SETS.map((id) => fc.record({ ...named(id), type: fc.constant('NORM_SET' as const) })),
  ...GROUPS.map((id) => fc.record({ ...named(id), type: fc.constant('STAKEHOLDER_GROUP' as const) })),
  ...TYPOLOGIES.map((id) => fc.record({ ...named(id), type: fc.constant('TYPOLOGY' as const) })),
  ...INSTRUMENTS.map((id) => fc.record({ ...named(id), type: fc.constant('INSTRUMENT' as const), date: maybe(date) })),
  ...ACTIVITIES.map((id) =>
    fc.record({
      ...named(id),
      type: fc.constant('ACTIVITY' as const),
      kind: values(enums.ActivityKind),
      date: maybe(date),
      forumId: maybe(fc.constantFrom(...ORGANIZATIONS)),
      topicIds: fc.subarray([...TYPOLOGIES]),
    }),
  ),
  ...INDICATORS.map((id) =>
    fc.record({
      ...named(id),
      type: fc.constant('INDICATOR' as const),
      evidenceKinds: fc.subarray(Object.values(enums.EvidenceKind)),
    }),
  ),
)
