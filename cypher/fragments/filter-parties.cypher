// The parties of an agreement that an AgreementFilter asks after, each once; where it asks only how many there are, no
// more than it takes to tell. Nothing is collected where it asks neither.
//
// fragment (agreement, filter)
CASE
  WHEN coalesce(@filter.parties, @filter.organizations, @filter.maxParties, @filter.minParties) IS NULL THEN []
  ELSE COLLECT {
    MATCH (@agreement)<-[joining:PARTY_TO]-(party)
    WHERE
      // include tie-counts(joining)
    RETURN DISTINCT party
    LIMIT CASE
      WHEN coalesce(@filter.parties, @filter.organizations) IS NOT NULL THEN 9007199254740991
      WHEN coalesce(@filter.maxParties, -1) + 1 >= coalesce(@filter.minParties, 0) THEN coalesce(@filter.maxParties, -1) + 1
      ELSE @filter.minParties
    END
  }
END
