/**
 * Some forty rows as a hand-kept sheet would have them: titles, dates, parties and typologies of agreements that the corpus
 * has by other sources, written in disorder, and beside each what it says, worked out by hand.
 */
export interface FixtureRow {
  readonly title: string
  /** A Date where the sheet keeps a day as a number. */
  readonly date: string | Date
  readonly organization?: string
  /** One letter a typology, in the order of the columns: see TYPOLOGIES. */
  readonly marks: string
  readonly notes?: string
  readonly link?: string
  readonly means: Answer
}
export interface Answer {
  readonly id: string
  /** As precise as it is written; null where the cell does not say. */
  readonly date: string | null
  readonly parties: readonly string[]
}

export const TYPOLOGIES = [
  ['D', 'Discussion and Dialogue', 'discussion-and-dialogue'],
  ['R', 'Research', 'research'],
  ['C', 'Confidence Building\nMeasures', 'confidence-building-measures'],
  ['I', 'Incident Response ', 'incident-response'],
  ['Y', 'Cyber Crime', 'cybercrime'],
  ['B', 'Capacity-Building', 'capacity-building'],
  ['A', 'ACTIVITY LIMITING', 'activity-limiting'],
  ['F', 'Defence', 'defense'],
  ['T', 'Terrorism*', 'terrorism'],
] as const

const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
const RUSSIAN = 'on Cooperation in the Field of Ensuring International Information Security'

const means = (id: string, date: string | null, ...parties: readonly string[]): Answer => ({ id, date, parties })

