import { Component, type ReactNode } from 'react'
import { NoticeBox } from '../design/NoticeBox.js'
import { Button } from '../design/Button.js'

interface Props {
  readonly children: ReactNode
}

/** A page that fails, or whose script does not arrive, says so and lets the rest of the site stand. */
export class PageBoundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return (
      <main>
        <NoticeBox kind="wrong" title="This page could not be shown.">
          <p>
            It failed while it was drawn, or the server does not give its script, as after an update. Nothing that you
            did is lost: the address holds it.
          </p>
          <Button onPress={() => window.location.reload()}>Load the page again</Button>
        </NoticeBox>
      </main>
    )
  }
}
