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

/** Every field must hold; of a list of SetFilters, every one. An agreement counts from its first event: before it, `asOf` does not see it. */
export type AgreementFilter = {
  /** Its first event falls within these dates. */
  readonly date?: DateRange | null | undefined;
  /** Not these. */
  readonly excludeIds?: ReadonlyArray<string> | null | undefined;
  /** One of these forms. */
  readonly forms?: ReadonlyArray<AgreementForm> | null | undefined;
  /** Only these. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** true: in force at `asOf`; false: known not to be. What no source says of is neither. */
  readonly inForce?: boolean | null | undefined;
  /** By who began it. */
  readonly initiators?: ReadonlyArray<SetFilter> | null | undefined;
  /** One of these legal forces. */
  readonly legalForces?: ReadonlyArray<LegalForce> | null | undefined;
  /** At most as many parties: leaves near-universal agreements out. */
  readonly maxParties?: number | null | undefined;
  /** At least as many parties. */
  readonly minParties?: number | null | undefined;
  /** true: reflects at least one norm (of `normSet`, where given); false: reflects none. */
  readonly normBearing?: boolean | null | undefined;
  /** The set that `normBearing` speaks of; alone it means `normBearing: true`. */
  readonly normSet?: string | null | undefined;
  /** By norms that it reflects. */
  readonly norms?: ReadonlyArray<SetFilter> | null | undefined;
  /** By organizations that initiated, issued, maintain, housed or are party to it. */
  readonly organizations?: ReadonlyArray<SetFilter> | null | undefined;
  /** By states and organizations party to it. */
  readonly parties?: ReadonlyArray<SetFilter> | null | undefined;
  /** Only references of these kinds count for `references`; alone: it has a reference of one of them. */
  readonly referenceKinds?: ReadonlyArray<ReferenceKind> | null | undefined;
  /** By agreements and instruments that it refers to. */
  readonly references?: ReadonlyArray<SetFilter> | null | undefined;
  /** One of these scopes. */
  readonly scopes?: ReadonlyArray<AgreementScope> | null | undefined;
  /** One of these settings. */
  readonly settings?: ReadonlyArray<AgreementSetting> | null | undefined;
  /** By stakeholder group involved. */
  readonly stakeholderGroups?: ReadonlyArray<SetFilter> | null | undefined;
  /** Name, alias, id or description holds this text; case and accents do not matter. */
  readonly text?: string | null | undefined;
  /** By typology. */
  readonly typologies?: ReadonlyArray<SetFilter> | null | undefined;
};

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

export type AgreementScope =
  | 'BILATERAL'
  | 'MULTILATERAL'
  | 'MULTISTAKEHOLDER'
  | 'MULTI_UNSPECIFIED'
  | 'NON_STATE'
  | 'UNILATERAL';

/** The 2020 report's three kinds. */
export type AgreementSetting =
  | 'ACROSS_STAKEHOLDER_GROUPS'
  | 'UN_FIRST_COMMITTEE'
  | 'WITHIN_STAKEHOLDER_GROUP';

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

