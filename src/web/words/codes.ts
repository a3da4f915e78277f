/** Codes that read badly when only their case is changed. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  UN_FIRST_COMMITTEE: 'UN First Committee',
  UN_MEMBER: 'UN member',
  UN_OBSERVER: 'UN observer',
  UN_PROCESS: 'UN process',
  NON_STATE: 'Non-state',
  MULTI_UNSPECIFIED: 'Several parties, kind not said',
  MEMORANDUM_OF_UNDERSTANDING: 'Memorandum of understanding',
  COMMUNIQUE: 'Communiqué',
  SIGNED_NOT_BOUND: 'Signed, not bound',
  NONE: 'Not committed',
  DERIVED_FROM_MEMBERSHIP: 'Follows from membership',
  MULTISTAKEHOLDER: 'Multistakeholder',
  SELF_REGULATORY: 'Self-regulatory',
  ORGANIZATION_ACT: 'Act of an organization',
  QUOTED: 'Quoted',
}

/** A code of the API in words: `JOINED_CONSENSUS` as `Joined consensus`. */
export function codeInWords(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ')
  return EXCEPTIONS[code] ?? words.charAt(0).toUpperCase() + words.slice(1)
}
