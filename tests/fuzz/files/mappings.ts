import { isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml'
import { type Draws, type Mutation, mutated } from './draws.js'
import { BYTES, oddText, TEXT } from './text.js'

type Place = [string | number, ...(string | number)[]]

/** What a value of a mapping may be replaced by, of every kind. */
const VALUES: readonly unknown[] = [null, true, 0, -1, 1.5, '', [], {}, [[]], [null], { a: null }, { no: { such: [] } }]

const valueOf = (draws: Draws): unknown => (draws.onceIn(2) ? draws.one(VALUES) : oddText(draws))

/** One change of the tree of a mapping: what stands at a place goes, is another, is named otherwise, or is a list. */
const structure: Mutation<string> = (text, draws) => {
  const document = parseDocument(text)
  const places: Place[] = []
  visit(document, {
    Node(_, node, path) {
      const place = path.flatMap((over, at) => stepIn(over, path[at + 1] ?? node))
      if (place.length > 0) places.push(place as Place)
    },
  })
  if (places.length === 0) return text
  const at = draws.one(places)
  try {
    change(at)
    return document.toString()
  } catch {
    // What the library itself cannot write, nobody has in a file.
    return text
  }

  function change(at: Place): void {
    const value: unknown = document.getIn(at)
    const [over, key] = [at.slice(0, -1), at.at(-1)]
    switch (draws.below(5)) {
      case 0:
        document.deleteIn(at)
        break
      case 1:
        document.setIn(at, document.createNode(valueOf(draws)))
        break
      case 2:
        document.deleteIn(at)
        document.setIn([...over, oddText(draws)], value)
        break
      case 3:
        document.setIn(at, document.createNode([value, value]))
        break
      default:
        document.setIn([...over, key], copyOf(document.getIn(draws.one(places), true)))
    }
  }
}

/** Of what stands in a mapping, which may not stand within itself. */
const copyOf = (value: unknown): unknown => (isNode(value) ? value.clone() : value)

/** The key, or the place in a list, by which one thing is in another. */
function stepIn(over: unknown, within: unknown): readonly (string | number)[] {
  if (isSeq(over)) return [over.items.indexOf(within)]
  return isPair(over) && isScalar(over.key) && within !== over.key ? [String(over.key.value)] : []
}

/** A mapping with its tree, its letters or its bytes changed. */
export function mutatedMapping(yaml: string, draws: Draws): Uint8Array {
  if (draws.onceIn(8)) return mutated<Uint8Array>(Buffer.from(yaml), BYTES, draws)
  return Buffer.from(mutated(yaml, draws.onceIn(3) ? TEXT : [structure], draws))
}