/** Which claims, and so which ties, count. Absent fields do not restrict; an empty list lets nothing count. */
export type Counting = {
  /** Only claims whose source is READ, or CITED. A claim derived from a membership counts as READ only where the source of the membership is READ too. */
  readonly access?: ReadonlyArray<SourceAccess> | null | undefined;
  /** Which answers count as reflecting a norm. */
  readonly answers?: ReadonlyArray<NormAnswer>;
  /** Only claims made in these ways. */
  readonly bases?: ReadonlyArray<Basis> | null | undefined;
  /** Only these kinds of membership. */
  readonly membershipStatuses?: ReadonlyArray<MembershipStatus> | null | undefined;
  /** Only these acts make a party. Absent: every act but WITHDRAWN. */
  readonly partyStatuses?: ReadonlyArray<PartyStatus> | null | undefined;
  /** Only claims of these sources. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
};

/** Both ends inclusive: `from: 2015` is from its first instant, `to: 2015` to its last. */
export type DateRange = {
  /** The first moment; absent: from the beginning. */
  readonly from?: string | null | undefined;
  /** The last moment; absent: without end. */
  readonly to?: string | null | undefined;
};

/** Seen from one entity: the ties that leave it, that reach it, or both. */
export type Direction =
  | 'BOTH'
  | 'IN'
  | 'OUT';

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

/** What shows that a state cooperates: of an EVIDENCES tie, how taking part in its thing is evidence of the indicator. */
export type EvidenceKind =
  /** A statement made in response to a breach of international obligations. */
  | 'BREACH_RESPONSE'
  /** An agreement or partnership with other countries to build capacity. */
  | 'CAPACITY_AGREEMENT'
  /** A statement or contribution regarding the building of capacity. */
  | 'CAPACITY_STATEMENT'
  /** Formal membership of a body that deals with cybersecurity. */
  | 'FORUM_MEMBERSHIP'
  /** Taking part in what such a body does. */
  | 'FORUM_PARTICIPATION'
  /** A published position on how international law applies. */
  | 'LAW_POSITION'
  /** A statement or contribution made on behalf of the state. */
  | 'STATEMENT';

export type LegalForce =
  /** A text made to be enacted at home. */
  | 'MODEL'
  /** Binding under an organization's own law. */
  | 'ORGANIZATION_ACT'
  /** A commitment of political will. */
  | 'POLITICAL'
  /** Private or civil actors bind themselves. */
  | 'SELF_REGULATORY'
  /** Binding under international law once in force. */
  | 'TREATY';

/** In which way one is a member. */
export type MembershipStatus =
  | 'ASSOCIATE'
  | 'FULL'
  | 'OBSERVER'
  | 'OTHER';

/** What a source answers when asked whether an agreement reflects a norm. */
export type NormAnswer =
  /** The source answers yes. */
  | 'EXPLICIT'
  /** The source answers yes, indirectly. */
  | 'INDIRECT'
  /** No source assessed it. */
  | 'NOT_ASSESSED'
  /** Assessed, and absent. */
  | 'NOT_FOUND'
  /** A passage is given without an answer word. */
  | 'QUOTED'
  /** Assessed, and the cell is left blank. */
  | 'UNANSWERED';

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

/** By which act a party is one. */
export type PartyStatus =
  | 'ACCEDED'
  | 'ADOPTED'
  | 'ASSOCIATE'
  | 'ENDORSED'
  /** Without a vote and without signature. */
  | 'JOINED_CONSENSUS'
  | 'NEGOTIATED'
  /** Ratified, accepted or approved. */
  | 'RATIFIED'
  | 'SIGNED'
  | 'SUCCEEDED'
  | 'SUPPORTS'
  | 'WITHDRAWN';

export type ReferenceKind =
  | 'ACKNOWLEDGES'
  | 'ADOPTS'
  | 'BUILDS_ON'
  | 'CITES'
  | 'CONSISTENT_WITH'
  | 'ENDORSES'
  | 'ESTABLISHES'
  | 'PART_OF'
  | 'PREDATES'
  | 'REAFFIRMS'
  | 'RESTATES'
  | 'REVISES'
  | 'WELCOMES';

/** How two entities are tied: from -> to and what it means. */
export type Relation =
  /** Norm -> StakeholderGroup: on whom it falls */
  | 'ADDRESSES'
  /** Organization -> Agreement: under whose roof it was made */
  | 'AUSPICES'
  /** Activity -> State or Organization: whose capacity it built, to whom it was addressed */
  | 'BENEFITS'
  /** State or Organization -> Activity */
  | 'CARRIED_OUT'
  /** Agreement -> Typology */
  | 'CLASSIFIED_AS'
  /** Norm -> Norm of another set */
  | 'CORRESPONDS_TO'
  /** Agreement, Organization or Activity -> Indicator: taking part in it is evidence of the indicator */
  | 'EVIDENCES'
  /** State or Organization -> Agreement: who began it */
  | 'INITIATED'
  /** Agreement -> StakeholderGroup */
  | 'INVOLVES'
  /** Norm -> NormSet */
  | 'IN_SET'
  /** State or Organization -> Agreement: in whose name it was given out */
  | 'ISSUED'
  /** Organization -> Agreement: who looks after it */
  | 'MAINTAINS'
  /** State or Organization -> Organization */
  | 'MEMBER_OF'
  /** State or Organization -> Agreement: signed, ratified, endorsed, supports */
  | 'PARTY_TO'
  /** Agreement -> Agreement or Instrument */
  | 'REFERENCES'
  /** Agreement -> Norm, where the answer is EXPLICIT, INDIRECT or QUOTED */
  | 'REFLECTS'
  /** Agreement -> NormSet or Norm: it is where the norm is written */
  | 'SETS_OUT'
  /** State -> State, Organization -> Organization, Agreement -> Agreement */
  | 'SUCCEEDS';

/** Any of, all of, none of, by id. Absent: no restriction; `any: []` matches nothing. */
export type SetFilter = {
  /** Every one of these. */
  readonly all?: ReadonlyArray<string> | null | undefined;
  /** At least one of these. */
  readonly any?: ReadonlyArray<string> | null | undefined;
  /** Not one of these. */
  readonly none?: ReadonlyArray<string> | null | undefined;
};

export type SourceAccess =
  /** Named from general knowledge, to be checked against the original. */
  | 'CITED'
  /** At hand when its facts were entered. */
  | 'READ';

export type FooterQueryVariables = Exact<{ [key: string]: never; }>;


export type FooterQuery = { readonly dataset: { readonly version: string, readonly loadedAt: string } };

export type ChartSourceQueryVariables = Exact<{ [key: string]: never; }>;


export type ChartSourceQuery = { readonly dataset: { readonly version: string } };

export type NormSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type NormSetsQuery = { readonly dataset: { readonly defaultNormSet: { readonly id: string } | null }, readonly normSets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly norms: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string, readonly agreements: { readonly totalCount: number | null } }> }> };

