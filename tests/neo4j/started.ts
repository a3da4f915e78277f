export interface Auth {
  readonly username: string
  readonly password: string
}

export interface TestNeo4j {
  readonly uri: string
  readonly auth: Auth | null
  /** What it is, for people: 'Neo4j 5.26.22 from Maven Central'. */
  readonly what: string
  stop(): Promise<void>
}

export type Say = (line: string) => void
