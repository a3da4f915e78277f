// The sources with these ids (absent: all), by title.
//
// input Params { ids: [ID!] }
// type Row { source: Source! }
MATCH (source:Source)
WHERE $ids IS NULL OR source.id IN $ids
RETURN source {.*} AS source
ORDER BY source.title, source.id