export type TieListQueryVariables = Exact<{
  of: string;
  relations: ReadonlyArray<Relation> | Relation;
  direction: Direction;
  asOf?: string | null | undefined;
  first: number;
}>;


export type TieListQuery = { readonly node:
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | { readonly ties: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly spell: { readonly value: string | null, readonly since: string | null, readonly until: string | null }, readonly other:
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
            | { readonly id: string, readonly type: EntityType, readonly name: string }
           | null, readonly node: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type UnknownEntityQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  text: string;
  begun: string;
}>;


export type UnknownEntityQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly label: string | null, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly title: string, readonly id: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly iso2: string | null, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly from:
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
       }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
   | null>, readonly near: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    > } | null, readonly begun: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
      | { readonly id: string, readonly type: EntityType, readonly name: string }
    > } | null };

type EntityHead_Activity_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

type EntityHead_Agreement_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

type EntityHead_Indicator_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

type EntityHead_Instrument_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

type EntityHead_Norm_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null }, readonly set: { readonly name: string } | null };

type EntityHead_NormSet_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

type EntityHead_Organization_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

type EntityHead_StakeholderGroup_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

type EntityHead_State_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

type EntityHead_Typology_Fragment = { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } };

export type EntityHeadFragment =
  | EntityHead_Activity_Fragment
  | EntityHead_Agreement_Fragment
  | EntityHead_Indicator_Fragment
  | EntityHead_Instrument_Fragment
  | EntityHead_Norm_Fragment
  | EntityHead_NormSet_Fragment
  | EntityHead_Organization_Fragment
  | EntityHead_StakeholderGroup_Fragment
  | EntityHead_State_Fragment
  | EntityHead_Typology_Fragment
;

