import { useQueryState } from 'nuqs'
import { Input, Label, TextField } from 'react-aria-components'
import { foldText } from '../words/fold.js'
import styles from './NameFilter.module.css'

/** Part of a name to which a list is narrowed, as the address has it; case and accents do not matter. */
export function useNameFilter() {
  const [text, setText] = useQueryState('name', { defaultValue: '', history: 'replace' })
  const wanted = foldText(text)
  return { text, setText, fits: ({ name }: { readonly name: string }) => foldText(name).includes(wanted) }
}

export const NameFilter = ({ text, setText }: ReturnType<typeof useNameFilter>) => (
  <TextField className={styles['field'] ?? ''} value={text} onChange={(value) => void setText(value)}>
    <Label>Name contains</Label>
    <Input />
  </TextField>
)
