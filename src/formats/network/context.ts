import type { EntityType } from '../../generated/enums.js'

/** Ours where schema.org has no term. */
const TERMS = 'urn:normgraph:term:'
export const IDS = 'urn:normgraph:id:'

/** What the names of a document mean; in the document itself, so that it can be read without us. */
export const CONTEXT = {
  '@version': 1.1,
  '@vocab': TERMS,
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries(
    ['name', 'description', 'version', 'license', 'isBasedOn', 'publisher', 'creator'].map((name) => [
      name,
      `schema:${name}`,
    ]),
  ),
  ...Object.fromEntries(
    ['Dataset', 'CreativeWork', 'SoftwareApplication', 'Country', 'Organization', 'DefinedTerm', 'DefinedTermSet'].map(
      (name) => [name, `schema:${name}`],
    ),
  ),
  url: { '@id': 'schema:url', '@type': '@id' },
  created: { '@id': 'schema:dateCreated', '@type': 'xsd:date' },
  nodes: { '@container': '@set' },
  links: { '@container': '@set' },
  source: { '@type': '@id' },
  target: { '@type': '@id' },
} as const

/** The types of an entity: ours, and the nearest of schema.org where there is one. */
export const CLASSES: Readonly<Record<EntityType, readonly string[]>> = {
  AGREEMENT: ['Agreement', 'CreativeWork'],
  STATE: ['State', 'Country'],
  ORGANIZATION: ['Organization'],
  NORM: ['Norm', 'DefinedTerm'],
  NORM_SET: ['NormSet', 'DefinedTermSet'],
  STAKEHOLDER_GROUP: ['StakeholderGroup', 'DefinedTerm'],
  TYPOLOGY: ['Typology', 'DefinedTerm'],
  INDICATOR: ['Indicator', 'DefinedTerm'],
  ACTIVITY: ['Activity'],
  INSTRUMENT: ['Instrument', 'CreativeWork'],
}
