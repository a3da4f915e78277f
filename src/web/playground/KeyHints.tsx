import { isMacOs } from '@graphiql/react'
import styles from './KeyHints.module.css'

const HINTS = [
  [isMacOs ? '⌘ Enter' : 'Ctrl Enter', 'runs'],
  ['Ctrl Space', 'completes'],
  [isMacOs ? 'Ctrl Shift M' : 'Ctrl M', 'frees the Tab key'],
] as const

export const KeyHints = () => (
  <p className={`key-hints ${styles['hints'] ?? ''}`}>
    {HINTS.map(([keys, effect]) => (
      <span key={keys}>
        <kbd>{keys}</kbd> {effect}
      </span>
    ))}
    <span>Hover explains a field.</span>
  </p>
)
