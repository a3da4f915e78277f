import { useAnswer } from '../api/use-answer.js'
import { fileAddress } from '../api/site.js'
import { useId } from '../charts/address.js'
import { Complaints } from '../charts/Complaints.js'
import { NORM_SETS, normChoices } from '../charts/norm-sets.js'
import { useRestrictions } from '../charts/restrictions.js'
import { RestrictionsButton } from '../charts/RestrictionsButton.js'
import { Answered } from '../design/Answered.js'
import { Select } from '../design/Select.js'
import { ActiveFilters } from '../filters/ActiveFilters.js'
import { ViewActions } from '../parts/ViewActions.js'
import { unknown } from '../filters/unknown.js'
import { Spread } from './Spread.js'
import { NORM_STEPS } from './timeline-questions.js'
import styles from './Timeline.module.css'

/** How many agreements had come to reflect a norm by each year, and how many states had come under one. */
export function NormOverTime() {
  const restrictions = useRestrictions()
  const sets = useAnswer(NORM_SETS, {})
  const [written, setNorm] = useId('norm')
  const [since, setSince] = useId('since')
  const norms = normChoices(sets.data?.normSets ?? [])
  const norm = norms.find(({ value }) => value === written) ?? norms[0]
  const variables = { norm: norm?.value ?? '', ...restrictions.args }
  const answer = useAnswer(NORM_STEPS, variables, { enabled: norm !== undefined })
  const years = yearsUntil(answer.data?.norm?.assessed.nodes[0]?.date ?? null)
  const from = years.find((year) => year === since) ?? null
  return (
    <>
      <Complaints
        of={[
          ...restrictions.problems,
          sets.data === undefined ? null : unknown('norm', written, norms, 'norm that an agreement was assessed for'),
          answer.data === undefined
            ? null
            : unknown(
                'since',
                since,
                years.map((value) => ({ value })),
                'year to begin at',
              ),
        ]}
      />
      <div className={`${styles['controls'] ?? ''} no-print`}>
        {norm && <Select label="Norm" value={norm.value} options={norms} onChange={setNorm} />}
        <Select
          label="Since"
          value={from ?? ''}
          options={[{ value: '', name: 'The beginning' }, ...years.map((value) => ({ value, name: value }))]}
          onChange={(year) => setSince(year === '' ? null : year)}
        />
        <RestrictionsButton {...restrictions} />
        <ViewActions
          what={`How the norm “${norm?.name ?? ''}” spread${from === null ? '' : ` since ${from}`}`}
          filtered={restrictions.words}
          query={{ document: NORM_STEPS, variables }}
          files={['csv', 'xlsx'].map((ending) => ({
            name: `Year by year (${ending === 'csv' ? 'CSV' : 'Excel'})`,
            href: fileAddress(`norm-timeline.${ending}`, variables),
            download: true,
          }))}
        />
      </div>
      <div className={styles['active']}>
        <ActiveFilters {...restrictions.filter} />
      </div>
      <Answered what="the norms" answer={sets}>
        {() => (
          <Answered what="the spread of the norm" answer={answer}>
            {(data) => <Spread data={data} since={from === null ? null : Number(from)} filtered={restrictions.words} />}
          </Answered>
        )}
      </Answered>
    </>
  )
}

const FIRST_YEAR = 2000

/** Years to begin at, the latest first: none after the last that was assessed. */
function yearsUntil(date: string | null): readonly string[] {
  if (date === null) return []
  const last = Number(date.slice(0, 4))
  return Array.from({ length: Math.max(0, last - FIRST_YEAR + 1) }, (_, step) => String(last - step))
}
