/** What codegen types a node as that is no entity: a source. */
type NoEntity = Record<PropertyKey, never>

/** The entity that an id means; null where it means nothing, or a source. */
export function entityOfNode<Node extends object>(node: Node | null): Exclude<Node, NoEntity> | null {
  return node !== null && isEntity(node) ? node : null
}

const isEntity = <Node extends object>(node: Node): node is Exclude<Node, NoEntity> => Object.keys(node).length > 0
