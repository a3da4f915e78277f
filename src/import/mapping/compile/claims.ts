import { perhaps } from '../../../corpus/near.js'
import { quoted } from '../../../corpus/raw.js'
import { wantedId } from '../../../corpus/references.js'
import type { TableDefinition } from '../../../corpus/table.js'
import { tieTableOf, type TieRelation } from '../../../corpus/tie-tables.js'
import type { ClaimPlan, NodePlan } from '../plan.js'
import { CLAIM_DEFAULTS, CLAIM_TABLES, type ClaimText, type MappingText } from '../schema.js'
import { cellsAt, checkKeys, formAt, ownColumns, referenceAt } from './cells.js'
import { conditionsAt } from './conditions.js'
import type { MappingPart } from './part.js'
import { templatesAt } from './templates.js'

type Nodes = ReadonlyMap<string, readonly NodePlan[]>

export function claimsAt(part: MappingPart, mapping: MappingText, nodes: Nodes): readonly ClaimPlan[] {
  const ties = (mapping.ties ?? []).map((tie, place) =>
    claimAt(part.at('ties', place), tieTableOf(tie.relation), tie.relation, tie, nodes, mapping),
  )
  const others = Object.entries(CLAIM_TABLES).flatMap(([section, table]) =>
    (mapping[section as keyof typeof CLAIM_TABLES] ?? []).map((claim, place) =>
      claimAt(part.at(section, place), table, null, claim, nodes, mapping),
    ),
  )
  return [...ties, ...others]
}

function claimAt(
  part: MappingPart,
  table: TableDefinition,
  relation: TieRelation | null,
  claim: ClaimText,
  nodes: Nodes,
  mapping: MappingText,
): ClaimPlan {
  const known = ownColumns(table, ['source'])
  checkKeys(part, Object.keys(claim), ['when', 'spells', ...(relation === null ? [] : ['relation']), ...known])
  const referring = known.filter((column) => referenceAt(table, column) !== null)
  const { spells } = claim
  if (spells !== undefined) checkSpells(part, claim, known)
  const dated = spells === undefined ? claim : { ...claim, since: spells }
  const cells = cellsAt(part, table, dated, ownColumns(table, ['source', ...referring]), CLAIM_DEFAULTS)
  const at = (column: string): number => cells.findIndex((cell) => cell.column === column)
  return {
    table,
    relation,
    when: conditionsAt(part.at('when'), claim.when),
    nodes: referring.flatMap((column) => nodeAt(part.at(column), table, column, claim[column], nodes)),
    cells,
    spells: spells === undefined ? null : templatesAt(part.at('spells'), spells),
    isUntilInclusive: mapping.dates?.until === 'inclusive',
    at: { value: at('value'), since: at('since'), until: at('until'), kind: at('kind'), locators: at('locators') },
  }
}

/** The years say when it began and ended. */
function checkSpells(part: MappingPart, claim: ClaimText, known: readonly string[]): void {
  if (!known.includes('until'))
    part.at('spells').report('bad-spells', 'a table with `since` and `until`', 'one without them')
  for (const key of ['since', 'until'].filter((column) => claim[column] !== undefined))
    part.at(key).report('bad-spells', 'either `spells` or `since` and `until`', 'both')
}

function nodeAt(part: MappingPart, table: TableDefinition, column: string, name: unknown, nodes: Nodes) {
  if (name === undefined) {
    if (formAt(table, column).required) part.report('missing', `a node of the mapping for ${column}`, 'nothing')
    return []
  }
  const alternatives = typeof name === 'string' ? nodes.get(name) : undefined
  if (typeof name !== 'string' || alternatives === undefined) {
    const got = typeof name === 'string' ? name : 'a list'
    const known = [...nodes.keys()]
    part.report('unknown-node', `a node of the mapping: ${known.join(' or ')}${perhaps(got, known)}`, quoted(got))
    return []
  }
  const targets = referenceAt(table, column) ?? []
  const wrong = alternatives.find(({ type }) => !targets.includes(type))
  if (wrong !== undefined) part.report('wrong-end', wantedId({ targets }), `${quoted(name)} of type ${wrong.type}`)
  return [[column, name] as const]
}
