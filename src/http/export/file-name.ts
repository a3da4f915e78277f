import { cutInName, type LeftOut } from '../../formats/left-out.js'
import type { TextArguments } from '../../formats/table.js'

/** Whose list or which network it is; all else that an address asks for, the file's readers have from its address. */
const OF = ['projection', 'state', 'agreement', 'norm', 'organization', 'set', 'text'] as const

/**
 * What a file is called that many are taken of: `normgraph-norm-timeline-bpf-2020-5-as-of-2019-2026-11-29.csv`, and
 * `normgraph-network-first-2000-of-3456-2026-11-29.links.csv` where it is not the whole.
 */
export function fileName(name: string, given: TextArguments, now: Date, cuts: readonly LeftOut[] = []): string {
  if (name.startsWith('normgraph-')) return name
  const [list = '', ...ending] = name.split('.')
  const of = OF.flatMap((argument) => given.get(argument) ?? [])
  const asOf = given.get('asOf')
  const parts = [list, ...of, ...(asOf === undefined ? [] : ['as-of', asOf]), cutInName(cuts)]
    .map(plain)
    .filter((part) => part !== '')
  return ['normgraph', ...parts, `${now.toISOString().slice(0, 10)}.${ending.join('.')}`].join('-')
}

const LONGEST = 60

const plain = (part: string): string =>
  part
    .slice(0, LONGEST)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
