type Storage = NonNullable<import('graphiql').GraphiQLProps['storage']>

const PREFIX = 'normgraph:'

const ownKeys = (): readonly string[] => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))

/** The browser's storage under a prefix: another GraphiQL may live on the same host and port. */
export const storage: Storage = {
  getItem: (key) => localStorage.getItem(PREFIX + key),
  setItem: (key, value) => localStorage.setItem(PREFIX + key, value),
  removeItem: (key) => localStorage.removeItem(PREFIX + key),
  clear: () => ownKeys().forEach((key) => localStorage.removeItem(key)),
  get length() {
    return ownKeys().length
  },
}
