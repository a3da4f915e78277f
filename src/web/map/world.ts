// Natural Earth's borders (public domain) as world-atlas (ISC) packs them; topojson-client (ISC) unpacks them.
import { useQuery } from '@tanstack/react-query'
import codes from 'i18n-iso-countries/codes.json'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-50m.json?url'

export interface CountryShape {
  /** ISO 3166-1 alpha-3, as states have; of what has none, a name. */
  readonly id: string
  readonly name: string
  readonly geometry: GeoJSON.Geometry
}

type Atlas = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>

const ALPHA3 = new Map(codes.map(([, alpha3 = '', numeric = '']) => [numeric, alpha3]))

/** What Natural Earth has without a number, and the corpus by a code that ISO 3166 leaves free. */
const WITHOUT_NUMBER: Readonly<Record<string, string>> = { Kosovo: 'XKX' }

/** Natural Earth has no shape for these at this scale, and at its largest has them here (longitude, latitude). */
const WITHOUT_SHAPE: readonly CountryShape[] = [
  { id: 'TUV', name: 'Tuvalu', geometry: { type: 'Point', coordinates: [179.2, -8.52] } },
]

/** Every land with a shape but Antarctica, which is a party to nothing and takes a tenth of the picture. */
export const useWorld = () =>
  useQuery({ queryKey: ['world'], queryFn: ({ signal }) => loaded(signal), staleTime: Infinity })

async function loaded(signal: AbortSignal): Promise<readonly CountryShape[]> {
  const response = await fetch(atlas, { signal })
  if (!response.ok) throw new Error('The server does not give the shapes of the map.')
  const topology = (await response.json()) as Atlas
  const lands = feature(topology, topology.objects.countries).features.map(({ id, properties, geometry }) => ({
    id: ALPHA3.get(String(id)) ?? WITHOUT_NUMBER[properties.name] ?? properties.name,
    name: properties.name,
    geometry,
  }))
  return [...joined(lands.filter(({ id }) => id !== 'ATA')), ...WITHOUT_SHAPE]
}

/** One shape for each code: the Ashmore and Cartier Islands have that of Australia. */
const joined = (lands: readonly CountryShape[]): readonly CountryShape[] =>
  [...new Set(lands.map(({ id }) => id))].map((code) => {
    const parts = lands.filter(({ id }) => id === code)
    const { name, geometry } = parts[0]!
    if (parts.length === 1) return { id: code, name, geometry }
    return { id: code, name, geometry: { type: 'GeometryCollection', geometries: parts.map((part) => part.geometry) } }
  })
