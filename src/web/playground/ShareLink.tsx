import { useGraphiQL } from '@graphiql/react'
import { Link2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { CopyButton } from '../design/CopyButton.js'
import { useDebounced } from '../search/use-debounced.js'
import { siteAddress } from '../api/site.js'
import { addressWith, isTooLong } from './address.js'
import styles from './ShareLink.module.css'

/** Browsers refuse to change an address more often than some three times a second. */
const REST = 400

/** The address of the question in the editors: kept in the window, and copied. */
export function ShareLink() {
  const address = useGraphiQL(({ tabs, activeTabIndex }) => {
    const tab = tabs[activeTabIndex]
    return addressWith({ query: tab?.query ?? '', variables: tab?.variables ?? '' })
  })
  useAddress(useDebounced(address, REST))
  if (isTooLong(address))
    return (
      <p className={styles['note']} role="status">
        Too long for a link: copy the query instead
      </p>
    )
  return (
    <CopyButton kind="quiet" text={() => address} copied="Link copied">
      <Link2 aria-hidden /> <span className={styles['words']}>Copy link</span>
    </CopyButton>
  )
}

/** Follows the editors, from the first change on; of a question that no address can hold, it holds nothing. */
function useAddress(address: string): void {
  const first = useRef(address)
  useEffect(() => {
    if (address === first.current) return
    first.current = ''
    window.history.replaceState(null, '', isTooLong(address) ? siteAddress('playground') : address)
  }, [address])
}
