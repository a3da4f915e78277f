/** The views that every page leads to. */
export const SITE_VIEWS = [
  { to: '/network', name: 'Network' },
  { to: '/ask', name: 'Ask' },
  { to: '/matrix', name: 'Matrix' },
  { to: '/map', name: 'Map' },
  { to: '/timeline', name: 'Time' },
  { to: '/compare', name: 'Compare' },
  { to: '/questions', name: 'Questions' },
] as const
