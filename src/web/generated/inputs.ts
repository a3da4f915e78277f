export const INPUTS = {
  "ActivityFilter": {
    "kinds": {
      "type": "ActivityKind",
      "list": true,
      "about": "One of these kinds."
    },
    "by": {
      "type": "SetFilter",
      "list": true,
      "about": "By states and organizations that carried it out; an organization that carried out none is refused, since its members are another question."
    },
    "beneficiaries": {
      "type": "SetFilter",
      "list": true,
      "about": "By states and organizations whose capacity it built or to which it was addressed; an organization to which none was is refused likewise."
    },
    "forums": {
      "type": "ID",
      "list": true,
      "about": "Made within one of these organizations."
    },
    "topics": {
      "type": "SetFilter",
      "list": true,
      "about": "By typologies that it is about."
    },
    "date": {
      "type": "DateRange",
      "list": false,
      "about": "Its date falls within these; one without a date never does."
    }
  },
  "AgreementFilter": {
    "ids": {
      "type": "ID",
      "list": true,
      "about": "Only these."
    },
    "excludeIds": {
      "type": "ID",
      "list": true,
      "about": "Not these."
    },
    "text": {
      "type": "String",
      "list": false,
      "about": "Name, alias, id or description holds this text; case and accents do not matter."
    },
    "forms": {
      "type": "AgreementForm",
      "list": true,
      "about": "One of these forms."
    },
    "legalForces": {
      "type": "LegalForce",
      "list": true,
      "about": "One of these legal forces."
    },
    "scopes": {
      "type": "AgreementScope",
      "list": true,
      "about": "One of these scopes."
    },
    "settings": {
      "type": "AgreementSetting",
      "list": true,
      "about": "One of these settings."
    },
    "unstated": {
      "type": "AgreementAttribute",
      "list": true,
      "about": "Agreements of which no source that counts states any of these: those that a CrossTab has at NOT_STATED."
    },
    "date": {
      "type": "DateRange",
      "list": false,
      "about": "Its first event falls within these dates."
    },
    "inForce": {
      "type": "Boolean",
      "list": false,
      "about": "true: in force at `asOf`; false: known not to be. What no source says of is neither."
    },
    "parties": {
      "type": "PartySetFilter",
      "list": true,
      "about": "By states and organizations party to it."
    },
    "maxParties": {
      "type": "Int",
      "list": false,
      "about": "At most as many parties, states and organizations: 1,141 others count as much as 81 states. Less than `minParties` or `minStates` is refused."
    },
    "minParties": {
      "type": "Int",
      "list": false,
      "about": "At least as many parties, states and organizations."
    },
    "maxStates": {
      "type": "Int",
      "list": false,
      "about": "At most as many states among its parties: leaves near-universal agreements out. Less than `minStates` is refused."
    },
    "minStates": {
      "type": "Int",
      "list": false,
      "about": "At least as many states among its parties."
    },
    "initiators": {
      "type": "SetFilter",
      "list": true,
      "about": "By who began it."
    },
    "organizations": {
      "type": "PartySetFilter",
      "list": true,
      "about": "By organizations that initiated, issued, maintain, housed or are party to it; with `statuses` or `commitments` only by those that are party to it so."
    },
    "typologies": {
      "type": "SetFilter",
      "list": true,
      "about": "By typology."
    },
    "stakeholderGroups": {
      "type": "SetFilter",
      "list": true,
      "about": "By stakeholder group involved."
    },
    "norms": {
      "type": "NormSetFilter",
      "list": true,
      "about": "By norms that it reflects."
    },
    "normBearing": {
      "type": "Boolean",
      "list": false,
      "about": "true: reflects at least one norm (of `normSet`, where given); false: reflects none."
    },
    "normSet": {
      "type": "ID",
      "list": false,
      "about": "The set that `normBearing` speaks of; alone it means `normBearing: true`."
    },
    "references": {
      "type": "SetFilter",
      "list": true,
      "about": "By agreements and instruments that it refers to."
    },
    "referenceKinds": {
      "type": "ReferenceKind",
      "list": true,
      "about": "Only references of these kinds count for `references`; alone: it has a reference of one of them."
    }
  },
  "Counting": {
    "bases": {
      "type": "Basis",
      "list": true,
      "about": "Only claims made in these ways."
    },
    "access": {
      "type": "SourceAccess",
      "list": true,
      "about": "Only claims whose source is READ, or CITED. A claim derived from a membership counts as READ only where the source of the membership is READ too."
    },
    "sources": {
      "type": "ID",
      "list": true,
      "about": "Only claims of these sources."
    },
    "partyStatuses": {
      "type": "PartyStatus",
      "list": true,
      "about": "Only these acts make a party. Absent: every act, also one that no source names, but NEGOTIATED and WITHDRAWN."
    },
    "membershipStatuses": {
      "type": "MembershipStatus",
      "list": true,
      "about": "Only these kinds of membership make a member. Absent: FULL, ASSOCIATE and one that no source names, so not observers and partners."
    },
    "answers": {
      "type": "NormAnswer",
      "list": true,
      "about": "Which answers count as reflecting a norm."
    }
  },
  "DateRange": {
    "from": {
      "type": "PartialDate",
      "list": false,
      "about": "The first moment; absent: from the beginning."
    },
    "to": {
      "type": "PartialDate",
      "list": false,
      "about": "The last moment; absent: without end."
    }
  },
  "MemberSetFilter": {
    "any": {
      "type": "ID",
      "list": true,
      "about": "At least one of these."
    },
    "all": {
      "type": "ID",
      "list": true,
      "about": "Every one of these."
    },
    "none": {
      "type": "ID",
      "list": true,
      "about": "Not one of these."
    },
    "statuses": {
      "type": "MembershipStatus",
      "list": true,
      "about": "Only these kinds of membership count here. Absent: `counting.membershipStatuses`, else FULL, ASSOCIATE and one that no source names, so not observers and partners. Without `any`, `all` and `none` this asks for at least one."
    }
  },
  "NormSetFilter": {
    "any": {
      "type": "ID",
      "list": true,
      "about": "At least one of these."
    },
    "all": {
      "type": "ID",
      "list": true,
      "about": "Every one of these."
    },
    "none": {
      "type": "ID",
      "list": true,
      "about": "Not one of these."
    },
    "corresponding": {
      "type": "Boolean",
      "list": false,
      "about": "true: each of these or a norm of another set that corresponds to it (`Norm.corresponding`), as if they were the same. Absent: false."
    }
  },
  "OrganizationFilter": {
    "ids": {
      "type": "ID",
      "list": true,
      "about": "Only these."
    },
    "text": {
      "type": "String",
      "list": false,
      "about": "Name, alias, id or description holds this text; case and accents do not matter."
    },
    "kinds": {
      "type": "OrganizationKind",
      "list": true,
      "about": "One of these kinds."
    },
    "homes": {
      "type": "ID",
      "list": true,
      "about": "At home in one of these states."
    },
    "groups": {
      "type": "ID",
      "list": true,
      "about": "Of one of these stakeholder groups."
    },
    "members": {
      "type": "MemberSetFilter",
      "list": true,
      "about": "By states and organizations that are members of it."
    },
    "partyTo": {
      "type": "PartySetFilter",
      "list": true,
      "about": "By agreements that it is party to."
    }
  },
  "PartySetFilter": {
    "any": {
      "type": "ID",
      "list": true,
      "about": "At least one of these."
    },
    "all": {
      "type": "ID",
      "list": true,
      "about": "Every one of these."
    },
    "none": {
      "type": "ID",
      "list": true,
      "about": "Not one of these."
    },
    "statuses": {
      "type": "PartyStatus",
      "list": true,
      "about": "Only who did one of these makes a party here. Absent: `counting.partyStatuses`, else every act, also one that no source names, but NEGOTIATED and WITHDRAWN."
    },
    "commitments": {
      "type": "Commitment",
      "list": true,
      "about": "Only who is committed so, by those acts, counts here. Absent: however far. Without `any`, `all` and `none`, this and `statuses` ask for at least one."
    }
  },
  "SetFilter": {
    "any": {
      "type": "ID",
      "list": true,
      "about": "At least one of these."
    },
    "all": {
      "type": "ID",
      "list": true,
      "about": "Every one of these."
    },
    "none": {
      "type": "ID",
      "list": true,
      "about": "Not one of these."
    }
  },
  "StateFilter": {
    "ids": {
      "type": "ID",
      "list": true,
      "about": "Only these."
    },
    "text": {
      "type": "String",
      "list": false,
      "about": "Name, full name, alias, code or description holds this text; case and accents do not matter."
    },
    "regions": {
      "type": "String",
      "list": true,
      "about": "UN M49 regions or subregions, as `Africa` or `Eastern Africa`; one in which no state is is refused."
    },
    "standings": {
      "type": "Standing",
      "list": true,
      "about": "One of these standings."
    },
    "memberOf": {
      "type": "MemberSetFilter",
      "list": true,
      "about": "By organizations that it is a member of; one of which no source names a member, then or now, is refused."
    },
    "partyTo": {
      "type": "PartySetFilter",
      "list": true,
      "about": "By agreements that it is party to."
    },
    "reflects": {
      "type": "NormSetFilter",
      "list": true,
      "about": "By norms that an agreement it is party to reflects."
    },
    "through": {
      "type": "AgreementFilter",
      "list": false,
      "about": "Which agreements count for `partyTo` and `reflects`; alone: it is party to at least one of them."
    }
  },
  "TieFilter": {
    "relations": {
      "type": "Relation",
      "list": true,
      "about": "Of one of these relations."
    },
    "ends": {
      "type": "ID",
      "list": true,
      "about": "One of these entities at one end at least, whichever."
    },
    "contested": {
      "type": "Boolean",
      "list": false,
      "about": "true: the sources contradict each other, as `Tie.contested` has it, whatever counts; false: they do not."
    },
    "maxSources": {
      "type": "Int",
      "list": false,
      "about": "The claims that count come from at most so many sources; at least 1."
    }
  }
} as const

