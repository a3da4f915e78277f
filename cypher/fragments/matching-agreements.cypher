// A row for each `agreement` that is there at $asOf and matches an AgreementFilter, and nothing else. It begins at the
// narrowest end: the agreements that it names, else the parties, norms, organizations that it names, else the dates, which
// have an index, and at all agreements last.
//
// fragment (filter)
// when @filter.organizations, @filter.maxParties, @filter.minParties, @filter.maxStates, @filter.minStates, @filter.unstated, @filter.initiators, @filter.typologies, @filter.stakeholderGroups, @filter.norms, @filter.normBearing, @filter.normSet, @filter.references, @filter.referenceKinds, @filter.parties[].statuses, @filter.parties[].commitments
// include narrowest-agreements(@filter)
// include keep-tied(agreement, @filter)
// else when @filter.parties[].all[], @filter.parties[].any[]
// when steady
// include agreements-of-steady(@filter.parties)
WHERE
  // include in-sets(partyIds, @filter.parties)
// include keep-own(agreement, @filter)
// else
// include agreements-of-named(@filter.parties)
// include keep-own(agreement, @filter)
WITH agreement, filterParties
WHERE
  // include in-party-sets(filterParties, [], @filter.parties)
// end
// else when @filter.parties
// include narrowest-agreements(@filter)
// include keep-tied(agreement, @filter)
// else
// when @filter.ids
MATCH (agreement:Agreement)
WHERE agreement.id IN @filter.ids
// else when @filter.date.from, @filter.date.to
MATCH (agreement:Agreement)
WHERE agreement.date >= coalesce(@filter.date.from, '') AND agreement.date <= coalesce(@filter.date.to, '') + '~'
// else
MATCH (agreement:Agreement)
// end
// include keep-own(agreement, @filter)
// end
