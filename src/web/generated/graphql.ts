/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type SourceAccess =
  /** Named from general knowledge, to be checked against the original. */
  | 'CITED'
  /** At hand when its facts were entered. */
  | 'READ';

export type FooterQueryVariables = Exact<{ [key: string]: never; }>;


export type FooterQuery = { readonly dataset: { readonly version: string, readonly loadedAt: string } };

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly label: string | null, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly title: string, readonly access: SourceAccess, readonly id: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly iso2: string | null, readonly type: EntityType, readonly name: string }
    | { readonly id: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
   | null> };

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
export const FooterDocument = new TypedDocumentString(`
    query Footer {
  dataset {
    version
    loadedAt
  }
}
    `) as unknown as TypedDocumentString<FooterQuery, FooterQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ...EntityBrief
    ... on Source {
      title
      access
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
}`) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const CitedVersionDocument = new TypedDocumentString(`
    query CitedVersion {
  dataset {
    version
  }
}
    `) as unknown as TypedDocumentString<CitedVersionQuery, CitedVersionQueryVariables>;