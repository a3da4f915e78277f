import { Maximize, Minus, Plus } from 'lucide-react'
import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { NoticeBox } from '../../design/NoticeBox.js'
import { IconButton } from '../../design/IconButton.js'
import type { NetworkLayout } from '../layout/layout.js'
import { useSteering } from '../steering/use-steering.js'
import styles from './NetworkPicture.module.css'
import type { Drawing, Pointing, Scene } from './scene.js'
import { sigmaDrawing } from './sigma-drawing.js'
import { svgDrawing } from './svg-drawing.js'
import { hasWebGL } from './webgl.js'

interface Props {
  /** What is seen, in words, for those who do not see it. */
  readonly label: string
  readonly scene: Scene
  readonly layout: NetworkLayout
  readonly pointing: Pointing
  /** What the keyboard comes back to, from what it opened. */
  readonly place: RefObject<HTMLDivElement | null>
  readonly onEntered: (id: string) => void
  /** Given the drawing for as long as there is one. */
  readonly onDrawing: (drawing: Drawing | null) => void
}

const STEP = 1.5

/** The network as a picture, with ways to come nearer and go farther. */
export function NetworkPicture({ label, scene, layout, pointing, place, onEntered, onDrawing }: Props) {
  const keys = useId()
  const container = useRef<HTMLDivElement>(null)
  const [isFast] = useState(hasWebGL)
  const drawing = useRef<Drawing | null>(null)
  const latest = useRef({ scene, pointing })
  useEffect(() => {
    latest.current = { scene, pointing }
  })
  const { said, listeners } = useSteering({ scene, layout, pointing, drawing, onEntered })
  const { palette } = scene.appearance
  // Programs of the drawing have the colours of the theme in them: another theme is another drawing.
  useEffect(() => {
    if (container.current === null) return
    const now = (): Pointing => latest.current.pointing
    const draw = isFast ? sigmaDrawing : svgDrawing
    const made = draw(container.current, latest.current.scene, layout, {
      onNode: (...args) => now().onNode(...args),
      onLink: (...args) => now().onLink(...args),
      onGround: () => now().onGround(),
      onMoved: (...args) => now().onMoved(...args),
    })
    drawing.current = made
    onDrawing(made)
    return () => {
      drawing.current = null
      onDrawing(null)
      made.end()
    }
  }, [layout, onDrawing, palette, isFast])
  useEffect(() => drawing.current?.show(scene), [scene])

  return (
    <div className={`${styles['whole'] ?? ''} no-print`}>
      {!isFast && (
        <NoticeBox kind="caution" title="Drawn without WebGL.">
          <p>This browser does not draw with WebGL, so the picture is made of plain shapes: large networks are slow.</p>
        </NoticeBox>
      )}
      <div className={styles['picture']}>
        <div
          ref={place}
          className={styles['place']}
          role="application"
          aria-roledescription="network"
          aria-label={label}
          aria-describedby={keys}
          tabIndex={0}
          {...listeners}
        >
          <div ref={container} className={styles['canvas']} />
        </div>
        <p id={keys} className={`${styles['keys'] ?? ''} no-print`}>
          Arrow keys go from node to node, Enter opens one. Space picks one more: two give the ways between them.
        </p>
        <p role="status" className="visually-hidden">
          {said}
        </p>
        <div className={`${styles['zoom'] ?? ''} no-print`} role="group" aria-label="Zoom">
          <IconButton label="Nearer" onPress={() => drawing.current?.zoom(STEP)}>
            <Plus aria-hidden />
          </IconButton>
          <IconButton label="Farther" onPress={() => drawing.current?.zoom(1 / STEP)}>
            <Minus aria-hidden />
          </IconButton>
          <IconButton label="See all" onPress={() => drawing.current?.fit()}>
            <Maximize aria-hidden />
          </IconButton>
        </div>
      </div>
    </div>
  )
}
