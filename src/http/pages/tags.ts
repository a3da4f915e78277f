// escape-html (MIT, of the Express project) writes any text as one that HTML reads back as it was.
import escapeHtml from 'escape-html'

export const titleTag = (title: string): string => `<title>${escapeHtml(title)}</title>`

export const meta = (kind: 'name' | 'property', name: string, content: string): string =>
  `<meta ${kind}="${name}" content="${escapeHtml(content)}" />`

export const linkTag = (rel: string, href: string): string => `<link rel="${rel}" href="${escapeHtml(href)}" />`
