/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActivityKind =
  | 'BREACH_RESPONSE'
  | 'CAPACITY_BUILDING'
  | 'CONTRIBUTION'
  | 'LAW_POSITION'
  | 'STATEMENT';

export type AgreementForm =
  | 'CHARTER'
  | 'CODE_OF_CONDUCT'
  | 'COMMUNIQUE'
  | 'DECLARATION'
  | 'EXPERT_REPORT'
  | 'GUIDE'
  | 'JOINT_STATEMENT'
  | 'MEMORANDUM_OF_UNDERSTANDING'
  | 'MODEL_LAW'
  | 'OTHER'
  | 'PLEDGE'
  | 'POLICY_COMMUNICATION'
  | 'PRINCIPLES'
  | 'RECOMMENDATIONS'
  | 'RESOLUTION'
  | 'STRATEGY'
  | 'TREATY';

/** How a claim is known. */
export type Basis =
  /** The source's own judgement. */
  | 'ASSESSED'
  /** It follows from the membership of an organization that agreed, at that date. */
  | 'DERIVED_FROM_MEMBERSHIP'
  /** Our judgement, by a rule that the note names. */
  | 'INFERRED'
  /** It stands in a list or table. */
  | 'LISTED'
  /** The source says so in words. */
  | 'STATED';

export type EntityType =
  | 'ACTIVITY'
  | 'AGREEMENT'
  | 'INDICATOR'
  | 'INSTRUMENT'
  | 'NORM'
  | 'NORM_SET'
  | 'ORGANIZATION'
  | 'STAKEHOLDER_GROUP'
  | 'STATE'
  | 'TYPOLOGY';

export type OrganizationKind =
  | 'ACADEMIC'
  | 'BUSINESS_ASSOCIATION'
  | 'CIVIL_SOCIETY'
  | 'COMPANY'
  | 'INFORMAL_GROUP'
  | 'INTERGOVERNMENTAL'
  | 'MULTISTAKEHOLDER'
  | 'OTHER'
  | 'PUBLIC_AUTHORITY'
  | 'REGIONAL_INTEGRATION'
  | 'SECRETARIAT'
  | 'TECHNICAL'
  | 'UN_PROCESS';

export type SourceAccess =
  /** Named from general knowledge, to be checked against the original. */
  | 'CITED'
  /** At hand when its facts were entered. */
  | 'READ';

export type FooterQueryVariables = Exact<{ [key: string]: never; }>;


export type FooterQuery = { readonly dataset: { readonly version: string, readonly loadedAt: string } };

export type CitedVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type CitedVersionQuery = { readonly dataset: { readonly version: string } };

export type ClaimPartsFragment = { readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } };

type EntityBrief_Activity_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type EntityBrief_Agreement_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type EntityBrief_Indicator_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type EntityBrief_Instrument_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type EntityBrief_Norm_Fragment = { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null };

type EntityBrief_NormSet_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type EntityBrief_Organization_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type EntityBrief_StakeholderGroup_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

