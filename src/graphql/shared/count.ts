/** The count in the one row of a counting question; 0 where there is none. */
export async function countOf(rows: Promise<readonly { readonly count: number }[]>): Promise<number> {
  return (await rows)[0]?.count ?? 0
}
