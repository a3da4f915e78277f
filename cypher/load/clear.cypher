// Takes away all that an earlier load put in, and nothing else.
//
// input Params
MATCH (node:Entity|Source|OpenQuestion|AgreementEvent|StatedCount|Fact|Adoption|PolityScore|Dataset)
DETACH DELETE node
