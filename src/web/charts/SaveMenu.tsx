import { Download } from 'lucide-react'
import { MenuButton, type MenuChoice } from '../design/MenuButton.js'
import styles from './Chart.module.css'

/** What a picture can be taken away as, at the picture. */
export const SaveMenu = ({ choices }: { readonly choices: readonly MenuChoice[] }) => (
  <div className={`${styles['save'] ?? ''} no-print`}>
    <MenuButton
      label={
        <>
          <Download aria-hidden /> Save
        </>
      }
      choices={choices}
    />
  </div>
)
