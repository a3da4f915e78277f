import type { AgreementForm, LegalForce } from '../../generated/enums.js'

/** What the words of a title say of an agreement, and which words those are. */
export interface FormInTitle {
  readonly form: AgreementForm
  readonly legalForce: LegalForce | null
  readonly words: string
}

type Rule = readonly [words: RegExp, form: AgreementForm, legalForce: LegalForce | null]

// A memorandum may bind or not, and a resolution too: that takes more than a title.
const RULES: readonly Rule[] = [
  [
    /\bmemorand(?:um|a) of (?:understanding|cooperation|co-operation|intent)\b|\bMOUs?\b/i,
    'MEMORANDUM_OF_UNDERSTANDING',
    null,
  ],
  [/\bagreement between the governments? of\b/i, 'TREATY', 'TREATY'],
  [/\b(?:treaty(?! organi[sz]ation)|convention(?! committee)|protocol)\b/i, 'TREATY', 'TREATY'],
  [/\bjoint (?:press )?statement\b/i, 'JOINT_STATEMENT', 'POLITICAL'],
  [/\bdeclaration\b/i, 'DECLARATION', 'POLITICAL'],
  [/\bcommuniqu[eé]/i, 'COMMUNIQUE', 'POLITICAL'],
  [/\bpledge\b/i, 'PLEDGE', 'POLITICAL'],
  [/\bcode of conduct\b/i, 'CODE_OF_CONDUCT', null],
  [/\bresolution\b/i, 'RESOLUTION', null],
  [/\bcharter\b/i, 'CHARTER', null],
  [/\bmodel law\b/i, 'MODEL_LAW', 'MODEL'],
  [/\b(?:strategy|action plan|plan of action)\b/i, 'STRATEGY', null],
  [/\bprinciples\b/i, 'PRINCIPLES', null],
  [/\brecommendations?\b/i, 'RECOMMENDATIONS', null],
  [/\b(?:guide|guidelines)\b/i, 'GUIDE', null],
]

/** By the words that come first; null where none is plain. */
export function formInTitle(title: string): FormInTitle | null {
  const found = RULES.flatMap(([pattern, form, legalForce]) => {
    const match = pattern.exec(title)
    return match === null ? [] : [{ form, legalForce, words: match[0], at: match.index }]
  })
  return found.sort((a, b) => a.at - b.at)[0] ?? null
}