export type ActivityPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ActivityPageQuery = { readonly activity: { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null };

export type AgreementPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type AgreementPageQuery = { readonly agreement: { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null };

export type IndicatorPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type IndicatorPageQuery = { readonly indicator: { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null };

export type InstrumentPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type InstrumentPageQuery = { readonly instrument: { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null };

export type NormPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type NormPageQuery = { readonly norm: { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null }, readonly set: { readonly name: string } | null } | null };

export type NormSetPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type NormSetPageQuery = { readonly normSet: { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null };

export type OrganizationPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type OrganizationPageQuery = { readonly organization: { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null };

export type StakeholderGroupPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type StakeholderGroupPageQuery = { readonly stakeholderGroup: { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null };

export type StatePageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type StatePageQuery = { readonly state: { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null };

export type TypologyPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type TypologyPageQuery = { readonly typology: { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly access: SourceAccess }>, readonly tieCounts: ReadonlyArray<{ readonly relation: Relation, readonly count: number }>, readonly memberOfOut: { readonly totalCount: number | null }, readonly referencesOut: { readonly totalCount: number | null }, readonly succeedsOut: { readonly totalCount: number | null } } | null };

export type MapStatesQueryVariables = Exact<{ [key: string]: never; }>;


export type MapStatesQuery = { readonly states: { readonly nodes: ReadonlyArray<{ readonly region: string | null, readonly subregion: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }> }, readonly indicators: ReadonlyArray<{ readonly id: string, readonly name: string, readonly description: string | null }>, readonly agreements: { readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string }> }> | null }, readonly dataset: { readonly loadedAt: string } };

export type MapValuesQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
  set?: string | null | undefined;
  all?: ReadonlyArray<string> | string;
  centre?: string;
  indicator?: string;
  ofAgreements?: boolean;
  ofNorms?: boolean;
  ofNorm?: boolean;
  ofPartners?: boolean;
  ofIndicator?: boolean;
}>;


export type MapValuesQuery = { readonly agreements?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly agreements: { readonly totalCount: number | null } }> }, readonly norms?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly norms: ReadonlyArray<{ readonly norm: { readonly id: string } }> }> }, readonly coverage?: ReadonlyArray<{ readonly norm: { readonly id: string }, readonly reflectedFor: ReadonlyArray<{ readonly id: string }>, readonly notFoundFor: ReadonlyArray<{ readonly id: string }> }> | null, readonly centre?: { readonly partners: { readonly edges: ReadonlyArray<{ readonly sharedCount: number, readonly node: { readonly id: string } }> } | null } | null, readonly indicator?: { readonly states: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceKind }> }> } | null } | null };

export type MapAnswersFragment = { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly answer: NormAnswer, readonly node: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } | null }> };

export type MapEvidenceQueryVariables = Exact<{
  id: string;
  filter?: AgreementFilter | null | undefined;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
  set?: string | null | undefined;
  centre?: string;
  first: number;
  ofAgreements?: boolean;
  ofNorms?: boolean;
  ofPartners?: boolean;
  ofIndicator?: boolean;
  norm?: string;
  ofNorm?: boolean;
  parties?: AgreementFilter | null | undefined;
}>;


export type MapEvidenceQuery = { readonly state: { readonly region: string | null, readonly subregion: string | null, readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly agreements?: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly status: PartyStatus | null, readonly node: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> }, readonly norms?: ReadonlyArray<{ readonly norm: { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }, readonly agreements: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } | null }> } }>, readonly indicators?: ReadonlyArray<{ readonly indicator: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly kind: EvidenceKind, readonly by:
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
          | { readonly id: string, readonly type: EntityType, readonly name: string }
        , readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }, readonly because: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } }> }> } | null, readonly norm?: { readonly reflecting: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly answer: NormAnswer, readonly node: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } | null }> }, readonly others: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly answer: NormAnswer, readonly node: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly tie: { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> } | null }> } } | null, readonly shared?: { readonly nodes: ReadonlyArray<{ readonly sharedCount: number, readonly agreements: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly ties: ReadonlyArray<{ readonly id: string, readonly contested: boolean, readonly from:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> }> }> } }> } | null };

