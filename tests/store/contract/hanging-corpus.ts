import type { Claim, Corpus, Entity } from '../../../src/domain.js'
import { absence, agreement, base, smallCorpus, tie } from '../small-corpus.js'

const cited = { source: 'cited', access: 'CITED' } as const
const contested: Partial<Claim> = { contested: true }

/**
 * Four agreements and what hangs on them; two organizations share a name.
 *
 *        body ISSUED   maker ISSUED   CLASSIFIED_AS t1   REFERENCES
 * old    yes           yes            (cited)
 * mid    since 2011                                      old CITES
 * new    yes                          yes                old CITES, ADOPTS (cited); ins BUILDS_ON
 *
 * body MAINTAINS new; mid INVOLVES g; AAA is a member of body: FULL as one source has it, OBSERVER as the other
 * mid SETS_OUT lone and the set x of x1 and x2; old SETS_OUT x1, but a cited source looked in it for x2; new REFLECTS borne
 *
 *        date      kind                by          benefits   forum   topics
 * a1     2015      STATEMENT           AAA                    body    t1
 * a2     2016-03   CAPACITY_BUILDING   AAA, body   BBB                t1, t2
 * a3               STATEMENT           BBB (cited) AAA
 */
export const hangingCorpus: Corpus = {
  ...smallCorpus,
  version: 'hanging',
  entities: [
    ...['AAA', 'BBB'].map((id): Entity => ({ ...base(id, id), type: 'STATE', standing: 'UN_MEMBER' })),
    ...['body', 'maker'].map((id): Entity => ({ ...base(id, 'Body'), type: 'ORGANIZATION', kind: 'OTHER' })),
    { ...agreement('old', '2001'), form: 'TREATY' },
    { ...agreement('mid', '2010'), form: 'PLEDGE' },
    { ...agreement('new', '2010-05'), form: 'PLEDGE' },
    { ...base('ins', 'Instrument'), type: 'INSTRUMENT' },
    { ...base('g', 'Group'), type: 'STAKEHOLDER_GROUP' },
    { ...base('t1', 'Typology'), type: 'TYPOLOGY' },
    { ...base('t2', 'Typology'), type: 'TYPOLOGY' },
    { ...base('x', 'Set'), type: 'NORM_SET' },
    norm('x1', { setId: 'x', sortKey: 'x 0001' }),
    norm('x2', { setId: 'x', sortKey: 'x 0002' }),
    norm('lone', { sortKey: 'mid 0001' }),
    norm('borne', { sortKey: ' 0001' }),
    { ...activity('a1', '2015'), kind: 'STATEMENT', forumId: 'body', topicIds: ['t1'] },
    { ...activity('a2', '2016-03'), kind: 'CAPACITY_BUILDING', topicIds: ['t1', 't2'] },
    { ...activity('a3'), kind: 'STATEMENT', topicIds: [] },
  ],
  ties: [
    tie('body', 'ISSUED', 'old', {}),
    tie('body', 'ISSUED', 'mid', { since: '2011', starts: '2011' }),
    tie('body', 'ISSUED', 'new', {}),
    tie('maker', 'ISSUED', 'old', {}),
    tie('body', 'MAINTAINS', 'new', {}),
    tie('mid', 'INVOLVES', 'g', {}),
    tie('old', 'CLASSIFIED_AS', 't1', cited),
    tie('new', 'CLASSIFIED_AS', 't1', {}),
    tie('mid', 'REFERENCES', 'old', { value: 'CITES' }),
    tie('new', 'REFERENCES', 'old', { value: 'CITES' }),
    tie('new', 'REFERENCES', 'old', { ...cited, value: 'ADOPTS', order: 1 }),
    tie('new', 'REFERENCES', 'ins', { value: 'BUILDS_ON' }),
    tie('mid', 'SETS_OUT', 'lone', {}),
    tie('mid', 'SETS_OUT', 'x', {}),
    tie('old', 'SETS_OUT', 'x1', {}),
    tie('new', 'REFLECTS', 'borne', { value: 'QUOTED' }),
    tie('AAA', 'MEMBER_OF', 'body', { value: 'FULL', ...contested }),
    tie('AAA', 'MEMBER_OF', 'body', { ...cited, value: 'OBSERVER', ...contested, order: 1 }),
    tie('AAA', 'CARRIED_OUT', 'a1', {}),
    tie('AAA', 'CARRIED_OUT', 'a2', {}),
    tie('body', 'CARRIED_OUT', 'a2', {}),
    tie('a2', 'BENEFITS', 'BBB', {}),
    tie('BBB', 'CARRIED_OUT', 'a3', cited),
    tie('a3', 'BENEFITS', 'AAA', {}),
  ],
  absences: [absence('old', 'x2', 'NOT_FOUND', cited)],
  events: [],
  statedCounts: [],
  adoptions: [],
  facts: [],
  openQuestions: [],
}

function norm(id: string, fields: { readonly setId?: string; readonly sortKey: string }): Entity {
  return { ...base(id, id), type: 'NORM', kind: 'NORM', position: 1, ...fields }
}

function activity(id: string, date?: string) {
  return { ...base(id, `Activity ${id}`), type: 'ACTIVITY' as const, ...(date === undefined ? {} : { date }) }
}
