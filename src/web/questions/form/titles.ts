/** How a question reads once it is asked of something else: `{state}` is the variable in words. */
const CHANGED: Readonly<Record<string, string>> = {
  'around-budapest': 'What lies around {of}?',
  'built-on-the-report': 'What was built on {agreement}, and which texts are most like it in the norms they carry?',
  'capacity-building': 'When, where and by whom was it agreed on {typology}?',
  compare: 'What do {states} have in common, and what sets them apart?',
  'evidence-of-cooperation': 'What shows that {state} cooperates?',
  'form-and-force': 'How do agreements spread by {rows} and {columns}?',
  kenya: 'Where does {state} stand?',
  'nato-and-sco': 'What ties members of {one} to members of {other}?',
  'norm-6-without-norm-7':
    'Which members of {organization} are party to a text with {with}, but to none with {without}?',
  'norm-frequency': 'Which norms of “{set}” are reflected most often in the agreements that somebody assessed?',
  'norm-matrix': 'Which agreement carries which norm of “{set}”?',
  'norm-over-time': 'How did {norm} appear over time?',
  'one-cited-source': 'Which of these ties rest on one source that nobody has checked yet: {relations}?',
  'pacific-coverage': 'Which norms reach {states}, and which were looked for in vain?',
  'positions-on-law': 'Which activities of these kinds were there, and when: {kinds}?',
  'theft-of-trade-secrets': 'How did {norm} spread?',
  'what-changed': 'Who joined, left or changed their standing: {during}?',
  'what-links': 'What links {from} and {to}?',
}

interface Asked {
  readonly slug: string
  readonly title: string
}

/** The question as it is asked, with what was put in the place of what it asked first. */
export function questionTitle(
  question: Asked,
  changed: readonly string[],
  wordsOf: (variable: string) => string,
): string {
  const template = CHANGED[question.slug] ?? question.title
  const isOfChanged = changed.some((name) => template.includes(`{${name}}`))
  return isOfChanged ? template.replace(/\{(\w+)\}/g, (_, name: string) => wordsOf(name)) : question.title
}
