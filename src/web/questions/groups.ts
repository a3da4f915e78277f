import { type ResearchQuestion, questions } from './questions.js'

interface Group {
  readonly title: string
  readonly questions: readonly ResearchQuestion[]
}

const ORDER: readonly (readonly [title: string, slugs: readonly string[]])[] = [
  [
    'States and what ties them',
    ['kenya', 'shared-agreements', 'nato-and-sco', 'compare', 'what-links', 'partners-not-bound', 'what-binds'],
  ],
  [
    'Norms and where they hold',
    [
      'norm-matrix',
      'norm-frequency',
      'norm-over-time',
      'critical-infrastructure',
      'norm-6-without-norm-7',
      'pacific-coverage',
    ],
  ],
  [
    'Texts and what is built on them',
    [
      'built-on-the-report',
      'around-budapest',
      'theft-of-trade-secrets',
      'form-and-force',
      'capacity-building',
      'paris-call-companies',
    ],
  ],
  ['What states say and do', ['positions-on-law', 'asean-positions', 'evidence-of-cooperation', 'what-changed']],
  ['How far the evidence goes', ['contested', 'one-cited-source']],
]

const placed = new Set(ORDER.flatMap(([, slugs]) => slugs))

/** The research questions by what they ask about; one that is in no group comes last. */
export const QUESTION_GROUPS: readonly Group[] = [
  ...ORDER.map(([title, slugs]) => ({
    title,
    questions: slugs.flatMap((slug) => questions.filter((question) => question.slug === slug)),
  })),
  { title: 'Other questions', questions: questions.filter(({ slug }) => !placed.has(slug)) },
].filter((group) => group.questions.length > 0)
