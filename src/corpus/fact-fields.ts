/**
 * The attributes of an agreement that sources may be quoted on: its fields as the API spells them, lists in the singular,
 * and what its events say of it.
 */
export const FACT_FIELDS = [
  'name',
  // Its symbol, as A/RES/70/237.
  'number',
  'date',
  'occasion',
  'place',
  'edition',
  'inForce',
  'form',
  'legalForce',
  'scope',
  'setting',
  'url',
  'typology',
  'party',
  'statedCount',
  'initiator',
  'issuer',
  'maintainer',
  'auspices',
  'stakeholderGroup',
  // How many norms it sets out.
  'normCount',
] as const
