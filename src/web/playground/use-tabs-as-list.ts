import { useEffect } from 'react'

/** GraphiQL's tabs hold buttons, which a tab may not: a list of buttons, one of them current, says the same. */
export function useTabsAsList(): void {
  useEffect(() => {
    const tabs = document.querySelector('.graphiql-tabs')
    if (tabs === null) return
    mend(tabs)
    const observer = new MutationObserver(() => mend(tabs))
    observer.observe(tabs, { childList: true, subtree: true, attributeFilter: ['role', 'aria-selected'] })
    return () => observer.disconnect()
  }, [])
}

function mend(tabs: Element): void {
  if (tabs.getAttribute('role') !== 'list') tabs.setAttribute('role', 'list')
  document.querySelector('#graphiql-session')?.setAttribute('role', 'region')
  for (const tab of tabs.children) {
    tab.removeAttribute('role')
    const selected = tab.getAttribute('aria-selected')
    if (selected === null) continue
    tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', selected)
    tab.removeAttribute('aria-selected')
  }
}
