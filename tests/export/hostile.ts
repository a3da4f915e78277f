import type { Organization } from '../../src/domain.js'
import type { NetworkDocument } from '../../src/formats/network/document.js'

/** Names that break what is written carelessly, and what is read back: U+FFFD for what no format can hold. */
export const HOSTILE: readonly (readonly [written: string, read: string])[] = [
  [`Quotes "double" 'single' and <tags> & ]]> --`, `Quotes "double" 'single' and <tags> & ]]> --`],
  ['Control \u0001 and \u0000 and \u000b', 'Control \uFFFD and \uFFFD and \uFFFD'],
  ['משרד החוץ \u202E right to left \u202C وزارة', 'משרד החוץ \u202E right to left \u202C وزارة'],
  ['Emoji 👩🏽‍💻 🇰🇪 and 𝔘', 'Emoji 👩🏽‍💻 🇰🇪 and 𝔘'],
  ['Half \ud83d of an emoji', 'Half \uFFFD of an emoji'],
  ['Tab\tand line\nend', 'Tab\tand line\nend'],
  ['; , | \\ {} []', '; , | \\ {} []'],
]

const organization = (name: string, at: number): Organization => ({
  ...{ id: `org-${at}`, type: 'ORGANIZATION', name, aliases: [], kind: 'COMPANY' },
  ...{ sortKey: '', searchKeys: [], nameWords: '' },
})

/** A ring of organizations of such names, with measures that no code worked out. */
export const hostilePortrait: NetworkDocument = {
  network: {
    nodes: HOSTILE.map(([name], at) => ({
      entity: organization(name, at),
      degree: 2,
      weightedDegree: 2.5,
      betweenness: 0.125,
      pageRank: at === 0 ? null : 0.2,
      community: at % 2,
      position: { x: 12.5 * at, y: -100 },
    })),
    links: HOSTILE.map((_, at) => ({
      ...{ source: `org-${at}`, target: `org-${(at + 1) % HOSTILE.length}` },
      ...{ weight: 1.25, evidenceCount: at + 1 },
    })),
    omittedNodes: 3,
    omittedLinks: 4,
    nodeCount: HOSTILE.length + 3,
    linkCount: HOSTILE.length + 4,
    density: 0.5,
    betweennessSample: null,
    modularity: 0.25,
    crossRegionShare: null,
    isDrawn: true,
  },
  title: 'ORGANIZATIONS_BY_MEMBER',
  asked: 'projection=ORGANIZATIONS_BY_MEMBER',
  asOf: '2015',
  version: 'v1',
  day: '2026-11-27',
  sources: [
    {
      id: 'one',
      title: 'One <source> "quoted"',
      licence: 'CC BY 4.0',
      url: 'https://example.org/?a=1&b=2',
      access: 'READ',
      claimCount: 1,
    },
  ],
  spells: null,
}
