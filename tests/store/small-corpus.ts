import type { Absence, Claim, Corpus, Entity, TieClaim } from '../../src/domain.js'
import { fold } from '../../src/fold.js'
import { wordsOf } from '../../src/words.js'

const cited = { source: 'cited', access: 'CITED' } as const
const supports = { value: 'SUPPORTS', commitment: 'POLITICAL' } as const
const adopted = { value: 'ADOPTED', commitment: 'POLITICAL' } as const

/**
 * Four states, two organizations, four agreements, three norms, an indicator and an activity, small enough to be answered
 * by hand.
 *
 *             AAA            BBB          CCC              DDD            firm
 *             Africa         Europe       Africa           (no region)    company, at home in AAA
 * pact        SIGNED 2000-05 (unknown)    SIGNED 2003-07
 * 2000-05     RATIFIED 2002
 *             WITHDRAWN 2015
 * vow 2010    SUPPORTS       SUPPORTS                      by membership  SUPPORTS 2011
 *             2010-11-03     2010                          2010           ends 2016-02
 * late                       ADOPTED      ADOPTED
 * 2020-03-15                 2020-03-15   2020-03-15
 * code (no date)                                                          ENDORSED, always
 *
 *             n1             n2                  n3
 * pact        EXPLICIT       NOT_FOUND
 * vow         QUOTED         INDIRECT (cited)    UNANSWERED
 * late                       EXPLICIT
 *
 * DDD -MEMBER_OF-> union FULL 2005 to 2012, OBSERVER from 2014; firm -MEMBER_OF-> union, no one says how or since when
 * AAA -INITIATED-> vow; union -ISSUED-> late; vow -REFERENCES CITES-> pact; late -REFERENCES REAFFIRMS-> vow
 * union -EVIDENCES FORUM_MEMBERSHIP-> ind; vow -EVIDENCES STATEMENT (cited)-> ind
 * Polity: AAA -7 from 1990 to 2001-06, then (cited) -3 to 2019; CCC 6 from 2000
 * CCC -CARRIED_OUT-> talk 2016-04
 * In force: pact from 2001 to 2010-06; code was terminated in 2005, no one says since when it was.
 */