export type MatrixCellQueryVariables = Exact<{
  norm: string;
  agreement: string;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
}>;


export type MatrixCellQuery = { readonly norm: { readonly description: string | null, readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly agreements: { readonly edges: ReadonlyArray<{ readonly answer: NormAnswer, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }>, readonly tie: { readonly id: string } | null }> }, readonly set: { readonly name: string } | null } | null, readonly agreement: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string } | null };

export type MatrixQueryVariables = Exact<{
  set?: string | null | undefined;
  filter?: AgreementFilter | null | undefined;
  asOf?: string | null | undefined;
  counting?: Counting | null | undefined;
  first?: number;
}>;


export type MatrixQuery = { readonly normMatrix: { readonly set: { readonly id: string, readonly name: string, readonly agreement: { readonly id: string, readonly type: EntityType, readonly name: string } | null }, readonly norms: ReadonlyArray<{ readonly id: string, readonly label: string | null, readonly name: string, readonly description: string | null }>, readonly rows: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly agreement: { readonly date: string | null, readonly id: string, readonly type: EntityType, readonly name: string }, readonly cells: ReadonlyArray<{ readonly answer: NormAnswer, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly access: SourceAccess } }> }> }> } } | null, readonly normFrequency: ReadonlyArray<{ readonly count: number, readonly of: number, readonly share: number, readonly norm: { readonly id: string } }> | null };

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

export type TieMarksFragment = { readonly id: string, readonly contested: boolean, readonly claims: ReadonlyArray<{ readonly source: { readonly id: string, readonly access: SourceAccess } }> };

export type TieWholeFragment = { readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
    | { readonly id: string, readonly type: EntityType, readonly name: string }
  , readonly spells: ReadonlyArray<{ readonly value: string | null, readonly since: string | null, readonly until: string | null }>, readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> };

export type TieQueryVariables = Exact<{
  id: string;
}>;


export type TieQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly relation: Relation, readonly contested: boolean, readonly from:
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly label: string | null, readonly id: string, readonly type: EntityType, readonly name: string, readonly set: { readonly name: string } | null }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly iso2: string | null, readonly id: string, readonly type: EntityType, readonly name: string }
        | { readonly id: string, readonly type: EntityType, readonly name: string }
      , readonly spells: ReadonlyArray<{ readonly value: string | null, readonly since: string | null, readonly until: string | null }>, readonly claims: ReadonlyArray<{ readonly basis: Basis, readonly value: string | null, readonly since: string | null, readonly until: string | null, readonly listedAs: string | null, readonly note: string | null, readonly locators: ReadonlyArray<string>, readonly via: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly date: string | null, readonly access: SourceAccess, readonly url: string | null } }> }
    | { readonly id: string }
   | null };

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
export const EntityHeadFragmentDoc = new TypedDocumentString(`
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
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
}`, {"fragmentName":"EntityHead"}) as unknown as TypedDocumentString<EntityHeadFragment, unknown>;
export const TieMarksFragmentDoc = new TypedDocumentString(`
    fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}
    `, {"fragmentName":"TieMarks"}) as unknown as TypedDocumentString<TieMarksFragment, unknown>;
export const MapAnswersFragmentDoc = new TypedDocumentString(`
    fragment MapAnswers on NormAgreementConnection {
  totalCount
  edges {
    node {
      ...EntityBrief
      date
    }
    answer
    tie {
      ...TieMarks
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
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`, {"fragmentName":"MapAnswers"}) as unknown as TypedDocumentString<MapAnswersFragment, unknown>;
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
export const TieWholeFragmentDoc = new TypedDocumentString(`
    fragment TieWhole on Tie {
  id
  relation
  contested
  from {
    ...EntityBrief
  }
  to {
    ...EntityBrief
  }
  spells {
    value
    since
    until
  }
  claims {
    ...ClaimParts
  }
}
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
}`, {"fragmentName":"TieWhole"}) as unknown as TypedDocumentString<TieWholeFragment, unknown>;
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
export const ChartSourceDocument = new TypedDocumentString(`
    query ChartSource {
  dataset {
    version
  }
}
    `) as unknown as TypedDocumentString<ChartSourceQuery, ChartSourceQueryVariables>;
