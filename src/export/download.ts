/** A file that is made while it is taken. */
export interface Download {
  /** What it is called where it is kept. */
  readonly name: string
  readonly mediaType: string
  readonly chunks: AsyncIterable<string | Uint8Array>
}
