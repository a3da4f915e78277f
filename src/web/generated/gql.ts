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
    "\n  query NormSets {\n    dataset {\n      defaultNormSet {\n        id\n      }\n    }\n    normSets {\n      id\n      name\n    }\n  }\n": typeof types.NormSetsDocument,
    "\n  query TieList($of: ID!, $relations: [Relation!]!, $direction: Direction!, $asOf: PartialDate, $first: Int!) {\n    node(id: $of) {\n      ... on Entity {\n        ties(relations: $relations, direction: $direction, asOf: $asOf, first: $first) {\n          totalCount\n          edges {\n            spell {\n              value\n              since\n              until\n            }\n            other {\n              ...EntityBrief\n            }\n            node {\n              ...TieMarks\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.TieListDocument,
    "\n  query UnknownEntity($ids: [ID!]!, $text: String!, $begun: String!) {\n    nodes(ids: $ids) {\n      id\n      ...EntityBrief\n      ... on Source {\n        title\n      }\n      ... on Tie {\n        from {\n          ...EntityBrief\n        }\n      }\n    }\n    near: search(text: $text, first: 8) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n    begun: search(text: $begun, first: 8) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n  }\n": typeof types.UnknownEntityDocument,
    "\n  fragment EntityHead on Entity {\n    ...EntityBrief\n    aliases\n    description\n    sources {\n      id\n      title\n      access\n      coversUntil\n    }\n    tieCounts(asOf: $asOf) {\n      relation\n      count\n    }\n    memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    referencesOut: ties(relations: [REFERENCES], direction: OUT, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.EntityHeadFragmentDoc,
    "\n  query ActivityPage($id: ID!, $asOf: PartialDate) {\n    activity(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.ActivityPageDocument,
    "\n  query AgreementPage($id: ID!, $asOf: PartialDate) {\n    agreement(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.AgreementPageDocument,
    "\n  query IndicatorPage($id: ID!, $asOf: PartialDate) {\n    indicator(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.IndicatorPageDocument,
    "\n  query InstrumentPage($id: ID!, $asOf: PartialDate) {\n    instrument(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.InstrumentPageDocument,
    "\n  query NormPage($id: ID!, $asOf: PartialDate) {\n    norm(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.NormPageDocument,
    "\n  query NormSetPage($id: ID!, $asOf: PartialDate) {\n    normSet(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.NormSetPageDocument,
    "\n  query OrganizationPage($id: ID!, $asOf: PartialDate) {\n    organization(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.OrganizationPageDocument,
    "\n  query StakeholderGroupPage($id: ID!, $asOf: PartialDate) {\n    stakeholderGroup(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.StakeholderGroupPageDocument,
    "\n  query StatePage($id: ID!, $asOf: PartialDate) {\n    state(id: $id) {\n      ...EntityHead\n      officialName\n      standing\n      region\n      subregion\n      polity(asOf: $asOf)\n      agreements(asOf: $asOf, first: 1) {\n        totalCount\n      }\n      memberOf(asOf: $asOf, first: 1) {\n        totalCount\n      }\n      partners(asOf: $asOf, first: 1) {\n        totalCount\n      }\n      norms(asOf: $asOf) {\n        norm {\n          id\n        }\n      }\n      indicators(asOf: $asOf) {\n        indicator {\n          name\n        }\n        evidence {\n          kind\n        }\n      }\n      activities(first: 1) {\n        totalCount\n      }\n    }\n  }\n": typeof types.StatePageDocument,
    "\n  query TypologyPage($id: ID!, $asOf: PartialDate) {\n    typology(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.TypologyPageDocument,
    "\n  fragment ActivityRow on Activity {\n    ...EntityBrief\n    kind\n    date\n  }\n": typeof types.ActivityRowFragmentDoc,
    "\n  query Activities($by: ID!) {\n    activities(filter: { by: [{ any: [$by] }] }, first: 10000) {\n      nodes {\n        ...ActivityRow\n      }\n    }\n  }\n": typeof types.ActivitiesDocument,
    "\n  fragment EvidenceRow on Evidence {\n    kind\n    by {\n      ...EntityBrief\n    }\n    tie {\n      ...TieMarks\n    }\n    because {\n      ...TieMarks\n    }\n  }\n": typeof types.EvidenceRowFragmentDoc,
    "\n  fragment MembershipRow on MembershipEdge {\n    status\n    tie {\n      ...TieMarks\n      spells {\n        value\n        since\n        until\n      }\n    }\n    node {\n      ...EntityBrief\n      kind\n    }\n  }\n": typeof types.MembershipRowFragmentDoc,
    "\n  query Memberships($id: ID!, $asOf: PartialDate) {\n    node(id: $id) {\n      id\n      ... on State {\n        memberOf(asOf: $asOf, first: 10000) {\n          edges {\n            ...MembershipRow\n          }\n        }\n      }\n      ... on Organization {\n        memberOf(asOf: $asOf, first: 10000) {\n          edges {\n            ...MembershipRow\n          }\n        }\n      }\n    }\n  }\n": typeof types.MembershipsDocument,
    "\n  query Partners($id: ID!, $asOf: PartialDate, $first: Int!, $filter: AgreementFilter) {\n    state(id: $id) {\n      partners(asOf: $asOf, first: $first, filter: $filter) {\n        totalCount\n        edges {\n          sharedCount\n          node {\n            ...EntityBrief\n          }\n        }\n      }\n    }\n  }\n": typeof types.PartnersDocument,
    "\n  query StateAgreements($id: ID!, $asOf: PartialDate) {\n    state(id: $id) {\n      name\n      agreements(asOf: $asOf, first: 10000) {\n        edges {\n          status\n          commitment\n          acts {\n            status\n            on\n          }\n          tie {\n            ...TieMarks\n          }\n          node {\n            ...AgreementBrief\n          }\n        }\n      }\n    }\n  }\n": typeof types.StateAgreementsDocument,
    "\n  query StateIndicators($id: ID!, $asOf: PartialDate) {\n    state(id: $id) {\n      indicators(asOf: $asOf) {\n        indicator {\n          ...EntityBrief\n        }\n        evidence {\n          ...EvidenceRow\n        }\n      }\n    }\n  }\n": typeof types.StateIndicatorsDocument,
    "\n  query StateNorms($id: ID!, $set: ID, $asOf: PartialDate) {\n    state(id: $id) {\n      norms(set: $set, asOf: $asOf) {\n        norm {\n          ...EntityBrief\n        }\n        agreements(first: 10000) {\n          edges {\n            answer\n            node {\n              ...EntityBrief\n              date\n            }\n            tie {\n              ...TieMarks\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.StateNormsDocument,
    "\n  fragment AgreementBrief on Agreement {\n    ...EntityBrief\n    date\n    form\n    legalForce\n  }\n": typeof types.AgreementBriefFragmentDoc,
    "\n  query CitedVersion {\n    dataset {\n      version\n    }\n  }\n": typeof types.CitedVersionDocument,
    "\n  fragment ClaimParts on Claim {\n    basis\n    value\n    since\n    until\n    listedAs\n    note\n    locators\n    via {\n      id\n      name\n    }\n    source {\n      id\n      title\n      publisher\n      date\n      access\n      url\n    }\n  }\n": typeof types.ClaimPartsFragmentDoc,
    "\n  fragment EntityBrief on Entity {\n    id\n    type\n    name\n    ... on State {\n      iso2\n    }\n    ... on Norm {\n      label\n      set {\n        name\n      }\n    }\n  }\n": typeof types.EntityBriefFragmentDoc,
    "\n  fragment TieMarks on Tie {\n    id\n    contested\n    claims {\n      source {\n        id\n        access\n      }\n    }\n  }\n": typeof types.TieMarksFragmentDoc,
    "\n  query SharedAgreements($a: ID!, $b: ID!, $asOf: PartialDate, $filter: AgreementFilter) {\n    statesSharingAgreements(states: { ids: [$a] }, withStates: { ids: [$b] }, asOf: $asOf, filter: $filter, first: 1) {\n      nodes {\n        agreements(first: 10000) {\n          totalCount\n          edges {\n            node {\n              ...EntityBrief\n              date\n            }\n            ties {\n              ...TieMarks\n              relation\n              from {\n                name\n              }\n              to {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.SharedAgreementsDocument,
    "\n  fragment TieWhole on Tie {\n    id\n    relation\n    contested\n    from {\n      ...EntityBrief\n    }\n    to {\n      ...EntityBrief\n    }\n    spells {\n      value\n      since\n      until\n    }\n    claims {\n      ...ClaimParts\n    }\n  }\n": typeof types.TieWholeFragmentDoc,
    "\n  query Tie($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Tie {\n        ...TieWhole\n      }\n    }\n  }\n": typeof types.TieDocument,
    "\n  fragment SearchHit on Entity {\n    ...EntityBrief\n    aliases\n    description\n    ... on State {\n      region\n      subregion\n    }\n    ... on Agreement {\n      form\n      date\n    }\n    ... on Organization {\n      organizationKind: kind\n      home {\n        id\n        name\n      }\n    }\n    ... on Activity {\n      activityKind: kind\n      date\n    }\n    ... on Instrument {\n      date\n    }\n  }\n": typeof types.SearchHitFragmentDoc,
    "\n  query Search($text: String!, $types: [EntityType!], $first: Int!, $after: String) {\n    search(text: $text, types: $types, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...SearchHit\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    all: search(text: $text, first: 1) {\n      totalCount\n      typeCounts {\n        type\n        count\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query Suggestions($text: String!, $types: [EntityType!]) {\n    search(text: $text, types: $types, first: 8) {\n      totalCount\n      nodes {\n        ...SearchHit\n      }\n    }\n  }\n": typeof types.SuggestionsDocument,
};
const documents: Documents = {
    "\n  query Footer {\n    dataset {\n      version\n      loadedAt\n    }\n  }\n": types.FooterDocument,
    "\n  query NormSets {\n    dataset {\n      defaultNormSet {\n        id\n      }\n    }\n    normSets {\n      id\n      name\n    }\n  }\n": types.NormSetsDocument,
    "\n  query TieList($of: ID!, $relations: [Relation!]!, $direction: Direction!, $asOf: PartialDate, $first: Int!) {\n    node(id: $of) {\n      ... on Entity {\n        ties(relations: $relations, direction: $direction, asOf: $asOf, first: $first) {\n          totalCount\n          edges {\n            spell {\n              value\n              since\n              until\n            }\n            other {\n              ...EntityBrief\n            }\n            node {\n              ...TieMarks\n            }\n          }\n        }\n      }\n    }\n  }\n": types.TieListDocument,
    "\n  query UnknownEntity($ids: [ID!]!, $text: String!, $begun: String!) {\n    nodes(ids: $ids) {\n      id\n      ...EntityBrief\n      ... on Source {\n        title\n      }\n      ... on Tie {\n        from {\n          ...EntityBrief\n        }\n      }\n    }\n    near: search(text: $text, first: 8) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n    begun: search(text: $begun, first: 8) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n  }\n": types.UnknownEntityDocument,
    "\n  fragment EntityHead on Entity {\n    ...EntityBrief\n    aliases\n    description\n    sources {\n      id\n      title\n      access\n      coversUntil\n    }\n    tieCounts(asOf: $asOf) {\n      relation\n      count\n    }\n    memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    referencesOut: ties(relations: [REFERENCES], direction: OUT, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {\n      totalCount\n    }\n  }\n": types.EntityHeadFragmentDoc,
    "\n  query ActivityPage($id: ID!, $asOf: PartialDate) {\n    activity(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.ActivityPageDocument,
    "\n  query AgreementPage($id: ID!, $asOf: PartialDate) {\n    agreement(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.AgreementPageDocument,
    "\n  query IndicatorPage($id: ID!, $asOf: PartialDate) {\n    indicator(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.IndicatorPageDocument,
    "\n  query InstrumentPage($id: ID!, $asOf: PartialDate) {\n    instrument(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.InstrumentPageDocument,
    "\n  query NormPage($id: ID!, $asOf: PartialDate) {\n    norm(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.NormPageDocument,
    "\n  query NormSetPage($id: ID!, $asOf: PartialDate) {\n    normSet(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.NormSetPageDocument,
    "\n  query OrganizationPage($id: ID!, $asOf: PartialDate) {\n    organization(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.OrganizationPageDocument,
    "\n  query StakeholderGroupPage($id: ID!, $asOf: PartialDate) {\n    stakeholderGroup(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.StakeholderGroupPageDocument,
    "\n  query StatePage($id: ID!, $asOf: PartialDate) {\n    state(id: $id) {\n      ...EntityHead\n      officialName\n      standing\n      region\n      subregion\n      polity(asOf: $asOf)\n      agreements(asOf: $asOf, first: 1) {\n        totalCount\n      }\n      memberOf(asOf: $asOf, first: 1) {\n        totalCount\n      }\n      partners(asOf: $asOf, first: 1) {\n        totalCount\n      }\n      norms(asOf: $asOf) {\n        norm {\n          id\n        }\n      }\n      indicators(asOf: $asOf) {\n        indicator {\n          name\n        }\n        evidence {\n          kind\n        }\n      }\n      activities(first: 1) {\n        totalCount\n      }\n    }\n  }\n": types.StatePageDocument,
    "\n  query TypologyPage($id: ID!, $asOf: PartialDate) {\n    typology(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.TypologyPageDocument,
    "\n  fragment ActivityRow on Activity {\n    ...EntityBrief\n    kind\n    date\n  }\n": types.ActivityRowFragmentDoc,
    "\n  query Activities($by: ID!) {\n    activities(filter: { by: [{ any: [$by] }] }, first: 10000) {\n      nodes {\n        ...ActivityRow\n      }\n    }\n  }\n": types.ActivitiesDocument,
    "\n  fragment EvidenceRow on Evidence {\n    kind\n    by {\n      ...EntityBrief\n    }\n    tie {\n      ...TieMarks\n    }\n    because {\n      ...TieMarks\n    }\n  }\n": types.EvidenceRowFragmentDoc,
    "\n  fragment MembershipRow on MembershipEdge {\n    status\n    tie {\n      ...TieMarks\n      spells {\n        value\n        since\n        until\n      }\n    }\n    node {\n      ...EntityBrief\n      kind\n    }\n  }\n": types.MembershipRowFragmentDoc,
    "\n  query Memberships($id: ID!, $asOf: PartialDate) {\n    node(id: $id) {\n      id\n      ... on State {\n        memberOf(asOf: $asOf, first: 10000) {\n          edges {\n            ...MembershipRow\n          }\n        }\n      }\n      ... on Organization {\n        memberOf(asOf: $asOf, first: 10000) {\n          edges {\n            ...MembershipRow\n          }\n        }\n      }\n    }\n  }\n": types.MembershipsDocument,
    "\n  query Partners($id: ID!, $asOf: PartialDate, $first: Int!, $filter: AgreementFilter) {\n    state(id: $id) {\n      partners(asOf: $asOf, first: $first, filter: $filter) {\n        totalCount\n        edges {\n          sharedCount\n          node {\n            ...EntityBrief\n          }\n        }\n      }\n    }\n  }\n": types.PartnersDocument,
    "\n  query StateAgreements($id: ID!, $asOf: PartialDate) {\n    state(id: $id) {\n      name\n      agreements(asOf: $asOf, first: 10000) {\n        edges {\n          status\n          commitment\n          acts {\n            status\n            on\n          }\n          tie {\n            ...TieMarks\n          }\n          node {\n            ...AgreementBrief\n          }\n        }\n      }\n    }\n  }\n": types.StateAgreementsDocument,
    "\n  query StateIndicators($id: ID!, $asOf: PartialDate) {\n    state(id: $id) {\n      indicators(asOf: $asOf) {\n        indicator {\n          ...EntityBrief\n        }\n        evidence {\n          ...EvidenceRow\n        }\n      }\n    }\n  }\n": types.StateIndicatorsDocument,
    "\n  query StateNorms($id: ID!, $set: ID, $asOf: PartialDate) {\n    state(id: $id) {\n      norms(set: $set, asOf: $asOf) {\n        norm {\n          ...EntityBrief\n        }\n        agreements(first: 10000) {\n          edges {\n            answer\n            node {\n              ...EntityBrief\n              date\n            }\n            tie {\n              ...TieMarks\n            }\n          }\n        }\n      }\n    }\n  }\n": types.StateNormsDocument,
    "\n  fragment AgreementBrief on Agreement {\n    ...EntityBrief\n    date\n    form\n    legalForce\n  }\n": types.AgreementBriefFragmentDoc,
    "\n  query CitedVersion {\n    dataset {\n      version\n    }\n  }\n": types.CitedVersionDocument,
    "\n  fragment ClaimParts on Claim {\n    basis\n    value\n    since\n    until\n    listedAs\n    note\n    locators\n    via {\n      id\n      name\n    }\n    source {\n      id\n      title\n      publisher\n      date\n      access\n      url\n    }\n  }\n": types.ClaimPartsFragmentDoc,
    "\n  fragment EntityBrief on Entity {\n    id\n    type\n    name\n    ... on State {\n      iso2\n    }\n    ... on Norm {\n      label\n      set {\n        name\n      }\n    }\n  }\n": types.EntityBriefFragmentDoc,
    "\n  fragment TieMarks on Tie {\n    id\n    contested\n    claims {\n      source {\n        id\n        access\n      }\n    }\n  }\n": types.TieMarksFragmentDoc,
    "\n  query SharedAgreements($a: ID!, $b: ID!, $asOf: PartialDate, $filter: AgreementFilter) {\n    statesSharingAgreements(states: { ids: [$a] }, withStates: { ids: [$b] }, asOf: $asOf, filter: $filter, first: 1) {\n      nodes {\n        agreements(first: 10000) {\n          totalCount\n          edges {\n            node {\n              ...EntityBrief\n              date\n            }\n            ties {\n              ...TieMarks\n              relation\n              from {\n                name\n              }\n              to {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.SharedAgreementsDocument,
    "\n  fragment TieWhole on Tie {\n    id\n    relation\n    contested\n    from {\n      ...EntityBrief\n    }\n    to {\n      ...EntityBrief\n    }\n    spells {\n      value\n      since\n      until\n    }\n    claims {\n      ...ClaimParts\n    }\n  }\n": types.TieWholeFragmentDoc,
    "\n  query Tie($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Tie {\n        ...TieWhole\n      }\n    }\n  }\n": types.TieDocument,
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
export function graphql(source: "\n  query NormSets {\n    dataset {\n      defaultNormSet {\n        id\n      }\n    }\n    normSets {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').NormSetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TieList($of: ID!, $relations: [Relation!]!, $direction: Direction!, $asOf: PartialDate, $first: Int!) {\n    node(id: $of) {\n      ... on Entity {\n        ties(relations: $relations, direction: $direction, asOf: $asOf, first: $first) {\n          totalCount\n          edges {\n            spell {\n              value\n              since\n              until\n            }\n            other {\n              ...EntityBrief\n            }\n            node {\n              ...TieMarks\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TieListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnknownEntity($ids: [ID!]!, $text: String!, $begun: String!) {\n    nodes(ids: $ids) {\n      id\n      ...EntityBrief\n      ... on Source {\n        title\n      }\n      ... on Tie {\n        from {\n          ...EntityBrief\n        }\n      }\n    }\n    near: search(text: $text, first: 8) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n    begun: search(text: $begun, first: 8) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n  }\n"): typeof import('./graphql').UnknownEntityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntityHead on Entity {\n    ...EntityBrief\n    aliases\n    description\n    sources {\n      id\n      title\n      access\n      coversUntil\n    }\n    tieCounts(asOf: $asOf) {\n      relation\n      count\n    }\n    memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    referencesOut: ties(relations: [REFERENCES], direction: OUT, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').EntityHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityPage($id: ID!, $asOf: PartialDate) {\n    activity(id: $id) {\n      ...EntityHead\n    }\n  }\n"): typeof import('./graphql').ActivityPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgreementPage($id: ID!, $asOf: PartialDate) {\n    agreement(id: $id) {\n      ...EntityHead\n    }\n  }\n"): typeof import('./graphql').AgreementPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorPage($id: ID!, $asOf: PartialDate) {\n    indicator(id: $id) {\n      ...EntityHead\n    }\n  }\n"): typeof import('./graphql').IndicatorPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InstrumentPage($id: ID!, $asOf: PartialDate) {\n    instrument(id: $id) {\n      ...EntityHead\n    }\n  }\n"): typeof import('./graphql').InstrumentPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NormPage($id: ID!, $asOf: PartialDate) {\n    norm(id: $id) {\n      ...EntityHead\n    }\n  }\n"): typeof import('./graphql').NormPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NormSetPage($id: ID!, $asOf: PartialDate) {\n    normSet(id: $id) {\n      ...EntityHead\n    }\n  }\n"): typeof import('./graphql').NormSetPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationPage($id: ID!, $asOf: PartialDate) {\n    organization(id: $id) {\n      ...EntityHead\n    }\n  }\n"): typeof import('./graphql').OrganizationPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StakeholderGroupPage($id: ID!, $asOf: PartialDate) {\n    stakeholderGroup(id: $id) {\n      ...EntityHead\n    }\n  }\n"): typeof import('./graphql').StakeholderGroupPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatePage($id: ID!, $asOf: PartialDate) {\n    state(id: $id) {\n      ...EntityHead\n      officialName\n      standing\n      region\n      subregion\n      polity(asOf: $asOf)\n      agreements(asOf: $asOf, first: 1) {\n        totalCount\n      }\n      memberOf(asOf: $asOf, first: 1) {\n        totalCount\n      }\n      partners(asOf: $asOf, first: 1) {\n        totalCount\n      }\n      norms(asOf: $asOf) {\n        norm {\n          id\n        }\n      }\n      indicators(asOf: $asOf) {\n        indicator {\n          name\n        }\n        evidence {\n          kind\n        }\n      }\n      activities(first: 1) {\n        totalCount\n      }\n    }\n  }\n"): typeof import('./graphql').StatePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TypologyPage($id: ID!, $asOf: PartialDate) {\n    typology(id: $id) {\n      ...EntityHead\n    }\n  }\n"): typeof import('./graphql').TypologyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityRow on Activity {\n    ...EntityBrief\n    kind\n    date\n  }\n"): typeof import('./graphql').ActivityRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Activities($by: ID!) {\n    activities(filter: { by: [{ any: [$by] }] }, first: 10000) {\n      nodes {\n        ...ActivityRow\n      }\n    }\n  }\n"): typeof import('./graphql').ActivitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceRow on Evidence {\n    kind\n    by {\n      ...EntityBrief\n    }\n    tie {\n      ...TieMarks\n    }\n    because {\n      ...TieMarks\n    }\n  }\n"): typeof import('./graphql').EvidenceRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MembershipRow on MembershipEdge {\n    status\n    tie {\n      ...TieMarks\n      spells {\n        value\n        since\n        until\n      }\n    }\n    node {\n      ...EntityBrief\n      kind\n    }\n  }\n"): typeof import('./graphql').MembershipRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Memberships($id: ID!, $asOf: PartialDate) {\n    node(id: $id) {\n      id\n      ... on State {\n        memberOf(asOf: $asOf, first: 10000) {\n          edges {\n            ...MembershipRow\n          }\n        }\n      }\n      ... on Organization {\n        memberOf(asOf: $asOf, first: 10000) {\n          edges {\n            ...MembershipRow\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MembershipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partners($id: ID!, $asOf: PartialDate, $first: Int!, $filter: AgreementFilter) {\n    state(id: $id) {\n      partners(asOf: $asOf, first: $first, filter: $filter) {\n        totalCount\n        edges {\n          sharedCount\n          node {\n            ...EntityBrief\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PartnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StateAgreements($id: ID!, $asOf: PartialDate) {\n    state(id: $id) {\n      name\n      agreements(asOf: $asOf, first: 10000) {\n        edges {\n          status\n          commitment\n          acts {\n            status\n            on\n          }\n          tie {\n            ...TieMarks\n          }\n          node {\n            ...AgreementBrief\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StateAgreementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StateIndicators($id: ID!, $asOf: PartialDate) {\n    state(id: $id) {\n      indicators(asOf: $asOf) {\n        indicator {\n          ...EntityBrief\n        }\n        evidence {\n          ...EvidenceRow\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StateIndicatorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StateNorms($id: ID!, $set: ID, $asOf: PartialDate) {\n    state(id: $id) {\n      norms(set: $set, asOf: $asOf) {\n        norm {\n          ...EntityBrief\n        }\n        agreements(first: 10000) {\n          edges {\n            answer\n            node {\n              ...EntityBrief\n              date\n            }\n            tie {\n              ...TieMarks\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StateNormsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementBrief on Agreement {\n    ...EntityBrief\n    date\n    form\n    legalForce\n  }\n"): typeof import('./graphql').AgreementBriefFragmentDoc;
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
export function graphql(source: "\n  fragment TieMarks on Tie {\n    id\n    contested\n    claims {\n      source {\n        id\n        access\n      }\n    }\n  }\n"): typeof import('./graphql').TieMarksFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedAgreements($a: ID!, $b: ID!, $asOf: PartialDate, $filter: AgreementFilter) {\n    statesSharingAgreements(states: { ids: [$a] }, withStates: { ids: [$b] }, asOf: $asOf, filter: $filter, first: 1) {\n      nodes {\n        agreements(first: 10000) {\n          totalCount\n          edges {\n            node {\n              ...EntityBrief\n              date\n            }\n            ties {\n              ...TieMarks\n              relation\n              from {\n                name\n              }\n              to {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SharedAgreementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TieWhole on Tie {\n    id\n    relation\n    contested\n    from {\n      ...EntityBrief\n    }\n    to {\n      ...EntityBrief\n    }\n    spells {\n      value\n      since\n      until\n    }\n    claims {\n      ...ClaimParts\n    }\n  }\n"): typeof import('./graphql').TieWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tie($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Tie {\n        ...TieWhole\n      }\n    }\n  }\n"): typeof import('./graphql').TieDocument;
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
