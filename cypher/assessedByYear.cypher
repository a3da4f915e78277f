// How many agreements that match there are of each year, and how many of these a source that counts assessed for at
// least one of some norms, whatever it answered.
//
// input Params { normIds: [ID!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { year: Int!, count: Int!, assessed: Int! }
CALL () {
  MATCH (norm:Norm)<-[answering:REFLECTS|ASSESSED]-(assessed:Agreement)
  WHERE
    norm.id IN $normIds
    AND
    // include claim-counts(answering)
  RETURN collect(DISTINCT assessed.id) AS assessedIds
}
CALL () {
  // include found-agreements($filter)
  RETURN agreement
}
WITH agreement, assessedIds
WHERE agreement.date IS NOT NULL
WITH toInteger(left(agreement.date, 4)) AS year, CASE WHEN agreement.id IN assessedIds THEN 1 ELSE 0 END AS isAssessed
RETURN year, count(*) AS count, sum(isAssessed) AS assessed
ORDER BY year
