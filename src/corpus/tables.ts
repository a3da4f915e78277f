import { z } from 'zod'
import * as codes from '../generated/enums.js'
import { list, joinedList, optional, required, yesOrNo } from './cells.js'
import { address, agreement, claim, entityColumns, names, source } from './columns.js'
import { FACT_FIELDS } from './fact-fields.js'
import { alpha2, count, date, id, oneOf, sha256, slug, stateCode, text, url, valuesOf, wholeNumber } from './kinds.js'
import { idOf, idsOf } from './references.js'
import type { Target } from './references.js'
import type { TableDefinition } from './table.js'

/** Every table but those of ties: what reads, checks, types and documents them. */
export const TABLES = {
  sources: table('sources', 'SOURCE', 'A document or dataset that claims rest on.', {
    id: required(slug).describe('Its id.'),
    title: required(text).describe('Its title.'),
    publisher: optional(text).describe('Who gave it out.'),
    date: optional(date).describe('When it was given out.'),
    covers_until: optional(date).describe('The last moment of which it speaks.'),
    url: optional(url).describe('Where it is to be had.'),
    licence: optional(text).describe('Under which terms.'),
    access: required(oneOf(valuesOf(codes.SourceAccess))).describe(
      'Whether it was at hand when its facts were entered.',
    ),
    file: optional(text).describe('The file that was imported, by its name; empty: its facts were entered by hand.'),
    sha256: optional(sha256).describe('The SHA-256 of that file; empty where `file` is.'),
  }),
  openQuestions: table('open-questions', null, 'What a source leaves open, and what was chosen.', {
    id: required(slug).describe('Its id.'),
    about: idsOf(valuesOf(codes.EntityType), list().describe('The entities that it is about.')),
    source: idOf(['SOURCE'], required(id).describe('The source that leaves it open.')),
    locator: optional(text).describe('Where in the source.'),
    question: required(text).describe('What is open.'),
    choice: required(text).describe('What the corpus chose, and why.'),
  }),
  assessments: table('assessments', null, 'What a source answers of a norm in an agreement; absences too.', {
    agreement: agreement(),
    norm: idOf(['NORM'], required(id).describe('The norm.')),
    answer: required(oneOf(valuesOf(codes.NormAnswer).filter((answer) => answer !== 'NOT_ASSESSED'))).describe(
      'What the source answers.',
    ),
    ...claim(),
  }),
  adoptions: table('adoptions', null, 'An organization whose full members adopted an agreement: each is party.', {
    organization: idOf(['ORGANIZATION'], required(id).describe('The organization whose members adopted it.')),
    agreement: agreement(),
    on: required(date).describe('When they did.'),
    status: required(oneOf(valuesOf(codes.PartyStatus).filter((status) => status !== 'WITHDRAWN'))).describe(
      'How they became party.',
    ),
    ...source(),
    note: optional(text).describe('A caveat.'),
  }),
  events: table('events', null, 'Something that happened to an agreement, and when.', {
    agreement: agreement(),
    kind: required(oneOf(valuesOf(codes.EventKind))).describe('What happened.'),
    from: required(date).describe('When, or when it began.'),
    to: optional(date).describe('The last day, where it took several.'),
    edition: optional(text).describe('The edition that it gave rise to.'),
    occasion: optional(text).describe('The meeting at which it happened.'),
    place: optional(text).describe('The town or country.'),
    ...claim(),
  }),
  statedCounts: table('stated-counts', null, 'A number of parties or supporters as a source gives it.', {
    agreement: agreement(),
    count: required(count(0)).describe('How many.'),
    at_least: yesOrNo().describe('The source says `over` or `at least`.'),
    of: optional(count(1)).describe('Of how many.'),
    status: optional(oneOf(valuesOf(codes.PartyStatus))).describe('In which way they are party.'),
    group: idOf(['STAKEHOLDER_GROUP'], optional(id).describe('The stakeholder group counted; empty: all.')),
    ...claim(),
  }),
  facts: table('facts', null, 'What a source says of an attribute, where sources disagree or are worth citing.', {
    agreement: agreement(),
    field: required(oneOf(FACT_FIELDS)).describe('The attribute; number is a symbol like A/RES/70/237.'),
    value: optional(text).describe('As the source has it, or our code for it; empty: the source leaves it blank.'),
    chosen: yesOrNo().describe('Whether the corpus goes by it; of several values of one attribute one at most.'),
    ...claim(),
  }),
  polity: table('polity', null, 'How democratic a state is, as a source scores it: one spell of one score a row.', {
    state: idOf(['STATE'], required(id).describe('The state.')),
    score: required(wholeNumber(-10, 10)).describe('From -10 (autocracy) to 10 (democracy).'),
    since: required(date).describe('When it began: a year, or as precise as the source has it.'),
    until: optional(date).describe('The moment it ended (exclusive); empty: not before the source ends.'),
    ...claim(),
  }),
  agreements: table('nodes/agreements', 'AGREEMENT', 'Anything that states or others bind or pledge themselves to.', {
    ...entityColumns(),
    form: required(oneOf(valuesOf(codes.AgreementForm))).describe('What kind of text it is.'),
    legal_force: optional(oneOf(valuesOf(codes.LegalForce))).describe('How it binds.'),
    scope: required(oneOf(valuesOf(codes.AgreementScope))).describe('Who agreed, by number and kind.'),
    setting: optional(oneOf(valuesOf(codes.AgreementSetting))).describe('Where it was agreed.'),
    ...address(),
  }),
  states: table('nodes/states', 'STATE', 'A state or area as the sources list it; no position on status.', {
    id: required(stateCode).describe('Its ISO 3166-1 alpha-3 code; of a state that is no more the one that it had.'),
    ...names(),
    official_name: optional(text).describe('Its long name.'),
    iso2: optional(alpha2).describe('Its ISO 3166-1 alpha-2 code.'),
    standing: required(oneOf(valuesOf(codes.Standing))).describe('Its standing in the United Nations.'),
    region: optional(text).describe('Its UN M49 region.'),
    subregion: optional(text).describe('Its UN M49 subregion.'),
    existed_from: optional(date).describe('When it began to exist; empty: before all that is claimed of it.'),
    existed_until: optional(date).describe(
      'The moment it ceased to exist (exclusive), for which a claim that another succeeds it is the source; empty: it exists.',
    ),
  }),
  organizations: table('nodes/organizations', 'ORGANIZATION', 'Anything from an intergovernmental body to a company.', {
    ...entityColumns(),
    kind: required(oneOf(valuesOf(codes.OrganizationKind))).describe('What kind of organization it is.'),
    home: idOf(['STATE'], optional(id).describe('The state where it is at home.')),
    group: idOf(['STAKEHOLDER_GROUP'], optional(id).describe('Its stakeholder group.')),
    ...address(),
  }),
  normSets: table('nodes/norm-sets', 'NORM_SET', 'A set of norms that one text sets out together.', {
    ...entityColumns(),
    default: yesOrNo().describe('The set that answers are of where none is asked for; yes for one set.'),
  }),
  norms: table('nodes/norms', 'NORM', 'A norm: ties/in-set.csv has its set, or ties/sets-out.csv its agreement.', {
    ...entityColumns(),
    label: optional(text).describe('Its number or letter there.'),
    position: required(count(1)).describe('Its place in its set, else in the agreement that sets it out, from 1.'),
    kind: required(oneOf(valuesOf(codes.NormKind))).describe('What kind of norm it is.'),
  }),
  stakeholderGroups: table('nodes/stakeholder-groups', 'STAKEHOLDER_GROUP', 'A kind of actor.', entityColumns()),
  typologies: table('nodes/typologies', 'TYPOLOGY', 'A subtopic by which agreements are sorted.', entityColumns()),
  indicators: table('nodes/indicators', 'INDICATOR', "An indicator of a state's international cooperation.", {
    ...entityColumns(),
    evidence_kinds: joinedList(oneOf(valuesOf(codes.EvidenceKind))).describe(
      'What its source accepts as evidence of it.',
    ),
  }),
  activities: table('nodes/activities', 'ACTIVITY', 'A statement, a position, a response or a programme.', {
    ...entityColumns(),
    kind: required(oneOf(valuesOf(codes.ActivityKind))).describe('What kind of activity it is.'),
    date: optional(date).describe('When.'),
    forum: idOf(['ORGANIZATION'], optional(id).describe('Where it was made, or within which body.')),
    topics: idsOf(['TYPOLOGY'], list().describe('What it is about.')),
    ...address(),
  }),
  instruments: table('nodes/instruments', 'INSTRUMENT', 'A cited text that is no agreement of the corpus.', {
    ...entityColumns(),
    date: optional(date).describe('When it was adopted or published.'),
    ...address(),
  }),
}

export type TableName = keyof typeof TABLES
export type ParsedRow<N extends TableName> = z.infer<(typeof TABLES)[N]['row']>

function table<S extends z.ZodRawShape, D extends Target | null>(
  file: string,
  defines: D,
  about: string,
  columns: S,
): TableDefinition<S, D> {
  return { file, about, defines, row: z.object(columns) }
}
