// Whom an AgreementFilter may ask after among those that were ever party to an agreement, each with its claims at $asOf.
// Nothing is collected where it does not ask.
//
// fragment (agreement, filter)
CASE
  WHEN coalesce(
    @filter.parties, @filter.organizations, @filter.maxParties, @filter.minParties, @filter.maxStates, @filter.minStates,
    @filter.unstated
  ) IS NULL THEN []
  ELSE COLLECT {
    MATCH (@agreement)<-[joining:PARTY_TO]-(party)
    WHERE
      // include claim-counts(joining)
    WITH party, collect(joining) AS partyClaims
    RETURN {id: party.id, type: party.type, claims: partyClaims}
  }
END
