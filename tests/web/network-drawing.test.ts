import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placedLabels } from '../../src/web/network/drawing/labels.js'
import { nodeLabel } from '../../src/web/network/drawing/look.js'
import { onWays } from '../../src/web/network/layout/on-ways.js'
import { nearestTowards } from '../../src/web/network/steering/towards.js'

const ROOM = { width: 800, height: 600, measure: (text: string, fontSize: number) => text.length * fontSize * 0.55 }

const wish = fc.record({
  id: fc.uuid(),
  text: fc.string({ minLength: 1, maxLength: 30 }),
  x: fc.integer({ min: 0, max: 800 }),
  y: fc.integer({ min: 0, max: 600 }),
  radius: fc.integer({ min: 2, max: 20 }),
  isForced: fc.constant(false),
})

describe('labels', () => {
  it('never lie over each other, and never outside of the picture', () => {
    const property = fc.property(fc.array(wish, { maxLength: 80 }), (wishes) => {
      const boxes = placedLabels(wishes, wishes, ROOM).map(({ text, x, y, fontSize }) => {
        const [width, height] = [ROOM.measure(text, fontSize), fontSize * 1.25]
        return { left: x, right: x + width, top: y - height / 2, bottom: y + height / 2 }
      })
      for (const [at, one] of boxes.entries()) {
        expect(one.left >= 0 && one.right <= ROOM.width && one.top >= 0 && one.bottom <= ROOM.height).toBe(true)
        for (const other of boxes.slice(at + 1)) {
          const apart =
            one.right <= other.left + 1e-6 ||
            other.right <= one.left + 1e-6 ||
            one.bottom <= other.top + 1e-6 ||
            other.bottom <= one.top + 1e-6
          expect(apart).toBe(true)
        }
      }
    })
    fc.assert(property, { seed: 20_261_129 })
  })

  it('name what matters most, be it over what is much smaller', () => {
    const hub = { id: 'hub', text: 'An organization of a long name', x: 400, y: 300, radius: 18, isForced: false }
    // Small nodes all around, closer to each other than any label is wide.
    const crowd = Array.from({ length: 400 }, (_, at) => ({
      x: 40 * (at % 20),
      y: 30 * Math.floor(at / 20),
      radius: 4,
    }))
    expect(placedLabels([hub], [hub, ...crowd], ROOM).map(({ id }) => id)).toEqual(['hub'])
    const large = crowd.map((disc) => ({ ...disc, radius: 16 }))
    expect(placedLabels([hub], [hub, ...large], ROOM)).toEqual([])
  })
})

describe('the name of a node in a picture', () => {
  const named = (name: string) => nodeLabel({ entity: { id: 'x', type: 'AGREEMENT', name } })

  it('is whole where it is short, else without its middle, so that the members of a series are told apart', () => {
    expect(named('Tallinn Mechanism')).toBe('Tallinn Mechanism')
    expect(named('International Counter Ransomware Initiative 2022')).toBe('International Counter … 2022')
    expect(named('International Counter Ransomware Initiative 2023')).toBe('International Counter … 2023')
    expect(named('International Counter Ransomware Initiative 2023 Joint Statement')).toBe(
      'International … 2023 … Statement',
    )
    expect(named('Donaudampfschifffahrtsgesellschaftskapitän')).toBe('Donaudampfschifffahrtsgesellschafts…')
  })
})

describe('the name of an organization in a picture', () => {
  const called = (name: string, ...aliases: readonly string[]) =>
    nodeLabel({ entity: { id: 'x', type: 'ORGANIZATION', name, aliases: [...aliases] } })

  it('is what it is called for short where it is too long, and is so called', () => {
    expect(called('Economic Community of West African States', 'ECOWAS', 'CEDEAO')).toBe('ECOWAS')
    expect(called('North Atlantic Treaty Organization', 'NATO')).toBe('North Atlantic Treaty Organization')
    expect(called('European Network of Forensic Science Institutes')).toBe('European Network of … Institutes')
  })
})

describe('what lies on ways between two nodes', () => {
  const known = new Map([
    ['AAA', { x: -400, y: 0 }],
    ['BBB', { x: 400, y: 200 }],
    ['CCC', { x: -390, y: 600 }],
  ])

  it('stands in a column in their middle, each with room for its name', () => {
    const places = onWays(
      ['x', 'y', 'z'].map((id) => ['AAA', id, 'BBB']),
      known,
    )
    expect([...places.values()].map(({ x }) => x)).toEqual([0, 0, 0])
    const [first = 0, second = 0, third = 0] = [...places.values()].map(({ y }) => y)
    expect(first - second).toBe(second - third)
    expect(second).toBe(100)
  })

  it('stands beside them where one lies above the other', () => {
    const places = onWays([['AAA', 'x', 'CCC']], known)
    expect(places.get('x')?.x).toBeGreaterThan(-200)
  })

  it('goes from the first to the last in as many columns as there are steps', () => {
    const places = onWays([['AAA', 'x', 'y', 'BBB']], known)
    expect(places.get('x')?.x).toBeLessThan(places.get('y')?.x ?? 0)
  })
})

describe('the nearest in a direction', () => {
  const places = new Map(
    Object.entries({ near: [10, 5], far: [40, 0], up: [4, 30], left: [-1, 0] }).map(([id, [x = 0, y = 0]]) => [
      id,
      { x, y },
    ]),
  )

  it('lies within an eighth of a turn of it', () => {
    const towards = (direction: 'left' | 'right' | 'up' | 'down') =>
      nearestTowards(direction, { x: 0, y: 0 }, [...places.keys()], places)
    expect([towards('right'), towards('up'), towards('left'), towards('down')]).toEqual(['near', 'up', 'left', null])
  })
})
