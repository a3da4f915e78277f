/** What the audit of GraphQL over HTTP recommends and we do not do, by its id, each with why. */
export const KNOWN_WARNINGS: Readonly<Record<string, string>> = {
  '572B': 'A text that cannot be read is 400 whatever is accepted: scripts and monitors look at the status alone.',
  FDE2: 'So is a text that does not fit the schema.',
  '7B9B': 'So are variables that do not fit the query.',
}