export const smallCorpus: Corpus = {
  version: 'small-1',
  defaultNormSetId: 'set',
  sources: [
    { id: 'read', title: 'B read', access: 'READ', claimCount: 0 },
    { id: 'cited', title: 'A cited', access: 'CITED', claimCount: 0 },
  ],
  entities: [
    state('DDD', {}),
    state('AAA', { region: 'Africa', aliases: ['Ænglic Land'] }),
    state('BBB', { region: 'Europe' }),
    state('CCC', { region: 'Africa', subregion: 'Eastern Africa' }),
    { ...base('union', 'Union'), type: 'ORGANIZATION', kind: 'INTERGOVERNMENTAL' },
    { ...base('firm', 'Firm'), type: 'ORGANIZATION', kind: 'COMPANY', homeId: 'AAA', groupId: 'industry' },
    {
      ...agreement('pact', '2000-05'),
      form: 'TREATY',
      legalForce: 'TREATY',
      inForceSince: '2001',
      inForceUntil: '2010-06',
    },
    { ...agreement('vow', '2010'), form: 'PLEDGE' },
    { ...agreement('late', '2020-03-15'), form: 'RESOLUTION', legalForce: 'POLITICAL' },
    { ...agreement('code'), form: 'CHARTER', inForceUntil: '2005' },
    { ...base('talk', 'Talk'), type: 'ACTIVITY', kind: 'STATEMENT', date: '2016-04', topicIds: [] },
    { ...base('set', 'Set'), type: 'NORM_SET' },
    norm(1),
    norm(3),
    norm(2),
    { ...base('ind', 'Indicator'), type: 'INDICATOR', evidenceKinds: ['FORUM_MEMBERSHIP', 'STATEMENT'] },
  ],
  ties: [
    tie('AAA', 'PARTY_TO', 'pact', {
      value: 'SIGNED',
      commitment: 'UNKNOWN',
      since: '2000-05',
      starts: '2000-05',
      ends: '2015',
    }),
    tie('AAA', 'PARTY_TO', 'pact', {
      ...cited,
      value: 'RATIFIED',
      commitment: 'BOUND',
      since: '2002',
      starts: '2002',
      ends: '2015',
      order: 1,
    }),
    tie('AAA', 'PARTY_TO', 'pact', {
      value: 'WITHDRAWN',
      commitment: 'NONE',
      since: '2015',
      starts: '2015',
      order: 2,
    }),
    tie('BBB', 'PARTY_TO', 'pact', { starts: '2000-05', listedAs: 'Bee', locators: ['p. 1', 'p. 2'] }),
    tie('CCC', 'PARTY_TO', 'pact', {
      ...cited,
      value: 'SIGNED',
      commitment: 'SIGNED_NOT_BOUND',
      since: '2003-07',
      starts: '2003-07',
    }),
    tie('AAA', 'PARTY_TO', 'vow', { ...supports, since: '2010-11-03', starts: '2010-11-03' }),
    tie('BBB', 'PARTY_TO', 'vow', { ...supports, since: '2010', starts: '2010' }),
    tie('DDD', 'PARTY_TO', 'vow', { basis: 'DERIVED_FROM_MEMBERSHIP', via: 'union', starts: '2010' }),
    tie('firm', 'PARTY_TO', 'vow', {
      ...supports,
      since: '2011',
      until: '2016-02',
      starts: '2011',
      ends: '2016-02',
    }),
    tie('BBB', 'PARTY_TO', 'late', { ...adopted, since: '2020-03-15', starts: '2020-03-15' }),
    tie('CCC', 'PARTY_TO', 'late', { ...adopted, since: '2020-03-15', starts: '2020-03-15' }),
    tie('firm', 'PARTY_TO', 'code', { value: 'ENDORSED', commitment: 'POLITICAL' }),
    tie('pact', 'REFLECTS', 'n1', { value: 'EXPLICIT', basis: 'ASSESSED' }),
    tie('vow', 'REFLECTS', 'n1', { value: 'QUOTED' }),
    tie('vow', 'REFLECTS', 'n2', { ...cited, value: 'INDIRECT' }),
    tie('late', 'REFLECTS', 'n2', { value: 'EXPLICIT' }),
    tie('DDD', 'MEMBER_OF', 'union', { value: 'FULL', since: '2005', until: '2012', starts: '2005', ends: '2012' }),
    tie('DDD', 'MEMBER_OF', 'union', { value: 'OBSERVER', since: '2014', starts: '2014', order: 1 }),
    tie('firm', 'MEMBER_OF', 'union', {}),
    tie('AAA', 'INITIATED', 'vow', {}),
    tie('union', 'ISSUED', 'late', {}),
    tie('vow', 'REFERENCES', 'pact', { value: 'CITES' }),
    tie('late', 'REFERENCES', 'vow', { value: 'REAFFIRMS' }),
    tie('union', 'EVIDENCES', 'ind', { value: 'FORUM_MEMBERSHIP' }),
    tie('vow', 'EVIDENCES', 'ind', { ...cited, value: 'STATEMENT', starts: '2010' }),
    tie('CCC', 'CARRIED_OUT', 'talk', { starts: '2016-04' }),
    ...['n1', 'n2', 'n3'].map((id) => tie(id, 'IN_SET', 'set', {})),
  ],
  absences: [absence('vow', 'n3', 'UNANSWERED'), absence('pact', 'n2', 'NOT_FOUND')],
  events: [
    { agreementId: 'pact', order: 1, kind: 'ENTERED_INTO_FORCE', from: '2001', claim: claim({}) },
    { agreementId: 'pact', order: 0, kind: 'SIGNED', from: '2000-05', claim: claim({}) },
  ],
  statedCounts: [{ agreementId: 'vow', order: 0, count: 80, atLeast: true, claim: claim({}) }],
  facts: [
    { agreementId: 'vow', order: 0, field: 'date', value: '2010-11', chosen: true, claim: claim({}) },
    { agreementId: 'pact', order: 1, field: 'setting', chosen: false, claim: claim({}) },
    { agreementId: 'pact', order: 0, field: 'form', value: 'TREATY', chosen: true, claim: claim(cited) },
  ],
  adoptions: [
    {
      agreementId: 'vow',
      order: 0,
      organizationId: 'union',
      on: '2010',
      status: 'SUPPORTS',
      claim: { source: 'read', locators: ['p. 9'], note: 'as its members then' },
    },
  ],
  polityScores: [
    { stateId: 'CCC', order: 0, score: 6, claim: claim({ since: '2000', starts: '2000' }) },
    {
      stateId: 'AAA',
      order: 1,
      score: -3,
      claim: claim({ ...cited, since: '2001-06', starts: '2001-06', ends: '2019' }),
    },
    {
      stateId: 'AAA',
      order: 0,
      score: -7,
      claim: claim({ since: '1990', until: '2001-06', starts: '1990', ends: '2001-06' }),
    },
  ],
  openQuestions: [
    { id: 'q2', aboutIds: ['pact'], source: 'read', question: 'Which?', choice: 'This.' },
    { id: 'q1', aboutIds: ['vow', 'AAA'], source: 'read', question: 'When?', choice: 'Then.' },
  ],
}

/** What full text finds an entity by. */
export function searchedBy(searchKeys: readonly string[], searchText: string) {
  const said = searchText === '' ? {} : { searchText, textWords: wordsOf(searchText).join(' ') }
  return { searchKeys, nameWords: searchKeys.flatMap(wordsOf).join(' '), ...said }
}

export function base(id: string, name: string, aliases: readonly string[] = []) {
  return { id, name, aliases, ...searchedBy([id, name, ...aliases].map(fold), ''), sortKey: fold(name) }
}

function state(
  id: string,
  { aliases, ...more }: { aliases?: readonly string[]; region?: string; subregion?: string },
): Entity {
  return { ...base(id, `State ${id}`, aliases), type: 'STATE', standing: 'UN_MEMBER', ...more }
}

export function agreement(id: string, date?: string) {
  const type = 'AGREEMENT' as const
  return { ...base(id, `The ${id}`), type, scope: 'MULTILATERAL' as const, ...(date === undefined ? {} : { date }) }
}

function norm(position: number): Entity {
  const sortKey = `set ${String(position).padStart(4, '0')}`
  return { ...base(`n${position}`, `Norm ${position}`), sortKey, type: 'NORM', kind: 'NORM', setId: 'set', position }
}

function claim(fields: Partial<Claim>): Claim {
  return { source: 'read', locators: [], basis: 'LISTED', access: 'READ', starts: '', ...fields }
}

export function tie(from: string, relation: TieClaim['relation'], to: string, fields: Partial<Claim>): TieClaim {
  return { from, relation, to, claim: claim(fields) }
}

export function absence(agreementId: string, normId: string, value: string, fields: Partial<Claim> = {}): Absence {
  return { agreementId, normId, claim: claim({ value, basis: 'ASSESSED', ...fields }) }
}
