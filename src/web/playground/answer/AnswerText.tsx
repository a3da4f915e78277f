import { linksIn } from './links.js'
import styles from './Answer.module.css'

/** What is no longer is not broken over lines. */
const SHORT = 24

/** A text of the answer, in which addresses are links; they open beside the question. */
export function AnswerText({ text }: { readonly text: string }) {
  const links = linksIn(text)
  const ends = [0, ...links.map(({ end }) => end)]
  return (
    <span className={text.length > SHORT ? styles['long'] : styles['short']}>
      {links.map(({ start, end, href }, index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <a href={href} target="_blank" rel="noopener noreferrer">
            {text.slice(start, end)}
          </a>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </span>
  )
}
