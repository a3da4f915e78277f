/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Footer {\n    dataset {\n      version\n      loadedAt\n    }\n  }\n": typeof types.FooterDocument,
    "\n  query NetworkLinkEvidence(\n    $projection: Projection!\n    $filter: AgreementFilter\n    $states: StateFilter\n    $organizations: OrganizationFilter\n    $asOf: PartialDate\n    $counting: Counting\n    $weight: Int!\n    $first: Int!\n  ) {\n    network(\n      projection: $projection\n      filter: $filter\n      states: $states\n      organizations: $organizations\n      asOf: $asOf\n      counting: $counting\n      minWeight: $weight\n      maxNodes: 200\n      maxLinks: 500\n    ) {\n      links {\n        source\n        target\n        evidenceCount\n        evidence(first: $first) {\n          entity {\n            ...EntityBrief\n            ... on Agreement {\n              date\n            }\n          }\n          ties {\n            ...NetworkTie\n          }\n        }\n      }\n    }\n  }\n": typeof types.NetworkLinkEvidenceDocument,
    "\n  query NetworkTiesBetween($of: [ID!]!, $asOf: PartialDate, $counting: Counting) {\n    neighbourhood(of: $of, depth: 0, asOf: $asOf, counting: $counting) {\n      ties {\n        ...NetworkTie\n      }\n    }\n  }\n": typeof types.NetworkTiesBetweenDocument,
    "\n  fragment NetworkEntity on Entity {\n    ...EntityBrief\n    ... on State {\n      region\n    }\n  }\n": typeof types.NetworkEntityFragmentDoc,
    "\n  query NetworkView(\n    $projection: Projection!\n    $filter: AgreementFilter\n    $states: StateFilter\n    $organizations: OrganizationFilter\n    $asOf: PartialDate\n    $counting: Counting\n    $minWeight: Int!\n    $maxNodes: Int!\n    $maxLinks: Int!\n    $withBetweenness: Boolean = false\n  ) {\n    network(\n      projection: $projection\n      filter: $filter\n      states: $states\n      organizations: $organizations\n      asOf: $asOf\n      counting: $counting\n      minWeight: $minWeight\n      maxNodes: $maxNodes\n      maxLinks: $maxLinks\n    ) {\n      nodes {\n        entity {\n          ...NetworkEntity\n        }\n        degree\n        weightedDegree\n        pageRank\n        community\n        betweenness @include(if: $withBetweenness)\n      }\n      links {\n        source\n        target\n        weight\n        evidenceCount\n      }\n      nodeCount\n      linkCount\n      omittedNodes\n      omittedLinks\n      modularity\n    }\n  }\n": typeof types.NetworkViewDocument,
    "\n  query NetworkNodeFacts($id: ID!, $asOf: PartialDate, $counting: Counting) {\n    node(id: $id) {\n      ... on Entity {\n        ...EntityBrief\n        description\n        tieCounts(asOf: $asOf, counting: $counting) {\n          relation\n          count\n        }\n        ... on State {\n          officialName\n          region\n          subregion\n        }\n        ... on Agreement {\n          date\n          form\n          legalForce\n          scope\n        }\n        ... on Organization {\n          kind\n        }\n      }\n    }\n  }\n": typeof types.NetworkNodeFactsDocument,
    "\n  query NetworkNodeTies($id: ID!, $relations: [Relation!], $asOf: PartialDate, $counting: Counting, $first: Int!) {\n    node(id: $id) {\n      ... on Entity {\n        ties(relations: $relations, asOf: $asOf, counting: $counting, first: $first) {\n          totalCount\n          nodes {\n            ...NetworkTie\n          }\n        }\n      }\n    }\n  }\n": typeof types.NetworkNodeTiesDocument,
    "\n  fragment NetworkTie on Tie {\n    id\n    relation\n    contested\n    from {\n      ...EntityBrief\n    }\n    to {\n      ...EntityBrief\n    }\n    claims {\n      ...ClaimParts\n    }\n  }\n": typeof types.NetworkTieFragmentDoc,
    "\n  query CitedVersion {\n    dataset {\n      version\n    }\n  }\n": typeof types.CitedVersionDocument,
    "\n  fragment ClaimParts on Claim {\n    basis\n    value\n    since\n    until\n    listedAs\n    note\n    locators\n    via {\n      id\n      name\n    }\n    source {\n      id\n      title\n      publisher\n      date\n      access\n      url\n    }\n  }\n": typeof types.ClaimPartsFragmentDoc,
    "\n  fragment EntityBrief on Entity {\n    id\n    type\n    name\n    ... on State {\n      iso2\n    }\n    ... on Norm {\n      label\n      set {\n        name\n      }\n    }\n  }\n": typeof types.EntityBriefFragmentDoc,
};
const documents: Documents = {
    "\n  query Footer {\n    dataset {\n      version\n      loadedAt\n    }\n  }\n": types.FooterDocument,
    "\n  query NetworkLinkEvidence(\n    $projection: Projection!\n    $filter: AgreementFilter\n    $states: StateFilter\n    $organizations: OrganizationFilter\n    $asOf: PartialDate\n    $counting: Counting\n    $weight: Int!\n    $first: Int!\n  ) {\n    network(\n      projection: $projection\n      filter: $filter\n      states: $states\n      organizations: $organizations\n      asOf: $asOf\n      counting: $counting\n      minWeight: $weight\n      maxNodes: 200\n      maxLinks: 500\n    ) {\n      links {\n        source\n        target\n        evidenceCount\n        evidence(first: $first) {\n          entity {\n            ...EntityBrief\n            ... on Agreement {\n              date\n            }\n          }\n          ties {\n            ...NetworkTie\n          }\n        }\n      }\n    }\n  }\n": types.NetworkLinkEvidenceDocument,
    "\n  query NetworkTiesBetween($of: [ID!]!, $asOf: PartialDate, $counting: Counting) {\n    neighbourhood(of: $of, depth: 0, asOf: $asOf, counting: $counting) {\n      ties {\n        ...NetworkTie\n      }\n    }\n  }\n": types.NetworkTiesBetweenDocument,
    "\n  fragment NetworkEntity on Entity {\n    ...EntityBrief\n    ... on State {\n      region\n    }\n  }\n": types.NetworkEntityFragmentDoc,
    "\n  query NetworkView(\n    $projection: Projection!\n    $filter: AgreementFilter\n    $states: StateFilter\n    $organizations: OrganizationFilter\n    $asOf: PartialDate\n    $counting: Counting\n    $minWeight: Int!\n    $maxNodes: Int!\n    $maxLinks: Int!\n    $withBetweenness: Boolean = false\n  ) {\n    network(\n      projection: $projection\n      filter: $filter\n      states: $states\n      organizations: $organizations\n      asOf: $asOf\n      counting: $counting\n      minWeight: $minWeight\n      maxNodes: $maxNodes\n      maxLinks: $maxLinks\n    ) {\n      nodes {\n        entity {\n          ...NetworkEntity\n        }\n        degree\n        weightedDegree\n        pageRank\n        community\n        betweenness @include(if: $withBetweenness)\n      }\n      links {\n        source\n        target\n        weight\n        evidenceCount\n      }\n      nodeCount\n      linkCount\n      omittedNodes\n      omittedLinks\n      modularity\n    }\n  }\n": types.NetworkViewDocument,
    "\n  query NetworkNodeFacts($id: ID!, $asOf: PartialDate, $counting: Counting) {\n    node(id: $id) {\n      ... on Entity {\n        ...EntityBrief\n        description\n        tieCounts(asOf: $asOf, counting: $counting) {\n          relation\n          count\n        }\n        ... on State {\n          officialName\n          region\n          subregion\n        }\n        ... on Agreement {\n          date\n          form\n          legalForce\n          scope\n        }\n        ... on Organization {\n          kind\n        }\n      }\n    }\n  }\n": types.NetworkNodeFactsDocument,
    "\n  query NetworkNodeTies($id: ID!, $relations: [Relation!], $asOf: PartialDate, $counting: Counting, $first: Int!) {\n    node(id: $id) {\n      ... on Entity {\n        ties(relations: $relations, asOf: $asOf, counting: $counting, first: $first) {\n          totalCount\n          nodes {\n            ...NetworkTie\n          }\n        }\n      }\n    }\n  }\n": types.NetworkNodeTiesDocument,
    "\n  fragment NetworkTie on Tie {\n    id\n    relation\n    contested\n    from {\n      ...EntityBrief\n    }\n    to {\n      ...EntityBrief\n    }\n    claims {\n      ...ClaimParts\n    }\n  }\n": types.NetworkTieFragmentDoc,
    "\n  query CitedVersion {\n    dataset {\n      version\n    }\n  }\n": types.CitedVersionDocument,
    "\n  fragment ClaimParts on Claim {\n    basis\n    value\n    since\n    until\n    listedAs\n    note\n    locators\n    via {\n      id\n      name\n    }\n    source {\n      id\n      title\n      publisher\n      date\n      access\n      url\n    }\n  }\n": types.ClaimPartsFragmentDoc,
    "\n  fragment EntityBrief on Entity {\n    id\n    type\n    name\n    ... on State {\n      iso2\n    }\n    ... on Norm {\n      label\n      set {\n        name\n      }\n    }\n  }\n": types.EntityBriefFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Footer {\n    dataset {\n      version\n      loadedAt\n    }\n  }\n"): typeof import('./graphql').FooterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkLinkEvidence(\n    $projection: Projection!\n    $filter: AgreementFilter\n    $states: StateFilter\n    $organizations: OrganizationFilter\n    $asOf: PartialDate\n    $counting: Counting\n    $weight: Int!\n    $first: Int!\n  ) {\n    network(\n      projection: $projection\n      filter: $filter\n      states: $states\n      organizations: $organizations\n      asOf: $asOf\n      counting: $counting\n      minWeight: $weight\n      maxNodes: 200\n      maxLinks: 500\n    ) {\n      links {\n        source\n        target\n        evidenceCount\n        evidence(first: $first) {\n          entity {\n            ...EntityBrief\n            ... on Agreement {\n              date\n            }\n          }\n          ties {\n            ...NetworkTie\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NetworkLinkEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkTiesBetween($of: [ID!]!, $asOf: PartialDate, $counting: Counting) {\n    neighbourhood(of: $of, depth: 0, asOf: $asOf, counting: $counting) {\n      ties {\n        ...NetworkTie\n      }\n    }\n  }\n"): typeof import('./graphql').NetworkTiesBetweenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NetworkEntity on Entity {\n    ...EntityBrief\n    ... on State {\n      region\n    }\n  }\n"): typeof import('./graphql').NetworkEntityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkView(\n    $projection: Projection!\n    $filter: AgreementFilter\n    $states: StateFilter\n    $organizations: OrganizationFilter\n    $asOf: PartialDate\n    $counting: Counting\n    $minWeight: Int!\n    $maxNodes: Int!\n    $maxLinks: Int!\n    $withBetweenness: Boolean = false\n  ) {\n    network(\n      projection: $projection\n      filter: $filter\n      states: $states\n      organizations: $organizations\n      asOf: $asOf\n      counting: $counting\n      minWeight: $minWeight\n      maxNodes: $maxNodes\n      maxLinks: $maxLinks\n    ) {\n      nodes {\n        entity {\n          ...NetworkEntity\n        }\n        degree\n        weightedDegree\n        pageRank\n        community\n        betweenness @include(if: $withBetweenness)\n      }\n      links {\n        source\n        target\n        weight\n        evidenceCount\n      }\n      nodeCount\n      linkCount\n      omittedNodes\n      omittedLinks\n      modularity\n    }\n  }\n"): typeof import('./graphql').NetworkViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkNodeFacts($id: ID!, $asOf: PartialDate, $counting: Counting) {\n    node(id: $id) {\n      ... on Entity {\n        ...EntityBrief\n        description\n        tieCounts(asOf: $asOf, counting: $counting) {\n          relation\n          count\n        }\n        ... on State {\n          officialName\n          region\n          subregion\n        }\n        ... on Agreement {\n          date\n          form\n          legalForce\n          scope\n        }\n        ... on Organization {\n          kind\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NetworkNodeFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkNodeTies($id: ID!, $relations: [Relation!], $asOf: PartialDate, $counting: Counting, $first: Int!) {\n    node(id: $id) {\n      ... on Entity {\n        ties(relations: $relations, asOf: $asOf, counting: $counting, first: $first) {\n          totalCount\n          nodes {\n            ...NetworkTie\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NetworkNodeTiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NetworkTie on Tie {\n    id\n    relation\n    contested\n    from {\n      ...EntityBrief\n    }\n    to {\n      ...EntityBrief\n    }\n    claims {\n      ...ClaimParts\n    }\n  }\n"): typeof import('./graphql').NetworkTieFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CitedVersion {\n    dataset {\n      version\n    }\n  }\n"): typeof import('./graphql').CitedVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimParts on Claim {\n    basis\n    value\n    since\n    until\n    listedAs\n    note\n    locators\n    via {\n      id\n      name\n    }\n    source {\n      id\n      title\n      publisher\n      date\n      access\n      url\n    }\n  }\n"): typeof import('./graphql').ClaimPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntityBrief on Entity {\n    id\n    type\n    name\n    ... on State {\n      iso2\n    }\n    ... on Norm {\n      label\n      set {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').EntityBriefFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
