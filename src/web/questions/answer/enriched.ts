import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { CLAIM_PARTS } from '../../parts/ClaimList.js'
import { ENTITY_BRIEF } from '../../parts/EntityLink.js'
import { pictureOf } from '../pictures/pictures.js'
import type { Schema } from './schema.js'
import { SOURCE_BRIEF, TIE_ENDS } from './brief.js'

/** The question with what a page needs to show its answer: names and flags of entities, whole claims, how many there are. */
export function enriched(document: DocumentNode, schema: Schema): string {
  const added = document.definitions.map((definition) => filled(definition, schema))
  const known = new Map(
    [...schema.keys()]
      .flatMap((type) => neededOf(type, schema))
      .flatMap((text) => parse(text).definitions)
      .flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  )
  const own = new Set(added.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [one.name.value] : [])))
  const used = [...spreadIn(added, known)].filter(({ name }) => !own.has(name.value))
  return print({ ...document, definitions: [...added, ...used] })
}

/** The fragments that a page needs of a type beside what is asked. */
function neededOf(type: string, schema: Schema): readonly string[] {
  const { isEntity = false, fields } = schema.get(type) ?? {}
  return [
    isEntity && String(ENTITY_BRIEF),
    type === 'Claim' && String(CLAIM_PARTS),
    type === 'Source' && String(SOURCE_BRIEF),
    type === 'Tie' && String(TIE_ENDS),
    type.endsWith('Connection') && fields?.has('totalCount') === true && `fragment Of${type} on ${type} { totalCount }`,
    pictureOf(type)?.fragment,
  ].filter((text) => typeof text === 'string')
}

function filled(definition: DefinitionNode, schema: Schema): DefinitionNode {
  if (definition.kind === Kind.OPERATION_DEFINITION) {
    return { ...definition, selectionSet: inside(definition.selectionSet, 'Query', schema) }
  }
  if (definition.kind !== Kind.FRAGMENT_DEFINITION) return definition
  const type = definition.typeCondition.name.value
  return { ...definition, selectionSet: inside(definition.selectionSet, type, schema) }
}

const inside = (set: SelectionSetNode, type: string, schema: Schema): SelectionSetNode => ({
  ...set,
  selections: [
    ...set.selections.map((selection) => within(selection, type, schema)),
    ...neededOf(type, schema).map(spreadOf),
  ],
})

function within(selection: SelectionNode, parent: string, schema: Schema): SelectionNode {
  if (selection.kind === Kind.FRAGMENT_SPREAD || selection.selectionSet === undefined) return selection
  const type =
    selection.kind === Kind.INLINE_FRAGMENT
      ? selection.typeCondition?.name.value
      : schema.get(parent)?.fields.get(selection.name.value)?.name
  return { ...selection, selectionSet: inside(selection.selectionSet, type ?? parent, schema) }
}

function spreadOf(fragment: string): FragmentSpreadNode {
  const value = /fragment (\w+)/.exec(fragment)?.[1] ?? ''
  return { kind: Kind.FRAGMENT_SPREAD, name: { kind: Kind.NAME, value } }
}

/** All fragments that some definitions spread, and those that these spread. */
function spreadIn(
  definitions: readonly DefinitionNode[],
  known: ReadonlyMap<string, FragmentDefinitionNode>,
): ReadonlySet<FragmentDefinitionNode> {
  const found = new Set<FragmentDefinitionNode>()
  const look = (definition: DefinitionNode): void => {
    visit(definition, {
      FragmentSpread: ({ name }) => {
        const fragment = known.get(name.value)
        if (fragment === undefined || found.has(fragment)) return
        found.add(fragment)
        look(fragment)
      },
    })
  }
  definitions.forEach(look)
  return found
}
