import { useEffect, useEffectEvent, useState } from 'react'
import { FieldError, Input, Label, TextField } from 'react-aria-components'
import styles from './TextInput.module.css'

const PAUSE_MS = 400

interface Props {
  readonly label: string
  /** The label is there for those who hear the page, not for those who see it. */
  readonly hideLabel?: boolean
  readonly value: string
  /** Told what was typed after a pause, by Enter or on leaving, where nothing is wrong with it. */
  readonly onChange: (text: string) => void
  /** What is wrong with a text, in words; null where nothing is. */
  readonly problemOf?: (text: string) => string | null
  readonly placeholder?: string
  readonly inputMode?: 'text' | 'numeric'
}

/** A line to write in. */
export function TextInput({ label, hideLabel = false, value, onChange, problemOf, placeholder, inputMode }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const [left, setLeft] = useState(false)
  const problem = draft === null ? null : (problemOf?.(draft.trim()) ?? null)
  const take = () => {
    if (draft !== null && problem === null && draft.trim() !== value) onChange(draft.trim())
  }
  const pause = useEffectEvent(take)
  useEffect(() => {
    const timer = setTimeout(() => pause(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [draft])
  const leave = () => {
    take()
    setLeft(true)
    if (problem === null) setDraft(null)
  }
  return (
    <TextField
      className={styles['field'] ?? ''}
      value={draft ?? value}
      onChange={(text) => {
        setDraft(text)
        setLeft(false)
      }}
      onBlur={leave}
      onKeyDown={({ key }) => key === 'Enter' && leave()}
      isInvalid={left && problem !== null}
      aria-label={hideLabel ? label : ''}
    >
      {!hideLabel && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <Input className={styles['input'] ?? ''} placeholder={placeholder ?? ''} inputMode={inputMode ?? 'text'} />
      <FieldError className={styles['problem'] ?? ''}>{problem}</FieldError>
    </TextField>
  )
}
