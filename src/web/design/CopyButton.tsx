import { type ReactNode, useState } from 'react'
import { Button } from './Button.js'

interface Props {
  /** What is copied, made when it is asked for. */
  readonly text: () => string
  readonly children: ReactNode
  /** What the button says afterwards. */
  readonly copied?: string
  readonly kind?: 'plain' | 'quiet'
}

const REFUSED = 'The browser does not let this page copy'

/** Puts a text on the clipboard and says so; a browser may refuse, as it does to pages without https. */
export function CopyButton({ text, children, copied = 'Copied', kind = 'plain' }: Props) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setSaid(copied)
    } catch {
      setSaid(REFUSED)
    }
  }
  return (
    <>
      <Button kind={kind} onPress={() => void copy()}>
        {said === '' ? children : said}
      </Button>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  )
}
