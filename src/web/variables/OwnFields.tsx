import { useState } from 'react'
import { FieldError, TextArea, TextField } from 'react-aria-components'
import { Select } from '../design/Select.js'
import { TextInput } from '../design/TextInput.js'
import input from '../design/TextInput.module.css'
import type { ControlProps } from '../filters/control.js'
import { textIn } from '../filters/narrow.js'
import { problemOfDate } from '../filters/partial-date.js'
import { codeWords } from '../filters/words.js'

/** One of a handful of codes. */
export const CodeField = ({ field, value, onChange }: ControlProps) => (
  <Select
    label={field.label}
    hideLabel
    value={textIn(value)}
    options={Object.entries(field.codes).map(([code, note]) => ({ value: code, name: codeWords(field, code), note }))}
    onChange={onChange}
  />
)

export const DateField = ({ field, value, onChange }: ControlProps) => (
  <TextInput
    label={field.label}
    hideLabel
    value={textIn(value)}
    onChange={(text) => onChange(text === '' ? undefined : text)}
    problemOf={(text) => (text === '' ? null : problemOfDate(text))}
    placeholder="2022-07"
  />
)

/** What has a shape of its own, such as a filter, as it is sent. */
export function JsonField({ field, value, onChange }: ControlProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const problem = draft === null ? null : problemOfJson(draft)
  const leave = () => {
    if (draft === null || problem !== null) return
    onChange(draft.trim() === '' ? undefined : JSON.parse(draft))
    setDraft(null)
  }
  return (
    <TextField
      className={input['field'] ?? ''}
      aria-label={`${field.label}, as JSON`}
      value={draft ?? (value === undefined ? '' : JSON.stringify(value))}
      onChange={setDraft}
      onBlur={leave}
      isInvalid={problem !== null}
    >
      <TextArea className={input['input'] ?? ''} rows={2} spellCheck={false} placeholder="As JSON" />
      <FieldError className={input['problem'] ?? ''}>{problem}</FieldError>
    </TextField>
  )
}

function problemOfJson(text: string): string | null {
  try {
    if (text.trim() !== '') JSON.parse(text)
    return null
  } catch {
    return `This is no JSON yet: text stands in double quotes, as in { "from": "2015" }.`
  }
}
