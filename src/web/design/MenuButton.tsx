import type { ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button } from './Button.js'
import styles from './Select.module.css'

export interface MenuChoice {
  readonly name: string
  /** What it is good for, in a few words. */
  readonly note?: string
  /** Where it leads; a file is saved instead of opened. */
  readonly href?: string
  readonly download?: boolean
  readonly onAction?: () => void
}

/** A button that opens a list of things to do. */
export const MenuButton = ({
  label,
  choices,
}: {
  readonly label: ReactNode
  readonly choices: readonly MenuChoice[]
}) => (
  <MenuTrigger>
    <Button>{label}</Button>
    <Popover className={styles['popover'] ?? ''} offset={4}>
      <Menu className={styles['list'] ?? ''}>
        {choices.map(({ name, note, href, download, onAction }) => (
          <MenuItem
            key={name}
            id={name}
            textValue={name}
            className={styles['item'] ?? ''}
            {...(href === undefined ? {} : { href, routerOptions: undefined as never })}
            {...(download === true ? { download: '' } : {})}
            {...(onAction === undefined ? {} : { onAction })}
          >
            <span>
              {name}
              {note !== undefined && <small>{note}</small>}
            </span>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
)