export const BILATERAL: readonly FixtureRow[] = [
  {
    title:
      'Joint Statement by the Presidents of the United States of America and the Russian Federation on a New Field of Cooperation in Confidence Building ',
    date: 'June 17, 2013',
    marks: 'CI',
    notes: 'Announced at Lough Erne',
    means: means('us-russia-cyber-cbm-statement-2013', '2013-06-17', 'USA', 'RUS'),
  },
  {
    title: 'US–China Cyber Agreement*',
    date: '25 September 2015',
    organization: 'United States / PRC',
    marks: 'AYD',
    means: means('us-china-cyber-commitments-2015', '2015-09-25', 'USA', 'CHN'),
  },
  {
    title: 'Memorandum of Understanding between the United States and India on Cybersecurity',
    date: '19/07/2011',
    marks: 'I',
    means: means('us-india-cert-mou-2011', '2011-07-19', 'USA', 'IND'),
  },
  {
    title: 'Framework for the U.S.-India Cyber Relationship',
    date: day('2016-08-30'),
    marks: 'DIYBA',
    link: 'https://in.usembassy.gov/framework-u-s-india-cyber-relationship/',
    means: means('us-india-cyber-framework-2016', '2016-08-30', 'USA', 'IND'),
  },
  {
    title: 'Joint statement on the Japan-U.S. cyber dialogue',
    date: 'May 2013',
    marks: 'D',
    means: means('us-japan-cyber-dialogue-2013', '2013-05', 'USA', 'JPN'),
  },
  {
    title: 'Guidelines for Japan-U.S. Defence Cooperation (2015)',
    date: '2015',
    marks: 'FI',
    means: means('us-japan-defense-guidelines-2015', '2015', 'USA', 'JPN'),
  },
  {
    title: 'U.S.-Estonian Cyber Partnership Statement',
    date: 'Dec. 3, 2013',
    organization: 'U.S.\nEstonia',
    marks: 'D',
    means: means('us-estonia-cyber-partnership-2013', '2013-12-03', 'USA', 'EST'),
  },
  {
    title: 'Cybersecurity Action Plan between Public Safety Canada and the Department of Homeland Security',
    date: '2012/10',
    organization: 'Canada & United States of America',
    marks: 'I',
    means: means('us-canada-cybersecurity-action-plan-2012', '2012-10', 'USA', 'CAN'),
  },
  {
    title: 'Joint Statement on the U.S.-Argentina Partnership on Cyber Policy [1]',
    date: 'n.d.',
    marks: 'D',
    means: means('us-argentina-cyber-policy-2017', null, 'USA', 'ARG'),
  },
  {
    title: 'UK–US Data Access Agreement',
    date: 'signed 3 October 2019, in force 3 October 2022',
    marks: 'Y',
    means: means('us-uk-data-access-agreement-2019', '2019-10-03', 'USA', 'GBR'),
  },
  {
    title:
      "Memorandum of Cooperation between CISA and Ukraine's State Service of Special Communications and Information Protection",
    date: 'July 2022',
    organization: 'Ukraine; USA',
    marks: 'IB',
    means: means('us-ukraine-cisa-ssscip-memorandum-2022', '2022-07', 'USA', 'UKR'),
  },
  {
    title: 'UK-China Joint Statement on building a global comprehensive strategic partnership for the 21st Century',
    date: 'October 22nd, 2015',
    marks: 'A',
    means: means('uk-china-joint-statement-2015', '2015-10-22', 'GBR', 'CHN'),
  },
  {
    title: 'China-League of Arab States Cooperation Initiative on Data Security',
    date: '29.03.2021',
    marks: 'A',
    means: means('china-arab-data-security-initiative-2021', '2021-03-29', 'CHN', 'loas'),
  },
  {
    title: `Agreement between the Government of the Russian Federation and the Government of the Republic of Belarus ${RUSSIAN}`,
    date: '25-Dec-2013',
    marks: 'CYT',
    means: means('russia-belarus-information-security-2013', '2013-12-25', 'RUS', 'BLR'),
  },
  {
    title: `Agreement between the Government of the Russian Federation and the Government of the Republic of Cuba ${RUSSIAN}`,
    date: day('2014-07-11'),
    marks: 'CYT',
    means: means('russia-cuba-information-security-2014', '2014-07-11', 'RUS', 'CUB'),
  },
  {
    title: 'Russia–China information security agreement',
    date: 'c. 2015',
    marks: 'CYTA',
    means: means('russia-china-information-security-2015', '2015', 'RUS', 'CHN'),
  },
  {
    title: `Agreement between the Government of the Russian Federation and the Government of the Republic of South Africa ${RUSSIAN}`,
    date: '2017-09-04T00:00:00.000Z',
    marks: 'CYT',
    means: means('russia-south-africa-information-security-2017', '2017-09-04', 'RUS', 'ZAF'),
  },
  {
    title: `Agreement between the Government of the Russian Federation and the Government of the Socialist Republic of Viet Nam ${RUSSIAN}`,
    date: '6 September 2018',
    marks: 'CYT',
    means: means('russia-vietnam-information-security-2018', '2018-09-06', 'RUS', 'VNM'),
  },
  {
    title: `Agreement between the Government of the Russian Federation and the Government of the Islamic Republic of Iran ${RUSSIAN}`,
    date: 'January 26, 2021',
    marks: 'YT',
    means: means('russia-iran-information-security-2021', '2021-01-26', 'RUS', 'IRN'),
  },
  {
    title: 'Memorandum of Understanding on Cybersecurity Cooperation between Australia and Singapore',
    date: day('2017-06-02'),
    marks: 'IBC',
    means: means('australia-singapore-cyber-mou-2017', '2017-06-02', 'AUS', 'SGP'),
  },
  {
    title:
      'Memorandum of Understanding between the Government of Australia and the Government of Papua New Guinea relating to Cyber Security Cooperation',
    date: '6 Apr 2018',
    marks: 'B',
    means: means('australia-png-cyber-mou-2018', '2018-04-06', 'AUS', 'PNG'),
  },
  {
    title:
      'Memorandum of Understanding between the Government of the Republic of Indonesia and the Government of Australia on Cyber Cooperation',
    date: '31/08/2018',
    marks: 'DBY',
    means: means('australia-indonesia-cyber-mou-2018', '2018-08-31', 'AUS', 'IDN'),
  },
  {
    title:
      'Memorandum of Understanding on Cyber and Digital Cooperation between the Government of the Kingdom of Thailand and the Government of Australia',
    date: '10 January 2019',
    marks: 'YB',
    means: means('australia-thailand-cyber-mou-2019', '2019-01-10', 'AUS', 'THA'),
  },
  {
    title:
      'Memorandum of Understanding on Cyber and Critical Technology Cooperation between Australia and the Republic of Korea',
    date: '2021',
    organization: 'Australia, Korea, Republic of',
    marks: 'D',
    means: means('australia-rok-cyber-mou-2021', '2021', 'AUS', 'KOR'),
  },
  {
    title: 'Memorandum of Understanding on Cybersecurity Cooperation between Singapore and the Netherlands',
    date: 'July 2016',
    organization: 'Singapore and The Netherlands†',
    marks: 'B',
    means: means('singapore-netherlands-cyber-mou-2016', '2016-07', 'SGP', 'NLD'),
  },
  {
    title: 'Joint Declaration of Intent on Cybersecurity Cooperation between Singapore and Germany',
    date: '6 July 2017',
    marks: 'RA',
    means: means('singapore-germany-cyber-declaration-2017', '2017-07-06', 'SGP', 'DEU'),
  },
  {
    title: 'Korea-Singapore Digital Partnership Agreement',
    date: '21 November 2022',
    organization: 'South Korea/Singapore',
    marks: 'I',
    means: means('korea-singapore-digital-partnership-agreement-2022', '2022-11-21', 'KOR', 'SGP'),
  },
  {
    title: 'Memorandum of Understanding on Cooperation in Cyber Security between India and Israel',
    date: '43115',
    marks: 'B',
    means: means('india-israel-cyber-mou-2018', '2018-01-15', 'IND', 'ISR'),
  },
  {
    title: 'Republic of Korea-UK Strategic Cyber Partnership',
    date: '22.11.2023',
    marks: 'IR',
    means: means('rok-uk-strategic-cyber-partnership-2023', '2023-11-22', 'KOR', 'GBR'),
  },
  {
    title:
      'Agreement between the Republic of Estonia and the Grand Duchy of Luxembourg on the hosting of data and information systems',
    date: '20 June 2017',
    marks: 'I',
    means: means('estonia-luxembourg-data-embassy-2017', '2017-06-20', 'EST', 'LUX'),
  },
  {
    title: 'EU–NATO Joint Declaration (2016)',
    date: '8 July 2016',
    marks: 'F',
    means: means('eu-nato-joint-declaration-2016', '2016-07-08', 'eu', 'nato'),
  },
]

