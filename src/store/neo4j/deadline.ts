/**
 * The result of some work, or a failure once it takes longer than allowed: Neo4j ends a late question itself, but one
 * that has gone silent says nothing. What the work comes to after that is nobody's.
 */
export async function within<T>(ms: number, work: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms)
  })
  try {
    return await Promise.race([work, deadline])
  } finally {
    clearTimeout(timer)
  }
}
