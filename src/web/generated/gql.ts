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
    "\n  query Names($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      id\n      ...EntityBrief\n      ... on Source {\n        title\n        access\n      }\n    }\n  }\n": typeof types.NamesDocument,
    "\n  query CitedVersion {\n    dataset {\n      version\n    }\n  }\n": typeof types.CitedVersionDocument,
    "\n  fragment ClaimParts on Claim {\n    basis\n    value\n    since\n    until\n    listedAs\n    note\n    locators\n    via {\n      id\n      name\n    }\n    source {\n      id\n      title\n      publisher\n      date\n      access\n      url\n    }\n  }\n": typeof types.ClaimPartsFragmentDoc,
    "\n  fragment EntityBrief on Entity {\n    id\n    type\n    name\n    ... on State {\n      iso2\n    }\n    ... on Norm {\n      label\n      set {\n        name\n      }\n    }\n  }\n": typeof types.EntityBriefFragmentDoc,
};
const documents: Documents = {
    "\n  query Footer {\n    dataset {\n      version\n      loadedAt\n    }\n  }\n": types.FooterDocument,
    "\n  query Names($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      id\n      ...EntityBrief\n      ... on Source {\n        title\n        access\n      }\n    }\n  }\n": types.NamesDocument,
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
export function graphql(source: "\n  query Names($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      id\n      ...EntityBrief\n      ... on Source {\n        title\n        access\n      }\n    }\n  }\n"): typeof import('./graphql').NamesDocument;
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