type EntityBrief_State_Fragment = { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

type EntityBrief_Typology_Fragment = { readonly id: string, readonly type: EntityType, readonly name: string };

export type EntityBriefFragment =
  | EntityBrief_Activity_Fragment
  | EntityBrief_Agreement_Fragment
  | EntityBrief_Indicator_Fragment
  | EntityBrief_Instrument_Fragment
  | EntityBrief_Norm_Fragment
  | EntityBrief_NormSet_Fragment
  | EntityBrief_Organization_Fragment
  | EntityBrief_StakeholderGroup_Fragment
  | EntityBrief_State_Fragment
  | EntityBrief_Typology_Fragment
;

type SearchHit_Activity_Fragment = { readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly activityKind: ActivityKind };

type SearchHit_Agreement_Fragment = { readonly form: AgreementForm, readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

type SearchHit_Indicator_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

type SearchHit_Instrument_Fragment = { readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

type SearchHit_Norm_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null };

type SearchHit_NormSet_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

type SearchHit_Organization_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly organizationKind: OrganizationKind, readonly home: { readonly id: string, readonly name: string } | null };

type SearchHit_StakeholderGroup_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

type SearchHit_State_Fragment = { readonly region: string | null, readonly subregion: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

type SearchHit_Typology_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string };

export type SearchHitFragment =
  | SearchHit_Activity_Fragment
  | SearchHit_Agreement_Fragment
  | SearchHit_Indicator_Fragment
  | SearchHit_Instrument_Fragment
  | SearchHit_Norm_Fragment
  | SearchHit_NormSet_Fragment
  | SearchHit_Organization_Fragment
  | SearchHit_StakeholderGroup_Fragment
  | SearchHit_State_Fragment
  | SearchHit_Typology_Fragment
;

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
      | { readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly activityKind: ActivityKind }
      | { readonly form: AgreementForm, readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly organizationKind: OrganizationKind, readonly home: { readonly id: string, readonly name: string } | null }
      | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly region: string | null, readonly subregion: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly all: { readonly totalCount: number | null, readonly typeCounts: ReadonlyArray<{ readonly type: EntityType, readonly count: number }> } | null };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
}>;


export type SuggestionsQuery = { readonly search: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
      | { readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly activityKind: ActivityKind }
      | { readonly form: AgreementForm, readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly date: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly organizationKind: OrganizationKind, readonly home: { readonly id: string, readonly name: string } | null }
      | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly region: string | null, readonly subregion: string | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    > } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  basis
  value
  since
  until
  listedAs
  note
  locators
  via {
    id
    name
  }
  source {
    id
    title
    publisher
    date
    access
    url
  }
}
    `, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const EntityBriefFragmentDoc = new TypedDocumentString(`
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
    `, {"fragmentName":"EntityBrief"}) as unknown as TypedDocumentString<EntityBriefFragment, unknown>;
export const SearchHitFragmentDoc = new TypedDocumentString(`
    fragment SearchHit on Entity {
  ...EntityBrief
  aliases
  description
  ... on State {
    region
    subregion
  }
  ... on Agreement {
    form
    date
  }
  ... on Organization {
    organizationKind: kind
    home {
      id
      name
    }
  }
  ... on Activity {
    activityKind: kind
    date
  }
  ... on Instrument {
    date
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}`, {"fragmentName":"SearchHit"}) as unknown as TypedDocumentString<SearchHitFragment, unknown>;
export const FooterDocument = new TypedDocumentString(`
    query Footer {
  dataset {
    version
    loadedAt
  }
}
    `) as unknown as TypedDocumentString<FooterQuery, FooterQueryVariables>;
export const CitedVersionDocument = new TypedDocumentString(`
    query CitedVersion {
  dataset {
    version
  }
}
    `) as unknown as TypedDocumentString<CitedVersionQuery, CitedVersionQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [EntityType!], $first: Int!, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    nodes {
      ...SearchHit
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  all: search(text: $text, first: 1) {
    totalCount
    typeCounts {
      type
      count
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment SearchHit on Entity {
  ...EntityBrief
  aliases
  description
  ... on State {
    region
    subregion
  }
  ... on Agreement {
    form
    date
  }
  ... on Organization {
    organizationKind: kind
    home {
      id
      name
    }
  }
  ... on Activity {
    activityKind: kind
    date
  }
  ... on Instrument {
    date
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $types: [EntityType!]) {
  search(text: $text, types: $types, first: 8) {
    totalCount
    nodes {
      ...SearchHit
    }
  }
}
    fragment EntityBrief on Entity {
  id
  type
  name
  ... on State {
    iso2
  }
  ... on Norm {
    label
    set {
      name
    }
  }
}
fragment SearchHit on Entity {
  ...EntityBrief
  aliases
  description
  ... on State {
    region
    subregion
  }
  ... on Agreement {
    form
    date
  }
  ... on Organization {
    organizationKind: kind
    home {
      id
      name
    }
  }
  ... on Activity {
    activityKind: kind
    date
  }
  ... on Instrument {
    date
  }
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;