import { Link, useLocation } from 'react-router'
import styles from './Ask.module.css'
import { LIST_NAMES, type ListName, LISTS } from './lists.js'

/** What every list takes over from the one before. */
const KEPT = ['asOf', 'counting']

/** What is listed: another list is another question, as of the same date and by the same evidence. */
export function ListChoice({ chosen }: { readonly chosen: ListName }) {
  const { search } = useLocation()
  const addressOf = (name: ListName) => {
    const given = new URLSearchParams(search)
    const kept = KEPT.flatMap((param) => (given.has(param) ? [[param, given.get(param)!] as [string, string]] : []))
    return `/ask?${new URLSearchParams([['list', name], ...kept]).toString()}`
  }
  return (
    <nav className={`${styles['lists'] ?? ''} no-print`} aria-label="What is listed">
      {LIST_NAMES.map((name) => (
        <Link key={name} to={addressOf(name)} aria-current={name === chosen ? 'page' : undefined}>
          {LISTS[name].name}
        </Link>
      ))}
    </nav>
  )
}
