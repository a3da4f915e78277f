import { X } from 'lucide-react'
import type { RefObject } from 'react'
import { IconButton } from '../../design/IconButton.js'
import type { Model } from '../use-model.js'
import type { Picking } from '../use-picking.js'
import { Expand } from './Expand.js'
import { LinkPanel } from './LinkPanel.js'
import { LinksHere } from './LinksHere.js'
import { ManyPanel } from './ManyPanel.js'
import { NodeActions } from './NodeActions.js'
import { NodePanel } from './NodePanel.js'
import styles from './Panel.module.css'
import { PathsPanel } from './PathsPanel.js'

interface Props {
  readonly model: Model
  readonly picking: Picking
}

interface PanelProps extends Props {
  /** What the keyboard comes to. */
  readonly body: RefObject<HTMLDivElement | null>
  /** The keyboard goes back to where it came from. */
  readonly onLeft: () => void
}

/** What is known of what is picked, and what can be done with it. */
export const Panel = (props: PanelProps) =>
  props.model.picked.length === 0 && props.model.link === undefined ? null : <Open {...props} />

function Open({ model, picking, body, onLeft }: PanelProps) {
  return (
    <aside
      className={styles['panel']}
      aria-label="What is picked"
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented) onLeft()
      }}
    >
      <div className={styles['bar']}>
        <span>{titleOf(model)}</span>
        <IconButton
          label="Close"
          onPress={() => {
            picking.clear()
            onLeft()
          }}
        >
          <X aria-hidden />
        </IconButton>
      </div>
      <div ref={body} className={styles['body']} tabIndex={0} role="region" aria-label={titleOf(model)}>
        <Content model={model} picking={picking} />
      </div>
    </aside>
  )
}

function titleOf({ link, picked }: Model): string {
  if (link !== undefined) return 'A link'
  return picked.length === 1 ? 'A node' : picked.length === 2 ? 'Two nodes' : 'Some nodes'
}

function Content({ model, picking }: Props) {
  const { link, paths, picked, view, narrowing, graph } = model
  const [id, ...others] = picked
  if (link !== undefined) {
    return <LinkPanel link={link} graph={graph} projection={view.projection} narrowing={narrowing} asOf={view.asOf} />
  }
  if (paths.ends !== null) return <PathsPanel model={model} />
  if (id === undefined || others.length > 0) return <ManyPanel model={model} picking={picking} />
  return (
    <NodePanel id={id} node={graph.nodes.get(id)} moment={model.moment}>
      <NodeActions id={id} model={model} picking={picking} />
      <LinksHere id={id} model={model} picking={picking} />
      <h4>Bring in what it is tied to</h4>
      <Expand id={id} model={model} />
    </NodePanel>
  )
}
