/** The page with all that a text finds. */
export const searchAddress = (text: string): string => `/search?${new URLSearchParams({ q: text.trim() }).toString()}`
