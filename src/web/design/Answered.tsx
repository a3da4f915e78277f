import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { AskError } from '../api/ask.js'
import { Button } from './Button.js'
import { Loading } from './Loading.js'
import { Notice } from './Notice.js'
import styles from './Answered.module.css'

interface Props<Result> {
  /** What is asked for, as `the network`. */
  readonly what: string
  readonly answer: UseQueryResult<Result>
  readonly children: (data: Result) => ReactNode
}

/** An answer once it is there; before that progress, and a failure with a way on beside what was there already. */
export function Answered<Result>({ what, answer, children }: Props<Result>) {
  const { data, error, isPlaceholderData, isFetching, refetch } = answer
  const stale = isPlaceholderData && isFetching
  return (
    <>
      {error && <Failure what={what} error={error} retry={() => void refetch()} />}
      {data === undefined && !error && <Loading what={what} />}
      {data !== undefined && (
        <div className={styles['answer']} data-stale={stale} aria-busy={isFetching}>
          {children(data)}
        </div>
      )}
    </>
  )
}

interface FailureProps {
  readonly what: string
  readonly error: Error
  readonly retry: () => void
}

export function Failure({ what, error, retry }: FailureProps) {
  const refused = error instanceof AskError && !error.retriable
  return (
    <Notice kind="wrong" title={refused ? `The server refuses to give ${what}.` : `Could not load ${what}.`}>
      <p>{error.message}</p>
      {!refused && <Button onPress={retry}>Try again</Button>}
    </Notice>
  )
}
