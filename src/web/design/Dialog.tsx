import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './IconButton.js'
import styles from './Dialog.module.css'

interface Props {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A box over the page that holds the focus until it is closed. */
export const Dialog = ({ title, isOpen, onClose, children }: Props) => (
  <ModalOverlay
    className={styles['overlay'] ?? ''}
    isOpen={isOpen}
    onOpenChange={(open) => open || onClose()}
    isDismissable
  >
    <Modal className={styles['modal'] ?? ''}>
      <AriaDialog className={styles['dialog'] ?? ''}>
        <div className={styles['head']}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <IconButton label="Close" onPress={onClose}>
            <X aria-hidden />
          </IconButton>
        </div>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)
