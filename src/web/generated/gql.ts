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
    "\n  query ChartSource {\n    dataset {\n      version\n    }\n  }\n": typeof types.ChartSourceDocument,
    "\n  query NormSets {\n    dataset {\n      defaultNormSet {\n        id\n      }\n    }\n    normSets {\n      id\n      name\n    }\n  }\n": typeof types.NormSetsDocument,
    "\n  query TieList($of: ID!, $relations: [Relation!]!, $direction: Direction!, $asOf: PartialDate, $first: Int!) {\n    node(id: $of) {\n      ... on Entity {\n        ties(relations: $relations, direction: $direction, asOf: $asOf, first: $first) {\n          totalCount\n          edges {\n            spell {\n              value\n              since\n              until\n            }\n            other {\n              ...EntityBrief\n            }\n            node {\n              ...TieMarks\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.TieListDocument,
    "\n  query UnknownEntity($ids: [ID!]!, $text: String!, $begun: String!) {\n    nodes(ids: $ids) {\n      id\n      ...EntityBrief\n      ... on Source {\n        title\n      }\n      ... on Tie {\n        from {\n          ...EntityBrief\n        }\n      }\n    }\n    near: search(text: $text, first: 8) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n    begun: search(text: $begun, first: 8) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n  }\n": typeof types.UnknownEntityDocument,
    "\n  fragment EntityHead on Entity {\n    ...EntityBrief\n    aliases\n    description\n    sources {\n      id\n      title\n      access\n      coversUntil\n    }\n    tieCounts(asOf: $asOf) {\n      relation\n      count\n    }\n    memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    referencesOut: ties(relations: [REFERENCES], direction: OUT, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.EntityHeadFragmentDoc,
    "\n  query ActivityPage($id: ID!, $asOf: PartialDate) {\n    activity(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.ActivityPageDocument,
    "\n  query AgreementPage($id: ID!, $asOf: PartialDate) {\n    agreement(id: $id) {\n      ...EntityHead\n      ...AgreementFacts\n      ...AgreementSections\n    }\n  }\n": typeof types.AgreementPageDocument,
    "\n  query IndicatorPage($id: ID!, $asOf: PartialDate) {\n    indicator(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.IndicatorPageDocument,
    "\n  query InstrumentPage($id: ID!, $asOf: PartialDate) {\n    instrument(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.InstrumentPageDocument,
    "\n  query NormPage($id: ID!, $asOf: PartialDate) {\n    norm(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.NormPageDocument,
    "\n  query NormSetPage($id: ID!, $asOf: PartialDate) {\n    normSet(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.NormSetPageDocument,
    "\n  query OrganizationPage($id: ID!, $asOf: PartialDate) {\n    organization(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.OrganizationPageDocument,
    "\n  query StakeholderGroupPage($id: ID!, $asOf: PartialDate) {\n    stakeholderGroup(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.StakeholderGroupPageDocument,
    "\n  query StatePage($id: ID!, $asOf: PartialDate) {\n    state(id: $id) {\n      ...EntityHead\n      officialName\n      standing\n      region\n      subregion\n      polity(asOf: $asOf)\n      agreements(asOf: $asOf, first: 1) {\n        totalCount\n      }\n      memberOf(asOf: $asOf, first: 1) {\n        totalCount\n      }\n      partners(asOf: $asOf, first: 1) {\n        totalCount\n      }\n      norms(asOf: $asOf) {\n        norm {\n          id\n        }\n      }\n      indicators(asOf: $asOf) {\n        indicator {\n          name\n        }\n        evidence {\n          kind\n        }\n      }\n      activities(first: 1) {\n        totalCount\n      }\n    }\n  }\n": typeof types.StatePageDocument,
    "\n  query TypologyPage($id: ID!, $asOf: PartialDate) {\n    typology(id: $id) {\n      ...EntityHead\n    }\n  }\n": typeof types.TypologyPageDocument,
    "\n  fragment AgreementFacts on Agreement {\n    date\n    form\n    legalForce\n    scope\n    setting\n    inForce(asOf: $asOf)\n    url\n    polityDistance\n    typologies {\n      ...EntityBrief\n    }\n    initiators {\n      ...EntityBrief\n    }\n    issuers {\n      ...EntityBrief\n    }\n    maintainers {\n      ...EntityBrief\n    }\n    auspices {\n      ...EntityBrief\n    }\n    stakeholderGroups {\n      ...EntityBrief\n    }\n  }\n": typeof types.AgreementFactsFragmentDoc,
    "\n  fragment AgreementSections on Agreement {\n    id\n    parties(asOf: $asOf, first: 1) {\n      totalCount\n    }\n    norms {\n      answer\n    }\n    additionalNorms {\n      ...EntityBrief\n    }\n    events {\n      ...EventParts\n    }\n    references(first: 1) {\n      totalCount\n    }\n    referencedBy(first: 1) {\n      totalCount\n    }\n    similar(asOf: $asOf, first: 1) {\n      totalCount\n    }\n    facts {\n      ...StatedFact\n    }\n  }\n": typeof types.AgreementSectionsFragmentDoc,
    "\n  fragment ActivityRow on Activity {\n    ...EntityBrief\n    kind\n    date\n  }\n": typeof types.ActivityRowFragmentDoc,
    "\n  query Activities($by: ID!) {\n    activities(filter: { by: [{ any: [$by] }] }, first: 10000) {\n      nodes {\n        ...ActivityRow\n      }\n    }\n  }\n": typeof types.ActivitiesDocument,
    "\n  query AgreementNorms($id: ID!, $set: ID) {\n    agreement(id: $id) {\n      norms(set: $set) {\n        answer\n        contested\n        norm {\n          ...EntityBrief\n        }\n        claims {\n          ...ClaimParts\n        }\n      }\n    }\n  }\n": typeof types.AgreementNormsDocument,
    "\n  fragment EventParts on AgreementEvent {\n    kind\n    from\n    to\n    edition\n    occasion\n    place\n    claim {\n      ...ClaimParts\n    }\n  }\n": typeof types.EventPartsFragmentDoc,
    "\n  fragment EvidenceRow on Evidence {\n    kind\n    by {\n      ...EntityBrief\n    }\n    tie {\n      ...TieMarks\n    }\n    because {\n      ...TieMarks\n    }\n  }\n": typeof types.EvidenceRowFragmentDoc,
    "\n  fragment MembershipRow on MembershipEdge {\n    status\n    tie {\n      ...TieMarks\n      spells {\n        value\n        since\n        until\n      }\n    }\n    node {\n      ...EntityBrief\n      kind\n    }\n  }\n": typeof types.MembershipRowFragmentDoc,
    "\n  query Memberships($id: ID!, $asOf: PartialDate) {\n    node(id: $id) {\n      id\n      ... on State {\n        memberOf(asOf: $asOf, first: 10000) {\n          edges {\n            ...MembershipRow\n          }\n        }\n      }\n      ... on Organization {\n        memberOf(asOf: $asOf, first: 10000) {\n          edges {\n            ...MembershipRow\n          }\n        }\n      }\n    }\n  }\n": typeof types.MembershipsDocument,
    "\n  fragment OpenQuestionParts on OpenQuestion {\n    id\n    question\n    choice\n    locator\n    source {\n      id\n      title\n      access\n    }\n  }\n": typeof types.OpenQuestionPartsFragmentDoc,
    "\n  query Parties($id: ID!, $asOf: PartialDate) {\n    agreement(id: $id) {\n      name\n      statedCounts {\n        ...StatedCountParts\n      }\n      parties(asOf: $asOf, first: 10000) {\n        edges {\n          status\n          commitment\n          acts {\n            status\n            on\n          }\n          tie {\n            ...TieMarks\n          }\n          node {\n            ...EntityBrief\n            ... on Organization {\n              kind\n              group {\n                id\n                name\n              }\n              home {\n                ...EntityBrief\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PartiesDocument,
    "\n  query Partners($id: ID!, $asOf: PartialDate, $first: Int!, $filter: AgreementFilter) {\n    state(id: $id) {\n      partners(asOf: $asOf, first: $first, filter: $filter) {\n        totalCount\n        edges {\n          sharedCount\n          node {\n            ...EntityBrief\n          }\n        }\n      }\n    }\n  }\n": typeof types.PartnersDocument,
    "\n  fragment ReferenceRow on ReferenceEdge {\n    kind\n    node {\n      ...EntityBrief\n    }\n    tie {\n      ...TieMarks\n    }\n  }\n": typeof types.ReferenceRowFragmentDoc,
    "\n  query References($id: ID!) {\n    agreement(id: $id) {\n      references(first: 10000) {\n        edges {\n          ...ReferenceRow\n        }\n      }\n      referencedBy(first: 10000) {\n        edges {\n          ...ReferenceRow\n        }\n      }\n    }\n  }\n": typeof types.ReferencesDocument,
    "\n  query Similar($id: ID!, $by: Likeness!, $asOf: PartialDate, $first: Int!) {\n    agreement(id: $id) {\n      similar(by: $by, asOf: $asOf, first: $first) {\n        totalCount\n        edges {\n          jaccard\n          node {\n            ...EntityBrief\n            date\n          }\n          shared(first: 500) {\n            ...EntityBrief\n          }\n        }\n      }\n    }\n  }\n": typeof types.SimilarDocument,
    "\n  query StateAgreements($id: ID!, $asOf: PartialDate) {\n    state(id: $id) {\n      name\n      agreements(asOf: $asOf, first: 10000) {\n        edges {\n          status\n          commitment\n          acts {\n            status\n            on\n          }\n          tie {\n            ...TieMarks\n          }\n          node {\n            ...AgreementBrief\n          }\n        }\n      }\n    }\n  }\n": typeof types.StateAgreementsDocument,
    "\n  query StateIndicators($id: ID!, $asOf: PartialDate) {\n    state(id: $id) {\n      indicators(asOf: $asOf) {\n        indicator {\n          ...EntityBrief\n        }\n        evidence {\n          ...EvidenceRow\n        }\n      }\n    }\n  }\n": typeof types.StateIndicatorsDocument,
    "\n  query StateNorms($id: ID!, $set: ID, $asOf: PartialDate) {\n    state(id: $id) {\n      norms(set: $set, asOf: $asOf) {\n        norm {\n          ...EntityBrief\n        }\n        agreements(first: 10000) {\n          edges {\n            answer\n            node {\n              ...EntityBrief\n              date\n            }\n            tie {\n              ...TieMarks\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.StateNormsDocument,
    "\n  fragment StatedCountParts on StatedCount {\n    count\n    atLeast\n    of\n    status\n    group {\n      name\n    }\n    claim {\n      ...ClaimParts\n    }\n  }\n": typeof types.StatedCountPartsFragmentDoc,
    "\n  fragment StatedFact on Fact {\n    field\n    value\n    chosen\n    claim {\n      ...ClaimParts\n    }\n  }\n": typeof types.StatedFactFragmentDoc,
    "\n  fragment AgreementBrief on Agreement {\n    ...EntityBrief\n    date\n    form\n    legalForce\n  }\n": typeof types.AgreementBriefFragmentDoc,
    "\n  query FilterRegions {\n    states(first: 1000) {\n      nodes {\n        region\n        subregion\n      }\n    }\n  }\n": typeof types.FilterRegionsDocument,
    "\n  query FilterFacet($by: FacetBy!, $filter: AgreementFilter, $asOf: PartialDate, $counting: Counting) {\n    agreements(filter: $filter, asOf: $asOf, counting: $counting, first: 1) {\n      facets(by: [$by], first: 500) {\n        values {\n          value\n          count\n          entity {\n            ...EntityBrief\n          }\n        }\n      }\n    }\n  }\n": typeof types.FilterFacetDocument,
    "\n  query PickerSearch($text: String!, $types: [EntityType!]) {\n    search(text: $text, types: $types, first: 20) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n  }\n": typeof types.PickerSearchDocument,
    "\n  query PickerFirst(\n    $states: Boolean!\n    $organizations: Boolean!\n    $agreements: Boolean!\n    $norms: Boolean!\n    $others: Boolean!\n    $sources: Boolean!\n  ) {\n    states(orderBy: TIES_DESC, first: 20) @include(if: $states) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n    organizations(orderBy: TIES_DESC, first: 20) @include(if: $organizations) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n    agreements(orderBy: PARTIES_DESC, first: 20) @include(if: $agreements) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n    dataset @include(if: $norms) {\n      defaultNormSet {\n        norms {\n          ...EntityBrief\n        }\n      }\n    }\n    normSets @include(if: $others) {\n      ...EntityBrief\n    }\n    typologies @include(if: $others) {\n      ...EntityBrief\n    }\n    stakeholderGroups @include(if: $others) {\n      ...EntityBrief\n    }\n    sources @include(if: $sources) {\n      id\n      title\n    }\n  }\n": typeof types.PickerFirstDocument,
    "\n  query Names($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      id\n      ...EntityBrief\n      ... on Source {\n        title\n        access\n      }\n    }\n  }\n": typeof types.NamesDocument,
    "\n  query MatrixCell($norm: ID!, $agreement: ID!, $asOf: PartialDate, $counting: Counting) {\n    norm(id: $norm) {\n      ...EntityBrief\n      description\n      agreements(\n        filter: { ids: [$agreement] }\n        answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED]\n        asOf: $asOf\n        counting: $counting\n        first: 1\n      ) {\n        edges {\n          answer\n          contested\n          claims {\n            ...ClaimParts\n          }\n          tie {\n            id\n          }\n        }\n      }\n    }\n    agreement(id: $agreement) {\n      ...EntityBrief\n      date\n    }\n  }\n": typeof types.MatrixCellDocument,
    "\n  query Matrix($set: ID, $filter: AgreementFilter, $asOf: PartialDate, $counting: Counting, $first: Int! = 1000) {\n    normMatrix(set: $set, filter: $filter, asOf: $asOf, counting: $counting) {\n      set {\n        id\n        name\n        agreement {\n          ...EntityBrief\n        }\n      }\n      norms {\n        id\n        label\n        name\n        description\n      }\n      rows(first: $first) {\n        totalCount\n        nodes {\n          agreement {\n            ...EntityBrief\n            date\n          }\n          cells {\n            answer\n            contested\n            claims {\n              source {\n                access\n              }\n            }\n          }\n        }\n      }\n    }\n    normFrequency(set: $set, filter: $filter, asOf: $asOf, counting: $counting) {\n      norm {\n        id\n      }\n      count\n      of\n      share\n    }\n  }\n": typeof types.MatrixDocument,
    "\n  query MatrixSets {\n    dataset {\n      defaultNormSet {\n        id\n      }\n    }\n    normSets {\n      id\n      name\n      norms {\n        id\n        agreements(answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED], first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n": typeof types.MatrixSetsDocument,
    "\n  query NetworkLinkEvidence(\n    $projection: Projection!\n    $filter: AgreementFilter\n    $states: StateFilter\n    $organizations: OrganizationFilter\n    $asOf: PartialDate\n    $counting: Counting\n    $weight: Int!\n    $first: Int!\n  ) {\n    network(\n      projection: $projection\n      filter: $filter\n      states: $states\n      organizations: $organizations\n      asOf: $asOf\n      counting: $counting\n      minWeight: $weight\n      maxNodes: 200\n      maxLinks: 500\n    ) {\n      links {\n        source\n        target\n        evidenceCount\n        evidence(first: $first) {\n          entity {\n            ...EntityBrief\n            ... on Agreement {\n              date\n            }\n          }\n          ties {\n            ...NetworkTie\n          }\n        }\n      }\n    }\n  }\n": typeof types.NetworkLinkEvidenceDocument,
    "\n  query NetworkTiesBetween($of: [ID!]!, $asOf: PartialDate, $counting: Counting) {\n    neighbourhood(of: $of, depth: 0, asOf: $asOf, counting: $counting) {\n      ties {\n        ...NetworkTie\n      }\n    }\n  }\n": typeof types.NetworkTiesBetweenDocument,
    "\n  fragment NetworkEntity on Entity {\n    ...EntityBrief\n    ... on State {\n      region\n    }\n  }\n": typeof types.NetworkEntityFragmentDoc,
    "\n  query NetworkView(\n    $projection: Projection!\n    $filter: AgreementFilter\n    $states: StateFilter\n    $organizations: OrganizationFilter\n    $asOf: PartialDate\n    $counting: Counting\n    $minWeight: Int!\n    $maxNodes: Int!\n    $maxLinks: Int!\n    $withBetweenness: Boolean = false\n  ) {\n    network(\n      projection: $projection\n      filter: $filter\n      states: $states\n      organizations: $organizations\n      asOf: $asOf\n      counting: $counting\n      minWeight: $minWeight\n      maxNodes: $maxNodes\n      maxLinks: $maxLinks\n    ) {\n      nodes {\n        entity {\n          ...NetworkEntity\n        }\n        degree\n        weightedDegree\n        pageRank\n        community\n        position {\n          x\n          y\n        }\n        betweenness @include(if: $withBetweenness)\n      }\n      links {\n        source\n        target\n        weight\n        evidenceCount\n      }\n      nodeCount\n      linkCount\n      omittedNodes\n      omittedLinks\n      modularity\n    }\n  }\n": typeof types.NetworkViewDocument,
    "\n  query NetworkNodeFacts($id: ID!, $asOf: PartialDate, $counting: Counting) {\n    node(id: $id) {\n      ... on Entity {\n        ...EntityBrief\n        description\n        tieCounts(asOf: $asOf, counting: $counting) {\n          relation\n          count\n        }\n        ... on State {\n          officialName\n          region\n          subregion\n        }\n        ... on Agreement {\n          date\n          form\n          legalForce\n          scope\n        }\n        ... on Organization {\n          kind\n        }\n      }\n    }\n  }\n": typeof types.NetworkNodeFactsDocument,
    "\n  query NetworkNodeTies($id: ID!, $relations: [Relation!], $asOf: PartialDate, $counting: Counting, $first: Int!) {\n    node(id: $id) {\n      ... on Entity {\n        ties(relations: $relations, asOf: $asOf, counting: $counting, first: $first) {\n          totalCount\n          nodes {\n            ...NetworkTie\n          }\n        }\n      }\n    }\n  }\n": typeof types.NetworkNodeTiesDocument,
    "\n  fragment NetworkTie on Tie {\n    id\n    relation\n    contested\n    from {\n      ...EntityBrief\n    }\n    to {\n      ...EntityBrief\n    }\n    claims {\n      ...ClaimParts\n    }\n  }\n": typeof types.NetworkTieFragmentDoc,
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
    "\n  query Examples($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ...EntityBrief\n    }\n  }\n": typeof types.ExamplesDocument,
    "\n  query Loaded {\n    dataset {\n      version\n      loadedAt\n      claimCount\n      entityCounts {\n        type\n        count\n      }\n      tieCounts {\n        count\n      }\n      sources {\n        access\n        claimCount\n      }\n      openQuestions {\n        id\n      }\n    }\n  }\n": typeof types.LoadedDocument,
    "\n  query StatesPicture($filter: AgreementFilter, $minWeight: Int!, $maxNodes: Int!, $maxLinks: Int!) {\n    network(\n      projection: STATES_BY_AGREEMENT\n      filter: $filter\n      minWeight: $minWeight\n      maxNodes: $maxNodes\n      maxLinks: $maxLinks\n    ) {\n      nodeCount\n      linkCount\n      nodes {\n        entity {\n          ...EntityBrief\n        }\n        degree\n        weightedDegree\n        community\n        position {\n          x\n          y\n        }\n      }\n      links {\n        source\n        target\n        weight\n      }\n    }\n  }\n": typeof types.StatesPictureDocument,
    "\n  query YearsPicture {\n    crossTab(rows: YEAR, columns: SCOPE) {\n      rows {\n        value\n        count\n      }\n      columns {\n        value\n        count\n      }\n      cells\n    }\n  }\n": typeof types.YearsPictureDocument,
};
const documents: Documents = {
    "\n  query Footer {\n    dataset {\n      version\n      loadedAt\n    }\n  }\n": types.FooterDocument,
    "\n  query ChartSource {\n    dataset {\n      version\n    }\n  }\n": types.ChartSourceDocument,
    "\n  query NormSets {\n    dataset {\n      defaultNormSet {\n        id\n      }\n    }\n    normSets {\n      id\n      name\n    }\n  }\n": types.NormSetsDocument,
    "\n  query TieList($of: ID!, $relations: [Relation!]!, $direction: Direction!, $asOf: PartialDate, $first: Int!) {\n    node(id: $of) {\n      ... on Entity {\n        ties(relations: $relations, direction: $direction, asOf: $asOf, first: $first) {\n          totalCount\n          edges {\n            spell {\n              value\n              since\n              until\n            }\n            other {\n              ...EntityBrief\n            }\n            node {\n              ...TieMarks\n            }\n          }\n        }\n      }\n    }\n  }\n": types.TieListDocument,
    "\n  query UnknownEntity($ids: [ID!]!, $text: String!, $begun: String!) {\n    nodes(ids: $ids) {\n      id\n      ...EntityBrief\n      ... on Source {\n        title\n      }\n      ... on Tie {\n        from {\n          ...EntityBrief\n        }\n      }\n    }\n    near: search(text: $text, first: 8) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n    begun: search(text: $begun, first: 8) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n  }\n": types.UnknownEntityDocument,
    "\n  fragment EntityHead on Entity {\n    ...EntityBrief\n    aliases\n    description\n    sources {\n      id\n      title\n      access\n      coversUntil\n    }\n    tieCounts(asOf: $asOf) {\n      relation\n      count\n    }\n    memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    referencesOut: ties(relations: [REFERENCES], direction: OUT, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {\n      totalCount\n    }\n  }\n": types.EntityHeadFragmentDoc,
    "\n  query ActivityPage($id: ID!, $asOf: PartialDate) {\n    activity(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.ActivityPageDocument,
    "\n  query AgreementPage($id: ID!, $asOf: PartialDate) {\n    agreement(id: $id) {\n      ...EntityHead\n      ...AgreementFacts\n      ...AgreementSections\n    }\n  }\n": types.AgreementPageDocument,
    "\n  query IndicatorPage($id: ID!, $asOf: PartialDate) {\n    indicator(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.IndicatorPageDocument,
    "\n  query InstrumentPage($id: ID!, $asOf: PartialDate) {\n    instrument(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.InstrumentPageDocument,
    "\n  query NormPage($id: ID!, $asOf: PartialDate) {\n    norm(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.NormPageDocument,
    "\n  query NormSetPage($id: ID!, $asOf: PartialDate) {\n    normSet(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.NormSetPageDocument,
    "\n  query OrganizationPage($id: ID!, $asOf: PartialDate) {\n    organization(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.OrganizationPageDocument,
    "\n  query StakeholderGroupPage($id: ID!, $asOf: PartialDate) {\n    stakeholderGroup(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.StakeholderGroupPageDocument,
    "\n  query StatePage($id: ID!, $asOf: PartialDate) {\n    state(id: $id) {\n      ...EntityHead\n      officialName\n      standing\n      region\n      subregion\n      polity(asOf: $asOf)\n      agreements(asOf: $asOf, first: 1) {\n        totalCount\n      }\n      memberOf(asOf: $asOf, first: 1) {\n        totalCount\n      }\n      partners(asOf: $asOf, first: 1) {\n        totalCount\n      }\n      norms(asOf: $asOf) {\n        norm {\n          id\n        }\n      }\n      indicators(asOf: $asOf) {\n        indicator {\n          name\n        }\n        evidence {\n          kind\n        }\n      }\n      activities(first: 1) {\n        totalCount\n      }\n    }\n  }\n": types.StatePageDocument,
    "\n  query TypologyPage($id: ID!, $asOf: PartialDate) {\n    typology(id: $id) {\n      ...EntityHead\n    }\n  }\n": types.TypologyPageDocument,
    "\n  fragment AgreementFacts on Agreement {\n    date\n    form\n    legalForce\n    scope\n    setting\n    inForce(asOf: $asOf)\n    url\n    polityDistance\n    typologies {\n      ...EntityBrief\n    }\n    initiators {\n      ...EntityBrief\n    }\n    issuers {\n      ...EntityBrief\n    }\n    maintainers {\n      ...EntityBrief\n    }\n    auspices {\n      ...EntityBrief\n    }\n    stakeholderGroups {\n      ...EntityBrief\n    }\n  }\n": types.AgreementFactsFragmentDoc,
    "\n  fragment AgreementSections on Agreement {\n    id\n    parties(asOf: $asOf, first: 1) {\n      totalCount\n    }\n    norms {\n      answer\n    }\n    additionalNorms {\n      ...EntityBrief\n    }\n    events {\n      ...EventParts\n    }\n    references(first: 1) {\n      totalCount\n    }\n    referencedBy(first: 1) {\n      totalCount\n    }\n    similar(asOf: $asOf, first: 1) {\n      totalCount\n    }\n    facts {\n      ...StatedFact\n    }\n  }\n": types.AgreementSectionsFragmentDoc,
    "\n  fragment ActivityRow on Activity {\n    ...EntityBrief\n    kind\n    date\n  }\n": types.ActivityRowFragmentDoc,
    "\n  query Activities($by: ID!) {\n    activities(filter: { by: [{ any: [$by] }] }, first: 10000) {\n      nodes {\n        ...ActivityRow\n      }\n    }\n  }\n": types.ActivitiesDocument,
    "\n  query AgreementNorms($id: ID!, $set: ID) {\n    agreement(id: $id) {\n      norms(set: $set) {\n        answer\n        contested\n        norm {\n          ...EntityBrief\n        }\n        claims {\n          ...ClaimParts\n        }\n      }\n    }\n  }\n": types.AgreementNormsDocument,
    "\n  fragment EventParts on AgreementEvent {\n    kind\n    from\n    to\n    edition\n    occasion\n    place\n    claim {\n      ...ClaimParts\n    }\n  }\n": types.EventPartsFragmentDoc,
    "\n  fragment EvidenceRow on Evidence {\n    kind\n    by {\n      ...EntityBrief\n    }\n    tie {\n      ...TieMarks\n    }\n    because {\n      ...TieMarks\n    }\n  }\n": types.EvidenceRowFragmentDoc,
    "\n  fragment MembershipRow on MembershipEdge {\n    status\n    tie {\n      ...TieMarks\n      spells {\n        value\n        since\n        until\n      }\n    }\n    node {\n      ...EntityBrief\n      kind\n    }\n  }\n": types.MembershipRowFragmentDoc,
    "\n  query Memberships($id: ID!, $asOf: PartialDate) {\n    node(id: $id) {\n      id\n      ... on State {\n        memberOf(asOf: $asOf, first: 10000) {\n          edges {\n            ...MembershipRow\n          }\n        }\n      }\n      ... on Organization {\n        memberOf(asOf: $asOf, first: 10000) {\n          edges {\n            ...MembershipRow\n          }\n        }\n      }\n    }\n  }\n": types.MembershipsDocument,
    "\n  fragment OpenQuestionParts on OpenQuestion {\n    id\n    question\n    choice\n    locator\n    source {\n      id\n      title\n      access\n    }\n  }\n": types.OpenQuestionPartsFragmentDoc,
    "\n  query Parties($id: ID!, $asOf: PartialDate) {\n    agreement(id: $id) {\n      name\n      statedCounts {\n        ...StatedCountParts\n      }\n      parties(asOf: $asOf, first: 10000) {\n        edges {\n          status\n          commitment\n          acts {\n            status\n            on\n          }\n          tie {\n            ...TieMarks\n          }\n          node {\n            ...EntityBrief\n            ... on Organization {\n              kind\n              group {\n                id\n                name\n              }\n              home {\n                ...EntityBrief\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.PartiesDocument,
    "\n  query Partners($id: ID!, $asOf: PartialDate, $first: Int!, $filter: AgreementFilter) {\n    state(id: $id) {\n      partners(asOf: $asOf, first: $first, filter: $filter) {\n        totalCount\n        edges {\n          sharedCount\n          node {\n            ...EntityBrief\n          }\n        }\n      }\n    }\n  }\n": types.PartnersDocument,
    "\n  fragment ReferenceRow on ReferenceEdge {\n    kind\n    node {\n      ...EntityBrief\n    }\n    tie {\n      ...TieMarks\n    }\n  }\n": types.ReferenceRowFragmentDoc,
    "\n  query References($id: ID!) {\n    agreement(id: $id) {\n      references(first: 10000) {\n        edges {\n          ...ReferenceRow\n        }\n      }\n      referencedBy(first: 10000) {\n        edges {\n          ...ReferenceRow\n        }\n      }\n    }\n  }\n": types.ReferencesDocument,
    "\n  query Similar($id: ID!, $by: Likeness!, $asOf: PartialDate, $first: Int!) {\n    agreement(id: $id) {\n      similar(by: $by, asOf: $asOf, first: $first) {\n        totalCount\n        edges {\n          jaccard\n          node {\n            ...EntityBrief\n            date\n          }\n          shared(first: 500) {\n            ...EntityBrief\n          }\n        }\n      }\n    }\n  }\n": types.SimilarDocument,
    "\n  query StateAgreements($id: ID!, $asOf: PartialDate) {\n    state(id: $id) {\n      name\n      agreements(asOf: $asOf, first: 10000) {\n        edges {\n          status\n          commitment\n          acts {\n            status\n            on\n          }\n          tie {\n            ...TieMarks\n          }\n          node {\n            ...AgreementBrief\n          }\n        }\n      }\n    }\n  }\n": types.StateAgreementsDocument,
    "\n  query StateIndicators($id: ID!, $asOf: PartialDate) {\n    state(id: $id) {\n      indicators(asOf: $asOf) {\n        indicator {\n          ...EntityBrief\n        }\n        evidence {\n          ...EvidenceRow\n        }\n      }\n    }\n  }\n": types.StateIndicatorsDocument,
    "\n  query StateNorms($id: ID!, $set: ID, $asOf: PartialDate) {\n    state(id: $id) {\n      norms(set: $set, asOf: $asOf) {\n        norm {\n          ...EntityBrief\n        }\n        agreements(first: 10000) {\n          edges {\n            answer\n            node {\n              ...EntityBrief\n              date\n            }\n            tie {\n              ...TieMarks\n            }\n          }\n        }\n      }\n    }\n  }\n": types.StateNormsDocument,
    "\n  fragment StatedCountParts on StatedCount {\n    count\n    atLeast\n    of\n    status\n    group {\n      name\n    }\n    claim {\n      ...ClaimParts\n    }\n  }\n": types.StatedCountPartsFragmentDoc,
    "\n  fragment StatedFact on Fact {\n    field\n    value\n    chosen\n    claim {\n      ...ClaimParts\n    }\n  }\n": types.StatedFactFragmentDoc,
    "\n  fragment AgreementBrief on Agreement {\n    ...EntityBrief\n    date\n    form\n    legalForce\n  }\n": types.AgreementBriefFragmentDoc,
    "\n  query FilterRegions {\n    states(first: 1000) {\n      nodes {\n        region\n        subregion\n      }\n    }\n  }\n": types.FilterRegionsDocument,
    "\n  query FilterFacet($by: FacetBy!, $filter: AgreementFilter, $asOf: PartialDate, $counting: Counting) {\n    agreements(filter: $filter, asOf: $asOf, counting: $counting, first: 1) {\n      facets(by: [$by], first: 500) {\n        values {\n          value\n          count\n          entity {\n            ...EntityBrief\n          }\n        }\n      }\n    }\n  }\n": types.FilterFacetDocument,
    "\n  query PickerSearch($text: String!, $types: [EntityType!]) {\n    search(text: $text, types: $types, first: 20) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n  }\n": types.PickerSearchDocument,
    "\n  query PickerFirst(\n    $states: Boolean!\n    $organizations: Boolean!\n    $agreements: Boolean!\n    $norms: Boolean!\n    $others: Boolean!\n    $sources: Boolean!\n  ) {\n    states(orderBy: TIES_DESC, first: 20) @include(if: $states) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n    organizations(orderBy: TIES_DESC, first: 20) @include(if: $organizations) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n    agreements(orderBy: PARTIES_DESC, first: 20) @include(if: $agreements) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n    dataset @include(if: $norms) {\n      defaultNormSet {\n        norms {\n          ...EntityBrief\n        }\n      }\n    }\n    normSets @include(if: $others) {\n      ...EntityBrief\n    }\n    typologies @include(if: $others) {\n      ...EntityBrief\n    }\n    stakeholderGroups @include(if: $others) {\n      ...EntityBrief\n    }\n    sources @include(if: $sources) {\n      id\n      title\n    }\n  }\n": types.PickerFirstDocument,
    "\n  query Names($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      id\n      ...EntityBrief\n      ... on Source {\n        title\n        access\n      }\n    }\n  }\n": types.NamesDocument,
    "\n  query MatrixCell($norm: ID!, $agreement: ID!, $asOf: PartialDate, $counting: Counting) {\n    norm(id: $norm) {\n      ...EntityBrief\n      description\n      agreements(\n        filter: { ids: [$agreement] }\n        answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED]\n        asOf: $asOf\n        counting: $counting\n        first: 1\n      ) {\n        edges {\n          answer\n          contested\n          claims {\n            ...ClaimParts\n          }\n          tie {\n            id\n          }\n        }\n      }\n    }\n    agreement(id: $agreement) {\n      ...EntityBrief\n      date\n    }\n  }\n": types.MatrixCellDocument,
    "\n  query Matrix($set: ID, $filter: AgreementFilter, $asOf: PartialDate, $counting: Counting, $first: Int! = 1000) {\n    normMatrix(set: $set, filter: $filter, asOf: $asOf, counting: $counting) {\n      set {\n        id\n        name\n        agreement {\n          ...EntityBrief\n        }\n      }\n      norms {\n        id\n        label\n        name\n        description\n      }\n      rows(first: $first) {\n        totalCount\n        nodes {\n          agreement {\n            ...EntityBrief\n            date\n          }\n          cells {\n            answer\n            contested\n            claims {\n              source {\n                access\n              }\n            }\n          }\n        }\n      }\n    }\n    normFrequency(set: $set, filter: $filter, asOf: $asOf, counting: $counting) {\n      norm {\n        id\n      }\n      count\n      of\n      share\n    }\n  }\n": types.MatrixDocument,
    "\n  query MatrixSets {\n    dataset {\n      defaultNormSet {\n        id\n      }\n    }\n    normSets {\n      id\n      name\n      norms {\n        id\n        agreements(answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED], first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n": types.MatrixSetsDocument,
    "\n  query NetworkLinkEvidence(\n    $projection: Projection!\n    $filter: AgreementFilter\n    $states: StateFilter\n    $organizations: OrganizationFilter\n    $asOf: PartialDate\n    $counting: Counting\n    $weight: Int!\n    $first: Int!\n  ) {\n    network(\n      projection: $projection\n      filter: $filter\n      states: $states\n      organizations: $organizations\n      asOf: $asOf\n      counting: $counting\n      minWeight: $weight\n      maxNodes: 200\n      maxLinks: 500\n    ) {\n      links {\n        source\n        target\n        evidenceCount\n        evidence(first: $first) {\n          entity {\n            ...EntityBrief\n            ... on Agreement {\n              date\n            }\n          }\n          ties {\n            ...NetworkTie\n          }\n        }\n      }\n    }\n  }\n": types.NetworkLinkEvidenceDocument,
    "\n  query NetworkTiesBetween($of: [ID!]!, $asOf: PartialDate, $counting: Counting) {\n    neighbourhood(of: $of, depth: 0, asOf: $asOf, counting: $counting) {\n      ties {\n        ...NetworkTie\n      }\n    }\n  }\n": types.NetworkTiesBetweenDocument,
    "\n  fragment NetworkEntity on Entity {\n    ...EntityBrief\n    ... on State {\n      region\n    }\n  }\n": types.NetworkEntityFragmentDoc,
    "\n  query NetworkView(\n    $projection: Projection!\n    $filter: AgreementFilter\n    $states: StateFilter\n    $organizations: OrganizationFilter\n    $asOf: PartialDate\n    $counting: Counting\n    $minWeight: Int!\n    $maxNodes: Int!\n    $maxLinks: Int!\n    $withBetweenness: Boolean = false\n  ) {\n    network(\n      projection: $projection\n      filter: $filter\n      states: $states\n      organizations: $organizations\n      asOf: $asOf\n      counting: $counting\n      minWeight: $minWeight\n      maxNodes: $maxNodes\n      maxLinks: $maxLinks\n    ) {\n      nodes {\n        entity {\n          ...NetworkEntity\n        }\n        degree\n        weightedDegree\n        pageRank\n        community\n        position {\n          x\n          y\n        }\n        betweenness @include(if: $withBetweenness)\n      }\n      links {\n        source\n        target\n        weight\n        evidenceCount\n      }\n      nodeCount\n      linkCount\n      omittedNodes\n      omittedLinks\n      modularity\n    }\n  }\n": types.NetworkViewDocument,
    "\n  query NetworkNodeFacts($id: ID!, $asOf: PartialDate, $counting: Counting) {\n    node(id: $id) {\n      ... on Entity {\n        ...EntityBrief\n        description\n        tieCounts(asOf: $asOf, counting: $counting) {\n          relation\n          count\n        }\n        ... on State {\n          officialName\n          region\n          subregion\n        }\n        ... on Agreement {\n          date\n          form\n          legalForce\n          scope\n        }\n        ... on Organization {\n          kind\n        }\n      }\n    }\n  }\n": types.NetworkNodeFactsDocument,
    "\n  query NetworkNodeTies($id: ID!, $relations: [Relation!], $asOf: PartialDate, $counting: Counting, $first: Int!) {\n    node(id: $id) {\n      ... on Entity {\n        ties(relations: $relations, asOf: $asOf, counting: $counting, first: $first) {\n          totalCount\n          nodes {\n            ...NetworkTie\n          }\n        }\n      }\n    }\n  }\n": types.NetworkNodeTiesDocument,
    "\n  fragment NetworkTie on Tie {\n    id\n    relation\n    contested\n    from {\n      ...EntityBrief\n    }\n    to {\n      ...EntityBrief\n    }\n    claims {\n      ...ClaimParts\n    }\n  }\n": types.NetworkTieFragmentDoc,
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
    "\n  query Examples($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ...EntityBrief\n    }\n  }\n": types.ExamplesDocument,
    "\n  query Loaded {\n    dataset {\n      version\n      loadedAt\n      claimCount\n      entityCounts {\n        type\n        count\n      }\n      tieCounts {\n        count\n      }\n      sources {\n        access\n        claimCount\n      }\n      openQuestions {\n        id\n      }\n    }\n  }\n": types.LoadedDocument,
    "\n  query StatesPicture($filter: AgreementFilter, $minWeight: Int!, $maxNodes: Int!, $maxLinks: Int!) {\n    network(\n      projection: STATES_BY_AGREEMENT\n      filter: $filter\n      minWeight: $minWeight\n      maxNodes: $maxNodes\n      maxLinks: $maxLinks\n    ) {\n      nodeCount\n      linkCount\n      nodes {\n        entity {\n          ...EntityBrief\n        }\n        degree\n        weightedDegree\n        community\n        position {\n          x\n          y\n        }\n      }\n      links {\n        source\n        target\n        weight\n      }\n    }\n  }\n": types.StatesPictureDocument,
    "\n  query YearsPicture {\n    crossTab(rows: YEAR, columns: SCOPE) {\n      rows {\n        value\n        count\n      }\n      columns {\n        value\n        count\n      }\n      cells\n    }\n  }\n": types.YearsPictureDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Footer {\n    dataset {\n      version\n      loadedAt\n    }\n  }\n"): typeof import('./graphql').FooterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChartSource {\n    dataset {\n      version\n    }\n  }\n"): typeof import('./graphql').ChartSourceDocument;
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
export function graphql(source: "\n  query AgreementPage($id: ID!, $asOf: PartialDate) {\n    agreement(id: $id) {\n      ...EntityHead\n      ...AgreementFacts\n      ...AgreementSections\n    }\n  }\n"): typeof import('./graphql').AgreementPageDocument;
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
export function graphql(source: "\n  fragment AgreementFacts on Agreement {\n    date\n    form\n    legalForce\n    scope\n    setting\n    inForce(asOf: $asOf)\n    url\n    polityDistance\n    typologies {\n      ...EntityBrief\n    }\n    initiators {\n      ...EntityBrief\n    }\n    issuers {\n      ...EntityBrief\n    }\n    maintainers {\n      ...EntityBrief\n    }\n    auspices {\n      ...EntityBrief\n    }\n    stakeholderGroups {\n      ...EntityBrief\n    }\n  }\n"): typeof import('./graphql').AgreementFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementSections on Agreement {\n    id\n    parties(asOf: $asOf, first: 1) {\n      totalCount\n    }\n    norms {\n      answer\n    }\n    additionalNorms {\n      ...EntityBrief\n    }\n    events {\n      ...EventParts\n    }\n    references(first: 1) {\n      totalCount\n    }\n    referencedBy(first: 1) {\n      totalCount\n    }\n    similar(asOf: $asOf, first: 1) {\n      totalCount\n    }\n    facts {\n      ...StatedFact\n    }\n  }\n"): typeof import('./graphql').AgreementSectionsFragmentDoc;
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
export function graphql(source: "\n  query AgreementNorms($id: ID!, $set: ID) {\n    agreement(id: $id) {\n      norms(set: $set) {\n        answer\n        contested\n        norm {\n          ...EntityBrief\n        }\n        claims {\n          ...ClaimParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AgreementNormsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventParts on AgreementEvent {\n    kind\n    from\n    to\n    edition\n    occasion\n    place\n    claim {\n      ...ClaimParts\n    }\n  }\n"): typeof import('./graphql').EventPartsFragmentDoc;
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
export function graphql(source: "\n  fragment OpenQuestionParts on OpenQuestion {\n    id\n    question\n    choice\n    locator\n    source {\n      id\n      title\n      access\n    }\n  }\n"): typeof import('./graphql').OpenQuestionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Parties($id: ID!, $asOf: PartialDate) {\n    agreement(id: $id) {\n      name\n      statedCounts {\n        ...StatedCountParts\n      }\n      parties(asOf: $asOf, first: 10000) {\n        edges {\n          status\n          commitment\n          acts {\n            status\n            on\n          }\n          tie {\n            ...TieMarks\n          }\n          node {\n            ...EntityBrief\n            ... on Organization {\n              kind\n              group {\n                id\n                name\n              }\n              home {\n                ...EntityBrief\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PartiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partners($id: ID!, $asOf: PartialDate, $first: Int!, $filter: AgreementFilter) {\n    state(id: $id) {\n      partners(asOf: $asOf, first: $first, filter: $filter) {\n        totalCount\n        edges {\n          sharedCount\n          node {\n            ...EntityBrief\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PartnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReferenceRow on ReferenceEdge {\n    kind\n    node {\n      ...EntityBrief\n    }\n    tie {\n      ...TieMarks\n    }\n  }\n"): typeof import('./graphql').ReferenceRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query References($id: ID!) {\n    agreement(id: $id) {\n      references(first: 10000) {\n        edges {\n          ...ReferenceRow\n        }\n      }\n      referencedBy(first: 10000) {\n        edges {\n          ...ReferenceRow\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Similar($id: ID!, $by: Likeness!, $asOf: PartialDate, $first: Int!) {\n    agreement(id: $id) {\n      similar(by: $by, asOf: $asOf, first: $first) {\n        totalCount\n        edges {\n          jaccard\n          node {\n            ...EntityBrief\n            date\n          }\n          shared(first: 500) {\n            ...EntityBrief\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SimilarDocument;
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
export function graphql(source: "\n  fragment StatedCountParts on StatedCount {\n    count\n    atLeast\n    of\n    status\n    group {\n      name\n    }\n    claim {\n      ...ClaimParts\n    }\n  }\n"): typeof import('./graphql').StatedCountPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatedFact on Fact {\n    field\n    value\n    chosen\n    claim {\n      ...ClaimParts\n    }\n  }\n"): typeof import('./graphql').StatedFactFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementBrief on Agreement {\n    ...EntityBrief\n    date\n    form\n    legalForce\n  }\n"): typeof import('./graphql').AgreementBriefFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilterRegions {\n    states(first: 1000) {\n      nodes {\n        region\n        subregion\n      }\n    }\n  }\n"): typeof import('./graphql').FilterRegionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilterFacet($by: FacetBy!, $filter: AgreementFilter, $asOf: PartialDate, $counting: Counting) {\n    agreements(filter: $filter, asOf: $asOf, counting: $counting, first: 1) {\n      facets(by: [$by], first: 500) {\n        values {\n          value\n          count\n          entity {\n            ...EntityBrief\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FilterFacetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickerSearch($text: String!, $types: [EntityType!]) {\n    search(text: $text, types: $types, first: 20) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n  }\n"): typeof import('./graphql').PickerSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickerFirst(\n    $states: Boolean!\n    $organizations: Boolean!\n    $agreements: Boolean!\n    $norms: Boolean!\n    $others: Boolean!\n    $sources: Boolean!\n  ) {\n    states(orderBy: TIES_DESC, first: 20) @include(if: $states) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n    organizations(orderBy: TIES_DESC, first: 20) @include(if: $organizations) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n    agreements(orderBy: PARTIES_DESC, first: 20) @include(if: $agreements) {\n      nodes {\n        ...EntityBrief\n      }\n    }\n    dataset @include(if: $norms) {\n      defaultNormSet {\n        norms {\n          ...EntityBrief\n        }\n      }\n    }\n    normSets @include(if: $others) {\n      ...EntityBrief\n    }\n    typologies @include(if: $others) {\n      ...EntityBrief\n    }\n    stakeholderGroups @include(if: $others) {\n      ...EntityBrief\n    }\n    sources @include(if: $sources) {\n      id\n      title\n    }\n  }\n"): typeof import('./graphql').PickerFirstDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Names($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      id\n      ...EntityBrief\n      ... on Source {\n        title\n        access\n      }\n    }\n  }\n"): typeof import('./graphql').NamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatrixCell($norm: ID!, $agreement: ID!, $asOf: PartialDate, $counting: Counting) {\n    norm(id: $norm) {\n      ...EntityBrief\n      description\n      agreements(\n        filter: { ids: [$agreement] }\n        answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED]\n        asOf: $asOf\n        counting: $counting\n        first: 1\n      ) {\n        edges {\n          answer\n          contested\n          claims {\n            ...ClaimParts\n          }\n          tie {\n            id\n          }\n        }\n      }\n    }\n    agreement(id: $agreement) {\n      ...EntityBrief\n      date\n    }\n  }\n"): typeof import('./graphql').MatrixCellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Matrix($set: ID, $filter: AgreementFilter, $asOf: PartialDate, $counting: Counting, $first: Int! = 1000) {\n    normMatrix(set: $set, filter: $filter, asOf: $asOf, counting: $counting) {\n      set {\n        id\n        name\n        agreement {\n          ...EntityBrief\n        }\n      }\n      norms {\n        id\n        label\n        name\n        description\n      }\n      rows(first: $first) {\n        totalCount\n        nodes {\n          agreement {\n            ...EntityBrief\n            date\n          }\n          cells {\n            answer\n            contested\n            claims {\n              source {\n                access\n              }\n            }\n          }\n        }\n      }\n    }\n    normFrequency(set: $set, filter: $filter, asOf: $asOf, counting: $counting) {\n      norm {\n        id\n      }\n      count\n      of\n      share\n    }\n  }\n"): typeof import('./graphql').MatrixDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatrixSets {\n    dataset {\n      defaultNormSet {\n        id\n      }\n    }\n    normSets {\n      id\n      name\n      norms {\n        id\n        agreements(answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED], first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MatrixSetsDocument;
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
export function graphql(source: "\n  query NetworkView(\n    $projection: Projection!\n    $filter: AgreementFilter\n    $states: StateFilter\n    $organizations: OrganizationFilter\n    $asOf: PartialDate\n    $counting: Counting\n    $minWeight: Int!\n    $maxNodes: Int!\n    $maxLinks: Int!\n    $withBetweenness: Boolean = false\n  ) {\n    network(\n      projection: $projection\n      filter: $filter\n      states: $states\n      organizations: $organizations\n      asOf: $asOf\n      counting: $counting\n      minWeight: $minWeight\n      maxNodes: $maxNodes\n      maxLinks: $maxLinks\n    ) {\n      nodes {\n        entity {\n          ...NetworkEntity\n        }\n        degree\n        weightedDegree\n        pageRank\n        community\n        position {\n          x\n          y\n        }\n        betweenness @include(if: $withBetweenness)\n      }\n      links {\n        source\n        target\n        weight\n        evidenceCount\n      }\n      nodeCount\n      linkCount\n      omittedNodes\n      omittedLinks\n      modularity\n    }\n  }\n"): typeof import('./graphql').NetworkViewDocument;
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Examples($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      ...EntityBrief\n    }\n  }\n"): typeof import('./graphql').ExamplesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Loaded {\n    dataset {\n      version\n      loadedAt\n      claimCount\n      entityCounts {\n        type\n        count\n      }\n      tieCounts {\n        count\n      }\n      sources {\n        access\n        claimCount\n      }\n      openQuestions {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').LoadedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatesPicture($filter: AgreementFilter, $minWeight: Int!, $maxNodes: Int!, $maxLinks: Int!) {\n    network(\n      projection: STATES_BY_AGREEMENT\n      filter: $filter\n      minWeight: $minWeight\n      maxNodes: $maxNodes\n      maxLinks: $maxLinks\n    ) {\n      nodeCount\n      linkCount\n      nodes {\n        entity {\n          ...EntityBrief\n        }\n        degree\n        weightedDegree\n        community\n        position {\n          x\n          y\n        }\n      }\n      links {\n        source\n        target\n        weight\n      }\n    }\n  }\n"): typeof import('./graphql').StatesPictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query YearsPicture {\n    crossTab(rows: YEAR, columns: SCOPE) {\n      rows {\n        value\n        count\n      }\n      columns {\n        value\n        count\n      }\n      cells\n    }\n  }\n"): typeof import('./graphql').YearsPictureDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
