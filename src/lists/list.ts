/** What is gone through as an array is, though it may make each item only when it is asked for; any array is one. */
export interface List<T> extends Iterable<T> {
  readonly length: number
  at(place: number): T | undefined
  map<Made>(make: (item: T, place: number) => Made): Made[]
  readonly flatMap: ReadonlyArray<T>['flatMap']
  filter(test: (item: T, place: number) => boolean): T[]
  find(test: (item: T, place: number) => boolean): T | undefined
  some(test: (item: T, place: number) => boolean): boolean
  slice(from?: number, to?: number): T[]
  /** The quickest way through a list. */
  forEach(visit: (item: T, place: number) => void): void
}

type ForEach<T> = List<T>['forEach']

/**
 * A list of so many items, each made anew whenever it is asked for; its methods that an array has make one of all of them
 * first. `forEach` where there is a quicker way through all of them than to make one after the other.
 */
export function listOf<T>(length: number, make: (place: number) => T, forEach?: ForEach<T>): List<T> {
  function* items(): Generator<T> {
    for (let place = 0; place < length; place += 1) yield make(place)
  }
  const all = (): T[] => [...items()]
  return {
    length,
    [Symbol.iterator]: items,
    at: (place) => (place >= 0 && place < length ? make(place) : undefined),
    map: (change) => Array.from({ length }, (_, place) => change(make(place), place)),
    flatMap: (change, self) => all().flatMap(change, self),
    filter: (test) => all().filter(test),
    find: (test) => all().find(test),
    some: (test) => all().some(test),
    forEach:
      forEach ??
      ((visit) => {
        for (let place = 0; place < length; place += 1) visit(make(place), place)
      }),
    slice(from = 0, to = length) {
      const [first, end] = [from, to].map((place) => Math.min(place < 0 ? Math.max(length + place, 0) : place, length))
      return Array.from({ length: Math.max((end ?? 0) - (first ?? 0), 0) }, (_, place) => make((first ?? 0) + place))
    },
  }
}

/** As `flatMap`, of a list that need not be there as a whole. */
export function flatMapped<T, Made>(list: List<T>, make: (item: T) => readonly Made[]): Made[] {
  const all: Made[] = []
  list.forEach((item) => {
    for (const made of make(item)) all.push(made)
  })
  return all
}

/** What stands there; a place outside is a mistake of ours. */
export function itemAt<T>(list: List<T>, place: number): T {
  const item = list.at(place)
  if (item === undefined) throw new RangeError(`wanted an item at ${place}, got a list of ${list.length}`)
  return item
}

/** Whether its items are there already. */
export const isArray = <T>(list: List<T>): list is readonly T[] => Array.isArray(list)

/** What is made of each item: of a list that makes its items, whenever it is asked for. */
export const mappedList = <T, Made>(list: List<T>, make: (item: T) => Made): List<Made> =>
  isArray(list)
    ? list.map((item) => make(item))
    : listOf(
        list.length,
        (place) => make(itemAt(list, place)),
        (visit) => list.forEach((item, place) => visit(make(item), place)),
      )

/** The items that a test holds of, which is asked of each once. */
export function sifted<T>(list: List<T>, test: (item: T) => boolean): List<T> {
  if (isArray(list)) return list.filter((item) => test(item))
  const places = new Uint32Array(list.length)
  let count = 0
  list.forEach((item, place) => {
    if (!test(item)) return
    places[count] = place
    count += 1
  })
  return itemsAt(list, count === list.length ? null : places.slice(0, count))
}

/** The items at some places; null: all of them. */
export const itemsAt = <T>(list: List<T>, places: Uint32Array | null): List<T> =>
  places === null ? list : listOf(places.length, (at) => itemAt(list, places[at] ?? list.length))

/** The items of several lists, one list after the other. */
export function joinedLists<T>(lists: readonly List<T>[]): List<T> {
  const filled = lists.filter(({ length }) => length > 0)
  const [only] = filled
  if (filled.every(isArray)) return filled.flat()
  return only !== undefined && filled.length === 1 ? only : oneAfterAnother(filled)
}

function oneAfterAnother<T>(lists: readonly List<T>[]): List<T> {
  const length = lists.reduce((sum, list) => sum + list.length, 0)
  const make = (place: number): T => {
    let rest = place
    for (const list of lists) {
      if (rest < list.length) return itemAt(list, rest)
      rest -= list.length
    }
    throw new RangeError(`wanted an item at ${place}, got lists of ${length}`)
  }
  return listOf(length, make, (visit) => {
    let before = 0
    for (const list of lists) {
      const first = before
      list.forEach((item, place) => visit(item, first + place))
      before += list.length
    }
  })
}
