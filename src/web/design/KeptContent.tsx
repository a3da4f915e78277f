import { Component, type ReactNode } from 'react'

type Show = () => ReactNode

interface Props {
  /** What it would show answers an earlier question. */
  readonly isEarlier: boolean
  readonly isHeld: boolean
  readonly show: Show
}

/**
 * Shows a thing, or while it is held, the last as it stood under its own question: with its own title and
 * columns, and not with those of what was asked since. A class, as only that has state made of what is passed to it.
 */
export class KeptContent extends Component<Props, { readonly last: Show | null }> {
  override state: { readonly last: Show | null } = { last: null }

  static getDerivedStateFromProps({ isEarlier, show }: Props) {
    return isEarlier ? null : { last: show }
  }

  override render() {
    const { isHeld, show } = this.props
    return isHeld && this.state.last !== null ? this.state.last() : show()
  }
}
