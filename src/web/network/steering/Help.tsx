import { useState } from 'react'
import { Button } from '../../design/Button.js'
import { Dialog } from '../../design/Dialog.js'
import styles from './Help.module.css'

const POINTER: readonly (readonly [what: string, does: string])[] = [
  ['Rest on a node', 'Shows what it is linked to.'],
  ['Click a node or a link', 'Opens what is known of it, and what makes the link.'],
  ['Shift and click a second node', 'The shortest ways between the two; with more, what can be done with all of them.'],
  ['Drag a node', 'Pins it where you let go.'],
  [
    'Drag the ground, turn the wheel',
    'Moves the picture, comes nearer, goes farther. On a touch screen: one finger, two fingers.',
  ],
]

const KEYS: readonly (readonly [what: string, does: string])[] = [
  ['Tab', 'Goes to the picture: to the node that is picked, else to the most connected one.'],
  ['Arrow keys', 'Go to the nearest node that is linked and lies that way.'],
  ['Home', 'Goes to the most connected node.'],
  ['Enter', 'Opens what is known of a node. Escape comes back from there.'],
  ['Space', 'Picks a node beside what is picked. Two picked nodes give the shortest ways between them.'],
  ['+  −  0', 'Nearer, farther, all of it.'],
  ['Escape', 'Lets go of what is picked.'],
]

/** All that can be done with the picture, without trying. */
export function Help() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        Mouse and keys
      </Button>
      <Dialog title="Mouse and keys" isOpen={isOpen} onClose={() => setOpen(false)}>
        <List title="With a pointer" items={POINTER} />
        <List title="With the keyboard" items={KEYS} />
        <p>The tables below the picture hold the same, and do the same.</p>
      </Dialog>
    </>
  )
}

const List = ({ title, items }: { readonly title: string; readonly items: typeof KEYS }) => (
  <section>
    <h3>{title}</h3>
    <dl className={styles['list']}>
      {items.map(([what, does]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </section>
)
