import { isMacOs } from '@graphiql/react'

const hints = [
  [isMacOs ? '⌘ Enter' : 'Ctrl Enter', 'runs'],
  ['Ctrl Space', 'completes'],
  [isMacOs ? 'Ctrl Shift M' : 'Ctrl M', 'frees the Tab key'],
] as const

export const KeyHints = () => (
  <p className="hints">
    {hints.map(([keys, effect]) => (
      <span key={keys}>
        <kbd>{keys}</kbd> {effect}
      </span>
    ))}
    <span>Hover explains a field.</span>
  </p>
)
