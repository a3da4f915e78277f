import { createContext, type ReactNode, use } from 'react'
import { AskError } from '../api/ask.js'
import type { AskedQuestion } from '../api/asked.js'
import { tryAllAgain, useTold } from '../api/failures.js'
import { Button } from './Button.js'
import { Coded } from './Coded.js'
import { KeptContent } from './KeptContent.js'
import { LoadingNotice } from './LoadingNotice.js'
import { NoticeBox } from './NoticeBox.js'
import styles from './Answered.module.css'

interface Props<Result> {
  /** What is asked for, as `the network`. */
  readonly what: string
  readonly answer: AskedQuestion<Result>
  /** What is shown stays in all its parts until the next answer is there, and not only where that fails. */
  readonly holds?: boolean
  readonly children: (data: Result) => ReactNode
}

/** Whether all that stands here is told to be an earlier answer already. */
const Earlier = createContext(false)

/** For what stands within an answer and speaks of what is asked now. */
export const useIsEarlier = (): boolean => use(Earlier)

/** An answer once it is there; before that progress, and a failure with a way on beside what was there already. */
export function Answered<Result>({ what, answer, holds = false, children }: Props<Result>) {
  const { data, error, isPlaceholderData, isFetching, refetch } = answer
  const isFailed = error !== null
  const isTold = use(Earlier)
  const isEarlier = isFailed && isPlaceholderData
  return (
    <>
      {isFailed && !(isEarlier && isTold) && (
        <Failure
          what={what}
          error={error}
          retry={refetch}
          shown={data === undefined ? 'NOTHING' : isPlaceholderData ? 'EARLIER' : 'THE SAME'}
        />
      )}
      {data === undefined && !isFailed && <LoadingNotice what={what} />}
      {data !== undefined && (
        <div
          className={styles['answer']}
          data-stale={isPlaceholderData && isFetching && !isTold}
          data-failed={isEarlier && !isTold}
          aria-busy={isFetching}
        >
          <Earlier value={isTold || isEarlier}>
            <KeptContent
              isHeld={isPlaceholderData && (isFailed || holds)}
              isEarlier={isPlaceholderData}
              show={() => children(data)}
            />
          </Earlier>
        </div>
      )}
    </>
  )
}

/** What stands beside a failure: the answer to another question, or to the same one at an earlier time. */
const SHOWN = {
  NOTHING: null,
  EARLIER: 'What stands below, in grey, answers what was asked before: it is no answer to what is asked now.',
  'THE SAME': 'What stands below was loaded before.',
}

/** What another choice mends, as the codes of the API have it. */
const ASKED_WRONGLY: ReadonlySet<string> = new Set(['ARGUMENT', 'UNKNOWN_ID', 'WRONG_TYPE', 'BAD_USER_INPUT'])

interface FailureProps {
  readonly what: string
  readonly error: Error
  readonly retry: () => unknown
  readonly shown: keyof typeof SHOWN
}

function Failure({ what, error, retry, shown }: FailureProps) {
  useTold()
  const refused = error instanceof AskError && !error.retriable
  const tryAgain = () => {
    retry()
    void tryAllAgain()
  }
  return (
    <NoticeBox kind="wrong" title={refused ? `The server refuses to give ${what}.` : `Could not load ${what}.`}>
      <p>
        <Coded text={error.message} />
      </p>
      {refused && ASKED_WRONGLY.has(error.code) && <p>Choose another instead, or take it out.</p>}
      {SHOWN[shown] !== null && <p>{SHOWN[shown]}</p>}
      {!refused && <Button onPress={tryAgain}>Try again</Button>}
    </NoticeBox>
  )
}
