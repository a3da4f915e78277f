import { CalendarDays } from 'lucide-react'
import { useState } from 'react'
import { FieldError, Form, Input, Label, TextField } from 'react-aria-components'
import { Button } from '../design/Button.js'
import { DidYouMean } from '../filters/DidYouMean.js'
import { nearestDate } from '../filters/partial-date.js'
import { dateInWords, isPartialDate } from '../words/dates.js'
import { useAsOf } from '../parts/as-of.js'
import styles from './AsOfField.module.css'

const WANTED = 'Write a date as 2015, 2015-07 or 2015-07-14.'

/** As of when the page speaks. */
export function AsOfField() {
  const { asOf, wrong, setAsOf } = useAsOf()
  // Another date in the address, by going back, begins anew.
  return <DateForm key={`${asOf} ${wrong}`} asOf={asOf} wrong={wrong} setAsOf={setAsOf} />
}

function DateForm({ asOf, wrong, setAsOf }: ReturnType<typeof useAsOf>) {
  const [text, setText] = useState(asOf ?? wrong ?? '')
  const isWrong = wrong !== null && text === wrong
  const submit = (event: React.SyntheticEvent) => {
    event.preventDefault()
    if (text === '' || isPartialDate(text)) setAsOf(text === '' ? null : text)
  }
  return (
    <Form className={`${styles['form'] ?? ''} no-print`} onSubmit={submit} validationBehavior="aria">
      <TextField
        value={text}
        onChange={(value) => setText(value.trim())}
        isInvalid={isWrong || (text !== '' && text.length >= 4 && !isPartialDate(text) && !couldBecome(text))}
      >
        <Label>As of</Label>
        <div className={styles['row']}>
          <Input placeholder="today" inputMode="numeric" />
          <Button type="submit" isDisabled={text !== '' && !isPartialDate(text)}>
            <CalendarDays aria-hidden /> Show
          </Button>
          {asOf !== null && (
            <Button kind="quiet" onPress={() => setAsOf(null)}>
              Back to today
            </Button>
          )}
        </div>
        <FieldError>{isWrong ? `“${wrong}” is no date, so the page shows today. ${WANTED}` : WANTED}</FieldError>
      </TextField>
      {wrong !== null && (
        <p>
          <DidYouMean wrong={wrong} near={nearestDate(wrong)} />
        </p>
      )}
      {asOf !== null && <p>Ties are shown as they held {dateInWords(asOf)}.</p>}
    </Form>
  )
}

/** On the way to a date: `2015-0`. */
const couldBecome = (text: string): boolean => /^\d{4}(-(\d{1,2}(-\d{0,2})?)?)?$/.test(text)
