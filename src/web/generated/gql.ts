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
    "\n  query CitedVersion {\n    dataset {\n      version\n    }\n  }\n": typeof types.CitedVersionDocument,
    "\n  fragment ClaimParts on Claim {\n    basis\n    value\n    since\n    until\n    listedAs\n    note\n    locators\n    via {\n      id\n      name\n    }\n    source {\n      id\n      title\n      publisher\n      date\n      access\n      url\n    }\n  }\n": typeof types.ClaimPartsFragmentDoc,
    "\n  fragment EntityBrief on Entity {\n    id\n    type\n    name\n    ... on State {\n      iso2\n    }\n    ... on Norm {\n      label\n      set {\n        name\n      }\n    }\n  }\n": typeof types.EntityBriefFragmentDoc,
    "\n  fragment SearchHit on Entity {\n    ...EntityBrief\n    aliases\n    description\n    ... on State {\n      region\n      subregion\n    }\n    ... on Agreement {\n      form\n      date\n    }\n    ... on Organization {\n      organizationKind: kind\n      home {\n        id\n        name\n      }\n    }\n    ... on Activity {\n      activityKind: kind\n      date\n    }\n    ... on Instrument {\n      date\n    }\n  }\n": typeof types.SearchHitFragmentDoc,
    "\n  query Search($text: String!, $types: [EntityType!], $first: Int!, $after: String) {\n    search(text: $text, types: $types, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...SearchHit\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    all: search(text: $text, first: 1) {\n      totalCount\n      typeCounts {\n        type\n        count\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query Suggestions($text: String!, $types: [EntityType!]) {\n    search(text: $text, types: $types, first: 8) {\n      totalCount\n      nodes {\n        ...SearchHit\n      }\n    }\n  }\n": typeof types.SuggestionsDocument,
};
const documents: Documents = {
    "\n  query Footer {\n    dataset {\n      version\n      loadedAt\n    }\n  }\n": types.FooterDocument,
    "\n  query CitedVersion {\n    dataset {\n      version\n    }\n  }\n": types.CitedVersionDocument,
    "\n  fragment ClaimParts on Claim {\n    basis\n    value\n    since\n    until\n    listedAs\n    note\n    locators\n    via {\n      id\n      name\n    }\n    source {\n      id\n      title\n      publisher\n      date\n      access\n      url\n    }\n  }\n": types.ClaimPartsFragmentDoc,
    "\n  fragment EntityBrief on Entity {\n    id\n    type\n    name\n    ... on State {\n      iso2\n    }\n    ... on Norm {\n      label\n      set {\n        name\n      }\n    }\n  }\n": types.EntityBriefFragmentDoc,
    "\n  fragment SearchHit on Entity {\n    ...EntityBrief\n    aliases\n    description\n    ... on State {\n      region\n      subregion\n    }\n    ... on Agreement {\n      form\n      date\n    }\n    ... on Organization {\n      organizationKind: kind\n      home {\n        id\n        name\n      }\n    }\n    ... on Activity {\n      activityKind: kind\n      date\n    }\n    ... on Instrument {\n      date\n    }\n  }\n": types.SearchHitFragmentDoc,
    "\n  query Search($text: String!, $types: [EntityType!], $first: Int!, $after: String) {\n    search(text: $text, types: $types, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...SearchHit\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    all: search(text: $text, first: 1) {\n      totalCount\n      typeCounts {\n        type\n        count\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  query Suggestions($text: String!, $types: [EntityType!]) {\n    search(text: $text, types: $types, first: 8) {\n      totalCount\n      nodes {\n        ...SearchHit\n      }\n    }\n  }\n": types.SuggestionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Footer {\n    dataset {\n      version\n      loadedAt\n    }\n  }\n"): typeof import('./graphql').FooterDocument;
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchHit on Entity {\n    ...EntityBrief\n    aliases\n    description\n    ... on State {\n      region\n      subregion\n    }\n    ... on Agreement {\n      form\n      date\n    }\n    ... on Organization {\n      organizationKind: kind\n      home {\n        id\n        name\n      }\n    }\n    ... on Activity {\n      activityKind: kind\n      date\n    }\n    ... on Instrument {\n      date\n    }\n  }\n"): typeof import('./graphql').SearchHitFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $types: [EntityType!], $first: Int!, $after: String) {\n    search(text: $text, types: $types, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...SearchHit\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    all: search(text: $text, first: 1) {\n      totalCount\n      typeCounts {\n        type\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggestions($text: String!, $types: [EntityType!]) {\n    search(text: $text, types: $types, first: 8) {\n      totalCount\n      nodes {\n        ...SearchHit\n      }\n    }\n  }\n"): typeof import('./graphql').SuggestionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
