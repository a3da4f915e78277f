// A row for each `agreement` that is there at $asOf and matches an AgreementFilter, and nothing else: as matching-agreements,
// in fewer texts, for questions that are long by themselves.
//
// fragment (filter)
// when @filter.parties, @filter.organizations, @filter.maxParties, @filter.minParties, @filter.maxStates, @filter.minStates, @filter.unstated, @filter.initiators, @filter.typologies, @filter.stakeholderGroups, @filter.norms, @filter.normBearing, @filter.normSet, @filter.references, @filter.referenceKinds
// include narrowest-agreements(@filter)
// include keep-tied(agreement, @filter)
// else
MATCH (agreement:Agreement)
// include keep-own(agreement, @filter)
// end
