// Takes its labels off all that an earlier load put in, so that no question sees it.
//
// input Params
MATCH (node:Entity|Source|OpenQuestion|AgreementEvent|StatedCount|Fact|Adoption|PolityScore)
WITH node, labels(node) AS labels
REMOVE node:$(labels)
SET node:Retired
