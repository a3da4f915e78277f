/** Puts the text of a cell or shared string together: of its runs, and not of what tells how they are pronounced. */
export interface TextCollector {
  begin(): void
  open(element: string): void
  text(text: string): void
  close(element: string): void
  /** null where it is too long. */
  end(): string | null
}

const PRONUNCIATION = 'rPh'

/** Of the elements that hold text: `t` of a run, `v` of a value, `f` of a formula. */
export function textCollector(longest: number, holders: readonly string[]): TextCollector {
  let collected = ''
  let length = 0
  let holding = false
  let pronouncing = false
  return {
    begin() {
      collected = ''
      length = 0
    },
    open(element) {
      if (element === PRONUNCIATION) pronouncing = true
      if (holders.includes(element)) holding = !pronouncing
    },
    text(text) {
      if (!holding) return
      length += text.length
      // What is too long is counted, and not kept.
      if (length <= longest) collected += text
    },
    close(element) {
      if (element === PRONUNCIATION) pronouncing = false
      if (holders.includes(element)) holding = false
    },
    end: () => (length > longest ? null : unescaped(collected)),
  }
}

/** Signs that XML cannot hold are written `_x000D_`, and what looks like that with its underscore as `_x005F_`. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text