export const NormSetsDocument = new TypedDocumentString(`
    query NormSets {
  dataset {
    defaultNormSet {
      id
    }
  }
  normSets {
    id
    name
    norms {
      id
      label
      name
      agreements(
        answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED]
        first: 1
      ) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NormSetsQuery, NormSetsQueryVariables>;
export const TieListDocument = new TypedDocumentString(`
    query TieList($of: ID!, $relations: [Relation!]!, $direction: Direction!, $asOf: PartialDate, $first: Int!) {
  node(id: $of) {
    ... on Entity {
      ties(relations: $relations, direction: $direction, asOf: $asOf, first: $first) {
        totalCount
        edges {
          spell {
            value
            since
            until
          }
          other {
            ...EntityBrief
          }
          node {
            ...TieMarks
          }
        }
      }
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
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<TieListQuery, TieListQueryVariables>;
export const UnknownEntityDocument = new TypedDocumentString(`
    query UnknownEntity($ids: [ID!]!, $text: String!, $begun: String!) {
  nodes(ids: $ids) {
    id
    ...EntityBrief
    ... on Source {
      title
    }
    ... on Tie {
      from {
        ...EntityBrief
      }
    }
  }
  near: search(text: $text, first: 8) {
    nodes {
      ...EntityBrief
    }
  }
  begun: search(text: $begun, first: 8) {
    nodes {
      ...EntityBrief
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
}`) as unknown as TypedDocumentString<UnknownEntityQuery, UnknownEntityQueryVariables>;
export const ActivityPageDocument = new TypedDocumentString(`
    query ActivityPage($id: ID!, $asOf: PartialDate) {
  activity(id: $id) {
    ...EntityHead
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
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
}`) as unknown as TypedDocumentString<ActivityPageQuery, ActivityPageQueryVariables>;
export const AgreementPageDocument = new TypedDocumentString(`
    query AgreementPage($id: ID!, $asOf: PartialDate) {
  agreement(id: $id) {
    ...EntityHead
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
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
}`) as unknown as TypedDocumentString<AgreementPageQuery, AgreementPageQueryVariables>;
export const IndicatorPageDocument = new TypedDocumentString(`
    query IndicatorPage($id: ID!, $asOf: PartialDate) {
  indicator(id: $id) {
    ...EntityHead
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
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
}`) as unknown as TypedDocumentString<IndicatorPageQuery, IndicatorPageQueryVariables>;
export const InstrumentPageDocument = new TypedDocumentString(`
    query InstrumentPage($id: ID!, $asOf: PartialDate) {
  instrument(id: $id) {
    ...EntityHead
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
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
}`) as unknown as TypedDocumentString<InstrumentPageQuery, InstrumentPageQueryVariables>;
export const NormPageDocument = new TypedDocumentString(`
    query NormPage($id: ID!, $asOf: PartialDate) {
  norm(id: $id) {
    ...EntityHead
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
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
}`) as unknown as TypedDocumentString<NormPageQuery, NormPageQueryVariables>;
export const NormSetPageDocument = new TypedDocumentString(`
    query NormSetPage($id: ID!, $asOf: PartialDate) {
  normSet(id: $id) {
    ...EntityHead
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
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
}`) as unknown as TypedDocumentString<NormSetPageQuery, NormSetPageQueryVariables>;
export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($id: ID!, $asOf: PartialDate) {
  organization(id: $id) {
    ...EntityHead
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
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
}`) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const StakeholderGroupPageDocument = new TypedDocumentString(`
    query StakeholderGroupPage($id: ID!, $asOf: PartialDate) {
  stakeholderGroup(id: $id) {
    ...EntityHead
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
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
}`) as unknown as TypedDocumentString<StakeholderGroupPageQuery, StakeholderGroupPageQueryVariables>;
export const StatePageDocument = new TypedDocumentString(`
    query StatePage($id: ID!, $asOf: PartialDate) {
  state(id: $id) {
    ...EntityHead
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
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
}`) as unknown as TypedDocumentString<StatePageQuery, StatePageQueryVariables>;
export const TypologyPageDocument = new TypedDocumentString(`
    query TypologyPage($id: ID!, $asOf: PartialDate) {
  typology(id: $id) {
    ...EntityHead
  }
}
    fragment EntityHead on Entity {
  ...EntityBrief
  aliases
  description
  sources {
    id
    title
    access
  }
  tieCounts(asOf: $asOf) {
    relation
    count
  }
  memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
  }
  referencesOut: ties(
    relations: [REFERENCES]
    direction: OUT
    asOf: $asOf
    first: 1
  ) {
    totalCount
  }
  succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
    totalCount
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
}`) as unknown as TypedDocumentString<TypologyPageQuery, TypologyPageQueryVariables>;
export const MapStatesDocument = new TypedDocumentString(`
    query MapStates {
  states(first: 1000) {
    nodes {
      ...EntityBrief
      region
      subregion
    }
  }
  indicators {
    id
    name
    description
  }
  agreements(first: 1) {
    facets(by: [YEAR], first: 500) {
      values {
        value
      }
    }
  }
  dataset {
    loadedAt
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
}`) as unknown as TypedDocumentString<MapStatesQuery, MapStatesQueryVariables>;
export const MapValuesDocument = new TypedDocumentString(`
    query MapValues($filter: AgreementFilter, $asOf: PartialDate, $counting: Counting, $set: ID, $all: [ID!]! = [], $centre: ID! = "", $indicator: ID! = "", $ofAgreements: Boolean! = false, $ofNorms: Boolean! = false, $ofNorm: Boolean! = false, $ofPartners: Boolean! = false, $ofIndicator: Boolean! = false) {
  agreements: states(first: 1000) @include(if: $ofAgreements) {
    nodes {
      id
      agreements(filter: $filter, asOf: $asOf, counting: $counting, first: 1) {
        totalCount
      }
    }
  }
  norms: states(first: 1000) @include(if: $ofNorms) {
    nodes {
      id
      norms(set: $set, filter: $filter, asOf: $asOf, counting: $counting) {
        norm {
          id
        }
      }
    }
  }
  coverage: normCoverage(
    states: $all
    set: $set
    filter: $filter
    asOf: $asOf
    counting: $counting
  ) @include(if: $ofNorm) {
    norm {
      id
    }
    reflectedFor {
      id
    }
    notFoundFor {
      id
    }
  }
  centre: state(id: $centre) @include(if: $ofPartners) {
    partners(filter: $filter, asOf: $asOf, counting: $counting, first: 1000) {
      edges {
        node {
          id
        }
        sharedCount
      }
    }
  }
  indicator(id: $indicator) @include(if: $ofIndicator) {
    states(asOf: $asOf, counting: $counting, first: 1000) {
      edges {
        node {
          id
        }
        evidence {
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapValuesQuery, MapValuesQueryVariables>;
export const MapEvidenceDocument = new TypedDocumentString(`
    query MapEvidence($id: ID!, $filter: AgreementFilter, $asOf: PartialDate, $counting: Counting, $set: ID, $centre: ID! = "", $first: Int!, $ofAgreements: Boolean! = false, $ofNorms: Boolean! = false, $ofPartners: Boolean! = false, $ofIndicator: Boolean! = false, $norm: ID! = "", $ofNorm: Boolean! = false, $parties: AgreementFilter) {
  state(id: $id) {
    ...EntityBrief
    region
    subregion
    agreements(filter: $filter, asOf: $asOf, counting: $counting, first: $first) @include(if: $ofAgreements) {
      totalCount
      edges {
        node {
          ...EntityBrief
          date
        }
        status
        tie {
          ...TieMarks
        }
      }
    }
    norms(set: $set, filter: $filter, asOf: $asOf, counting: $counting) @include(if: $ofNorms) {
      norm {
        ...EntityBrief
      }
      agreements(first: $first) {
        totalCount
        edges {
          node {
            ...EntityBrief
            date
          }
          tie {
            ...TieMarks
          }
        }
      }
    }
    indicators(asOf: $asOf, counting: $counting) @include(if: $ofIndicator) {
      indicator {
        id
      }
      evidence {
        kind
        by {
          ...EntityBrief
        }
        tie {
          ...TieMarks
        }
        because {
          ...TieMarks
        }
      }
    }
  }
  norm(id: $norm) @include(if: $ofNorm) {
    reflecting: agreements(
      filter: $parties
      asOf: $asOf
      counting: $counting
      first: $first
    ) {
      ...MapAnswers
    }
    others: agreements(
      filter: $parties
      answers: [NOT_FOUND, UNANSWERED]
      asOf: $asOf
      counting: $counting
      first: $first
    ) {
      ...MapAnswers
    }
  }
  shared: statesSharingAgreements(
    states: {ids: [$centre]}
    withStates: {ids: [$id]}
    filter: $filter
    asOf: $asOf
    counting: $counting
    first: 1
  ) @include(if: $ofPartners) {
    nodes {
      sharedCount
      agreements(first: $first) {
        totalCount
        edges {
          node {
            ...EntityBrief
            date
          }
          ties {
            ...TieMarks
            from {
              name
            }
          }
        }
      }
    }
  }
}
    fragment MapAnswers on NormAgreementConnection {
  totalCount
  edges {
    node {
      ...EntityBrief
      date
    }
    answer
    tie {
      ...TieMarks
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
fragment TieMarks on Tie {
  id
  contested
  claims {
    source {
      id
      access
    }
  }
}`) as unknown as TypedDocumentString<MapEvidenceQuery, MapEvidenceQueryVariables>;
export const MatrixCellDocument = new TypedDocumentString(`
    query MatrixCell($norm: ID!, $agreement: ID!, $asOf: PartialDate, $counting: Counting) {
  norm(id: $norm) {
    ...EntityBrief
    description
    agreements(
      filter: {ids: [$agreement]}
      answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED]
      asOf: $asOf
      counting: $counting
      first: 1
    ) {
      edges {
        answer
        contested
        claims {
          ...ClaimParts
        }
        tie {
          id
        }
      }
    }
  }
  agreement(id: $agreement) {
    ...EntityBrief
    date
  }
}
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
}`) as unknown as TypedDocumentString<MatrixCellQuery, MatrixCellQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($set: ID, $filter: AgreementFilter, $asOf: PartialDate, $counting: Counting, $first: Int! = 1000) {
  normMatrix(set: $set, filter: $filter, asOf: $asOf, counting: $counting) {
    set {
      id
      name
      agreement {
        ...EntityBrief
      }
    }
    norms {
      id
      label
      name
      description
    }
    rows(first: $first) {
      totalCount
      nodes {
        agreement {
          ...EntityBrief
          date
        }
        cells {
          answer
          contested
          claims {
            source {
              access
            }
          }
        }
      }
    }
  }
  normFrequency(set: $set, filter: $filter, asOf: $asOf, counting: $counting) {
    norm {
      id
    }
    count
    of
    share
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
}`) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const CitedVersionDocument = new TypedDocumentString(`
    query CitedVersion {
  dataset {
    version
  }
}
    `) as unknown as TypedDocumentString<CitedVersionQuery, CitedVersionQueryVariables>;
export const TieDocument = new TypedDocumentString(`
    query Tie($id: ID!) {
  node(id: $id) {
    id
    ... on Tie {
      ...TieWhole
    }
  }
}
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
fragment TieWhole on Tie {
  id
  relation
  contested
  from {
    ...EntityBrief
  }
  to {
    ...EntityBrief
  }
  spells {
    value
    since
    until
  }
  claims {
    ...ClaimParts
  }
}`) as unknown as TypedDocumentString<TieQuery, TieQueryVariables>;
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