// Keeps the rows whose agreement is there at $asOf and matches an AgreementFilter. For agreements that are found by
// something else than the filter; matching-agreements finds them by it.
//
// fragment (agreement, filter)
// when @filter.parties, @filter.organizations, @filter.maxParties, @filter.minParties, @filter.maxStates, @filter.minStates, @filter.unstated, @filter.initiators, @filter.typologies, @filter.stakeholderGroups, @filter.norms, @filter.normBearing, @filter.normSet, @filter.references, @filter.referenceKinds
// include keep-tied(@agreement, @filter)
// else
// include keep-own(@agreement, @filter)
// end