export const MULTI: readonly FixtureRow[] = [
  {
    title: 'Convention on Cybercrime',
    date: '23 November 2001',
    organization: 'Council of Europe',
    marks: 'Y',
    means: means('budapest-convention', '2001-11-23'),
  },
  {
    title: 'African Union Convention on Cyber Security and Personal Data Protection',
    date: 'June 2014',
    organization: 'African Union (AU)',
    marks: 'YB',
    means: means('malabo-convention', '2014-06'),
  },
  {
    title: 'NATO Cyber Defence Pledge',
    date: 'July 2016',
    organization: 'NATO',
    marks: 'FB',
    means: means('nato-cyber-defence-pledge', '2016-07'),
  },
  {
    title: 'G7 Declaration on Responsible States Behaviour in Cyberspace',
    date: 'April 2017',
    organization: 'G7',
    marks: 'AC',
    means: means('g7-lucca-declaration', '2017-04'),
  },
  {
    title: "G20 Leaders' Communique, Antalya Summit",
    date: 'Nov. 2015',
    organization: 'G20',
    marks: 'A',
    means: means('g20-antalya-communique', '2015-11'),
  },
  {
    title: 'Paris Call for Trust and Security in Cyberspace ¹',
    date: '2018',
    organization: 'French Foreign Ministry of Somewhere',
    marks: 'AC',
    link: 'pariscall.international',
    means: means('paris-call', '2018'),
  },
]
