// Reads what Prometheus reads, by its own words and not by those of what writes it:
// https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
export interface Family {
  readonly type: string
  readonly help: string
  readonly samples: ReadonlyMap<string, number>
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"'
const COMMENT = new RegExp(`^# (HELP|TYPE) (${NAME}) (.+)$`)
const SAMPLE = new RegExp(`^(${NAME})((?:\\{(?:${LABEL})(?:,${LABEL})*\\})?) (\\S+)$`)
const VALUE = /^(?:[+-]?Inf|NaN|[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)$/i
const TYPES = ['counter', 'gauge', 'histogram', 'summary', 'untyped']

/** Families by name, samples by name and labels as written. @throws Error at the first line that breaks a rule. */
export function expositionOf(text: string): ReadonlyMap<string, Family> {
  if (!text.endsWith('\n')) throw new Error('the last line wants an end')
  const families = new Map<string, { type: string; help: string; samples: Map<string, number> }>()
  let current = ''
  for (const line of text.slice(0, -1).split('\n')) {
    if (line === '') continue
    const [, kind, name = '', rest = ''] = COMMENT.exec(line) ?? []
    if (kind !== undefined) {
      const family = families.get(name) ?? { type: '', help: '', samples: new Map<string, number>() }
      if (current !== name && families.has(name)) throw new Error(`lines of ${name} want to stand together`)
      if (family.samples.size > 0) throw new Error(`${kind} of ${name} wants to stand before its samples`)
      if (kind === 'TYPE' && !TYPES.includes(rest)) throw new Error(`no type: ${line}`)
      const field = kind === 'TYPE' ? 'type' : 'help'
      if (family[field] !== '') throw new Error(`a second ${kind} of ${name}`)
      families.set(name, { ...family, [field]: rest })
      current = name
      continue
    }
    const [, sample = '', labels = '', value = ''] = SAMPLE.exec(line) ?? []
    const family = families.get(current)
    if (sample === '' || !VALUE.test(value) || family === undefined) throw new Error(`no sample: ${line}`)
    const suffix = sample.startsWith(current) ? sample.slice(current.length) : 'of another'
    const suffixes = family.type === 'histogram' ? ['_bucket', '_sum', '_count'] : ['']
    if (!suffixes.includes(suffix)) throw new Error(`${sample} is no sample of ${current}`)
    if (family.samples.has(sample + labels)) throw new Error(`a second ${sample}${labels}`)
    family.samples.set(sample + labels, Number(value.replace(/inf/i, 'Infinity')))
  }
  for (const [name, family] of families) if (family.type === 'histogram') checkHistogram(name, family)
  return families
}

/** Buckets grow, and the last has all. */
function checkHistogram(name: string, { samples }: Family): void {
  const series = new Map<string, [number, number][]>()
  for (const [key, count] of samples) {
    const [, labels = ''] = /_bucket\{(.*)\}$/.exec(key) ?? []
    const [, bound] = /(?:^|,)le="([^"]+)"/.exec(labels) ?? []
    if (bound === undefined) continue
    const others = labels.replace(/(^|,)le="[^"]+"/, '').replace(/^,/, '')
    series.set(others, [...(series.get(others) ?? []), [Number(bound.replace('+Inf', 'Infinity')), count]])
  }
  for (const [labels, buckets] of series) {
    buckets.reduce((before, now) => {
      if (now[0] <= before[0] || now[1] < before[1]) throw new Error(`buckets of ${name} want to grow`)
      return now
    })
    const last = buckets.at(-1)
    const count = samples.get(`${name}_count${labels === '' ? '' : `{${labels}}`}`)
    if (last?.[0] !== Infinity || last[1] !== count) throw new Error(`${name} wants all in its last bucket`)
  }
}