export const CODES = {
  "ActivityKind": {
    "STATEMENT": "",
    "CONTRIBUTION": "",
    "LAW_POSITION": "",
    "BREACH_RESPONSE": "",
    "CAPACITY_BUILDING": ""
  },
  "AgreementAttribute": {
    "DATE": "None of its events has a date.",
    "LEGAL_FORCE": "",
    "SETTING": "",
    "ENTRY_INTO_FORCE": "When it entered into force.",
    "URL": "Where its text is to be had.",
    "TYPOLOGY": "It is classified as nothing.",
    "STAKEHOLDER_GROUP": "It involves no group.",
    "NORM": "It reflects no norm of any set.",
    "ORGANIZATION": "No organization initiated, issued, maintains, housed or is party to it.",
    "INITIATOR": "Nobody is said to have begun it.",
    "PARTY": "Nobody is party to it."
  },
  "AgreementForm": {
    "TREATY": "",
    "MEMORANDUM_OF_UNDERSTANDING": "",
    "RESOLUTION": "",
    "DECLARATION": "",
    "COMMUNIQUE": "",
    "JOINT_STATEMENT": "",
    "PLEDGE": "",
    "CHARTER": "",
    "CODE_OF_CONDUCT": "",
    "PRINCIPLES": "",
    "GUIDE": "",
    "MODEL_LAW": "",
    "STRATEGY": "",
    "EXPERT_REPORT": "",
    "POLICY_COMMUNICATION": "",
    "RECOMMENDATIONS": "",
    "OTHER": ""
  },
  "AgreementOrder": {
    "DATE_DESC": "The newest first; those without a date last.",
    "DATE": "The oldest first; those without a date last.",
    "NAME": "By name; case and accents do not matter.",
    "PARTIES_DESC": "The one with the most parties first.",
    "NORMS_DESC": "The one that reflects the most norms first."
  },
  "AgreementScope": {
    "UNILATERAL": "",
    "BILATERAL": "",
    "MULTILATERAL": "",
    "NON_STATE": "",
    "MULTISTAKEHOLDER": "",
    "MULTI_UNSPECIFIED": ""
  },
  "AgreementSetting": {
    "UN_FIRST_COMMITTEE": "In the United Nations' committee on peace and security: apart, since nearly all states take part in it.",
    "WITHIN_STAKEHOLDER_GROUP": "Among those of one group: states in their bodies, but also companies or others among themselves.",
    "ACROSS_STAKEHOLDER_GROUPS": "Among several groups; a state may lead, where others take part in making it and carrying it out."
  },
  "Basis": {
    "STATED": "The source says so in words.",
    "LISTED": "It stands in a list or table.",
    "ASSESSED": "The source's own judgement.",
    "DERIVED_FROM_MEMBERSHIP": "It follows from the membership of an organization that agreed, at that date.",
    "INFERRED": "Our judgement, by a rule that the note names."
  },
  "CitationStyle": {
    "TEXT": "A sentence.",
    "BIBTEX": "One `@misc` entry, whose key is the same for the same thing on the same day.",
    "CSL_JSON": "A list of one item of CSL JSON, which Zotero and others read."
  },
  "Commitment": {
    "BOUND": "Ratified, acceded or succeeded.",
    "SIGNED_NOT_BOUND": "Signed what binds only once ratified, and a source that lists ratifications has none of it.",
    "UNKNOWN": "Signed what may bind once ratified, or is a party in a way that no source tells: whether it is bound is not known.",
    "POLITICAL": "Adopted, endorsed, supports, or signed what is no treaty.",
    "BY_MEMBERSHIP": "Only as a member of an organization that agreed.",
    "NONE": "Negotiated only, or withdrew."
  },
  "Direction": {
    "OUT": "",
    "IN": "",
    "BOTH": ""
  },
  "EntityOrder": {
    "NAME": "By name; case and accents do not matter.",
    "TIES_DESC": "The entity with the most ties first."
  },
  "EntityType": {
    "AGREEMENT": "",
    "STATE": "",
    "ORGANIZATION": "",
    "NORM": "",
    "NORM_SET": "",
    "STAKEHOLDER_GROUP": "",
    "TYPOLOGY": "",
    "INDICATOR": "",
    "ACTIVITY": "",
    "INSTRUMENT": ""
  },
  "EventKind": {
    "ADOPTED": "",
    "SIGNED": "",
    "LAUNCHED": "",
    "PUBLISHED": "",
    "ENTERED_INTO_FORCE": "",
    "REVISED": "",
    "TERMINATED": ""
  },
  "EvidenceKind": {
    "FORUM_MEMBERSHIP": "Formal membership of a body that deals with cybersecurity.",
    "FORUM_PARTICIPATION": "Taking part in what such a body does.",
    "STATEMENT": "A statement or contribution made on behalf of the state.",
    "LAW_POSITION": "A published position on how international law applies.",
    "BREACH_RESPONSE": "A statement made in response to a breach of international obligations.",
    "CAPACITY_AGREEMENT": "An agreement or partnership with other countries to build capacity.",
    "CAPACITY_STATEMENT": "A statement or contribution regarding the building of capacity."
  },
  "ExportFormat": {
    "GEXF": "GEXF 1.3, for Gephi: `.gexf`.",
    "GRAPHML": "GraphML, for networkx, igraph, Gephi, yEd: `.graphml`.",
    "CSV_NODES": "A row for each node, with its measures: `.nodes.csv`.",
    "CSV_LINKS": "A row for each link: `.links.csv`.",
    "CYTOSCAPE_JSON": "For Cytoscape and Cytoscape.js: `.cyjs`.",
    "JSON_LD": "Linked data: `.jsonld`."
  },
  "FacetBy": {
    "YEAR": "The year of its first event that has a date.",
    "FORM": "",
    "LEGAL_FORCE": "",
    "SCOPE": "",
    "SETTING": "",
    "TYPOLOGY": "What it is classified as.",
    "STAKEHOLDER_GROUP": "Whom it involves.",
    "NORM": "What it reflects, of any set.",
    "ORGANIZATION": "Organizations that initiated, issued, maintain, housed or are party to it, as `AgreementFilter.organizations` means it.",
    "INITIATOR": "States and organizations that began it.",
    "PARTY": "States and organizations party to it.",
    "PARTY_REGION": "UN M49 regions of the states party to it: once a region, however many of its states are.",
    "PARTY_ORGANIZATION": "Organizations that at least one of the states party to it is a member of at `asOf`, and not when the agreement was made."
  },
  "LegalForce": {
    "TREATY": "Binding under international law once in force.",
    "ORGANIZATION_ACT": "Binding under an organization's own law.",
    "POLITICAL": "A commitment of political will.",
    "SELF_REGULATORY": "Private or civil actors bind themselves.",
    "MODEL": "A text made to be enacted at home."
  },
  "Likeness": {
    "NORMS": "The norms, of any set, that they reflect.",
    "PARTIES": "The states and organizations party to them.",
    "TYPOLOGIES": "The typologies that they are classified as."
  },
  "MembershipStatus": {
    "FULL": "",
    "ASSOCIATE": "",
    "OBSERVER": "",
    "OTHER": ""
  },
  "NormAnswer": {
    "EXPLICIT": "The source answers yes.",
    "INDIRECT": "The source answers yes, indirectly.",
    "QUOTED": "A passage is given without an answer word.",
    "NOT_FOUND": "Assessed, and absent.",
    "UNANSWERED": "Assessed, and the cell is left blank.",
    "NOT_ASSESSED": "No source assessed it."
  },
  "NormKind": {
    "NORM": "",
    "INTERNATIONAL_LAW": "",
    "CONFIDENCE_BUILDING": "",
    "CAPACITY_BUILDING": "",
    "OFFENCE": "",
    "TECHNICAL": "",
    "OTHER": ""
  },
  "OrganizationKind": {
    "INTERGOVERNMENTAL": "",
    "REGIONAL_INTEGRATION": "",
    "INFORMAL_GROUP": "",
    "UN_PROCESS": "",
    "SECRETARIAT": "",
    "PUBLIC_AUTHORITY": "",
    "COMPANY": "",
    "BUSINESS_ASSOCIATION": "",
    "CIVIL_SOCIETY": "",
    "ACADEMIC": "",
    "TECHNICAL": "",
    "MULTISTAKEHOLDER": "",
    "OTHER": ""
  },
  "PartyStatus": {
    "NEGOTIATED": "",
    "SIGNED": "",
    "RATIFIED": "Ratified, accepted or approved.",
    "ACCEDED": "",
    "SUCCEEDED": "",
    "JOINED_CONSENSUS": "Without a vote and without signature.",
    "ADOPTED": "",
    "ENDORSED": "",
    "SUPPORTS": "",
    "ASSOCIATE": "",
    "WITHDRAWN": ""
  },
  "PathOutcome": {
    "COMPLETE": "All shortest paths are there.",
    "NONE_WITHIN_MAX_LENGTH": "The two are not tied within `maxLength` by ties that count.",
    "CUT_BY_FIRST": "There are more shortest paths than `first`.",
    "CUT_BY_TIME": "The search was given up as too much work: nothing is known of the paths. Ask for fewer relations, or leave hubs out with `avoiding`."
  },
  "Projection": {
    "ENTITIES": "Entities of every type, linked by the ties themselves: as heavily as ties join the two, whichever way these lead.\n`filter`, `states` and `organizations` say which agreements, states and organizations take part; all else does.",
    "STATES_BY_AGREEMENT": "States, linked by the agreements that match `filter` and that both are party to.",
    "STATES_BY_ORGANIZATION": "States, linked by the organizations that match `organizations` and that both are members of.",
    "STATES_BY_NORM": "States, linked by the norms that agreements of both reflect, not necessarily the same agreements; those that match `filter`.",
    "AGREEMENTS_BY_NORM": "Agreements that match `filter`, linked by the norms that both reflect.",
    "AGREEMENTS_BY_PARTY": "Agreements that match `filter`, linked by the states and organizations that are party to both.",
    "NORMS_BY_AGREEMENT": "Norms, linked by the agreements that match `filter` and that reflect both.",
    "ORGANIZATIONS_BY_MEMBER": "Organizations that match `organizations`, linked by the states and organizations that are members of both."
  },
  "ReferenceKind": {
    "ADOPTS": "",
    "ENDORSES": "",
    "WELCOMES": "",
    "REAFFIRMS": "",
    "RESTATES": "",
    "CONSISTENT_WITH": "",
    "BUILDS_ON": "",
    "ACKNOWLEDGES": "",
    "CITES": "",
    "REVISES": "",
    "PREDATES": "",
    "PART_OF": "",
    "ESTABLISHES": ""
  },
  "Relation": {
    "PARTY_TO": "State or Organization -> Agreement: signed, ratified, endorsed, supports",
    "MEMBER_OF": "State or Organization -> Organization",
    "INITIATED": "State or Organization -> Agreement: who began it",
    "ISSUED": "State or Organization -> Agreement: in whose name it was given out",
    "MAINTAINS": "Organization -> Agreement: who looks after it",
    "AUSPICES": "Organization -> Agreement: under whose roof it was made",
    "REFLECTS": "Agreement -> Norm, where the answer is EXPLICIT, INDIRECT or QUOTED",
    "SETS_OUT": "Agreement -> NormSet or Norm: it is where the norm is written",
    "INVOLVES": "Agreement -> StakeholderGroup",
    "ADDRESSES": "Norm -> StakeholderGroup: on whom it falls",
    "CLASSIFIED_AS": "Agreement -> Typology",
    "REFERENCES": "Agreement -> Agreement or Instrument",
    "IN_SET": "Norm -> NormSet",
    "CORRESPONDS_TO": "Norm -> Norm of another set",
    "CARRIED_OUT": "State or Organization -> Activity",
    "BENEFITS": "Activity -> State or Organization: whose capacity it built, to whom it was addressed",
    "EVIDENCES": "Agreement, Organization or Activity -> Indicator: taking part in it is evidence of the indicator",
    "SUCCEEDS": "State -> State, Organization -> Organization, Agreement -> Agreement"
  },
  "SharedOrder": {
    "SHARED": "Those that share the most agreements first.",
    "JACCARD": "Those that are the most alike first, by the Jaccard index: shared / in either. So a state of many agreements does not lead for that alone."
  },
  "SourceAccess": {
    "READ": "At hand when its facts were entered.",
    "CITED": "Named from general knowledge, to be checked against the original."
  },
  "Standing": {
    "UN_MEMBER": "",
    "UN_OBSERVER": "",
    "OTHER": ""
  },
  "TimelineBy": {
    "ADOPTION": "The year in which the agreement was made.",
    "STATE_JOINED": "The year in which the state joined the agreement, as far as a source tells; else that in which the agreement was made."
  }
} as const
