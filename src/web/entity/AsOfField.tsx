import { CalendarDays } from 'lucide-react'
import { useState } from 'react'
import { FieldError, Form, Input, Label, TextField } from 'react-aria-components'
import { useIsEarlier } from '../design/Answered.js'
import { Button } from '../design/Button.js'
import { NoticeBox } from '../design/NoticeBox.js'
import { DidYouMean } from '../filters/DidYouMean.js'
import { nearestDate } from '../filters/partial-date.js'
import { dateInWords, isAfter, isDateText } from '../words/dates.js'
import { useAsOf } from '../parts/as-of.js'
import styles from './AsOfField.module.css'

const WANTED = 'Write a date as 2015, 2015-07 or 2015-07-14.'

/** As of when the page speaks, which parts of it do, and what is wrong with a date that it cannot speak of. */
export function AsOfField() {
  const { asOf, wrong, setAsOf } = useAsOf()
  const isEarlier = useIsEarlier()
  return (
    <div className={styles['asOf']}>
      {/* Another date in the address, by going back, begins anew. */}
      <DateForm key={`${asOf} ${wrong}`} asOf={asOf} wrong={wrong} setAsOf={setAsOf} />
      {wrong !== null && (
        <NoticeBox kind="caution" title={`“${wrong}” is no date, so the page shows today.`}>
          <p>
            {WANTED} <DidYouMean wrong={wrong} near={nearestDate(wrong)} />
          </p>
        </NoticeBox>
      )}
      {asOf !== null && isAfter(asOf, today()) && (
        <NoticeBox kind="caution" title={`${dateInWords(asOf)} is in the future.`}>
          <p>Nobody knows what will hold then: shown is what is known today and has no known end before.</p>
        </NoticeBox>
      )}
      {asOf !== null && !isEarlier && (
        <p className={styles['moment']}>
          <strong>As of {dateInWords(asOf)}.</strong> Ties are shown as they held {dateInWords(asOf)}. As known today
          are names, descriptions and all parts that say so.
        </p>
      )}
    </div>
  )
}

const today = (): string => new Date().toISOString().slice(0, 10)

function DateForm({ asOf, wrong, setAsOf }: ReturnType<typeof useAsOf>) {
  const [text, setText] = useState(asOf ?? wrong ?? '')
  const submit = (event: React.SyntheticEvent) => {
    event.preventDefault()
    if (text === '' || isDateText(text)) setAsOf(text === '' ? null : text)
  }
  return (
    <Form className={`${styles['form'] ?? ''} no-print`} onSubmit={submit} validationBehavior="aria">
      <TextField
        className={styles['field'] ?? ''}
        value={text}
        onChange={(value) => setText(value.trim())}
        isInvalid={text === wrong || (text !== '' && text.length >= 4 && !isDateText(text) && !couldBecome(text))}
      >
        <Label>As of</Label>
        <Input placeholder="today" inputMode="numeric" />
        <Button type="submit" isDisabled={text !== '' && !isDateText(text)}>
          <CalendarDays aria-hidden /> Show
        </Button>
        {asOf !== null && (
          <Button kind="quiet" onPress={() => setAsOf(null)}>
            Back to today
          </Button>
        )}
        <FieldError>{WANTED}</FieldError>
      </TextField>
    </Form>
  )
}

/** On the way to a date: `2015-0`. */
const couldBecome = (text: string): boolean => /^\d{4}(-(\d{1,2}(-\d{0,2})?)?)?$/.test(text)
