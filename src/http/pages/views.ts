import { SITE_NAME, type Words } from './template.js'

/** What is said of the whole, and of its first page. */
export const SITE_WORDS: Words = {
  title: SITE_NAME,
  description:
    'Who agreed what with whom in international cybersecurity, which norms an agreement carries, and on whose word we say so.',
}

/** The pages that are there whatever is loaded, by the first part of their address. */
export const VIEWS: Readonly<Record<string, Words>> = {
  '': SITE_WORDS,
  network: {
    title: 'Network',
    description:
      'Who is tied to whom: states, agreements, organizations and norms as a picture, with the claims behind each tie.',
  },
  ask: {
    title: 'Ask',
    description: 'Choose what to list, filter it, choose the columns, and take the table away.',
  },
  matrix: {
    title: 'Norm matrix',
    description:
      'Which agreement carries which norm: every answer with its source, and how often each norm is reflected.',
  },
  map: {
    title: 'Map',
    description: 'The states of the world by their agreements, norms, partners and indicators, as of any date.',
  },
  timeline: {
    title: 'Time',
    description: 'Agreements by year, how a norm spread, and what changed between two dates.',
  },
  compare: {
    title: 'Compare states',
    description: 'What two to ten states have in common, and what sets them apart.',
  },
  questions: {
    title: 'Questions',
    description:
      'Twenty-five research questions on international cybersecurity cooperation, each answered by one click.',
  },
  search: {
    title: 'Search',
    description: 'Find a state, an agreement, an organization or a norm by its name or code.',
  },
  files: {
    title: 'Files',
    description: 'Every list and network as a file: CSV, Excel, JSON, GEXF and others.',
  },
  about: {
    title: 'About and method',
    description: 'What is in Normgraph, where it comes from, and how far to trust it.',
  },
  sources: {
    title: 'Sources',
    description:
      'All sources of Normgraph: which were read, and which are cited from general knowledge and still to be checked.',
  },
  playground: {
    title: 'Playground',
    description: 'Ask Normgraph in GraphQL: twenty-five research questions to begin with.',
  },
}
