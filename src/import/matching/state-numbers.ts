import { countryCoded } from '../../countries.js'
import { memoized } from '../memoized.js'
import { GAUL_CODES } from './gaul-codes.js'

/**
 * Numbers of states as data sets have them. Those of political science are facts, compared with the Correlates of War Project's State
 * System Membership (v2016), Gleditsch and Ward's list of independent states and microstates, and the codes of Polity5.
 */
type OfPolitics = 'cow' | 'gleditsch-ward' | 'polity'
export type Coding = OfPolitics | 'gaul' | 'm49'

/**
 * What a number stands for: a state by its id, or by several as SUN|RUS, of which each had it while it existed; or by its
 * name one that is not held.
 */
export type NumberedState = { readonly id: string } | { readonly former: string }

/** null where the coding has no such number. */
export function stateNumbered(coding: Coding, number: string): NumberedState | null {
  const digits = number.replace(/^0+(?=\d)/, '')
  if (coding === 'm49') return numbersIn(M49_ONCE).get(digits) ?? coded(digits)
  return (coding === 'gaul' ? numbersIn(GAUL_CODES) : statesBy(coding)).get(digits) ?? null
}

/** M49 has the numbers of ISO 3166-1, and has kept those that states had before they changed. */
function coded(digits: string): NumberedState | null {
  const id = /^\d{1,3}$/.test(digits) ? countryCoded(digits.padStart(3, '0')) : null
  return id === null ? null : { id }
}

const statesBy = memoized((coding: OfPolitics): ReadonlyMap<string, NumberedState> => {
  const { states, former } = OWN[coding]
  return new Map([...entries(SHARED), ...FORMER, ...entries(states), ...former])
})

const entries = (pairs: string): readonly (readonly [number: string, state: NumberedState])[] =>
  [...pairs.matchAll(/(\d+) ([A-Z]{3}(?:\|[A-Z]{3})*)/g)].map(([, number = '', id = '']) => [number, { id }])

const numbersIn = memoized((pairs: string): ReadonlyMap<string, NumberedState> => new Map(entries(pairs)))

/** What the United Nations Statistics Division numbered otherwise once; Ethiopia and Sudan got another when they lost a part. */
const M49_ONCE = '200 CSK 230 ETH 278 DDR 280 DEU 720 YMD 736 SDN 810 SUN 886 YAR 890 YUG 891 YUG|SCG'

type Former = readonly (readonly [number: string, state: NumberedState])[]
const formerOf = (names: Readonly<Record<string, string>>): Former =>
  Object.entries(names).map(([number, former]) => [number, { former }])

/** What the three have alike. */
const SHARED = `
2 USA 20 CAN 31 BHS 40 CUB 41 HTI 42 DOM 51 JAM 52 TTO 53 BRB 54 DMA 55 GRD 56 LCA 57 VCT 58 ATG 60 KNA 70 MEX 80 BLZ
90 GTM 91 HND 92 SLV 93 NIC 94 CRI 95 PAN 100 COL 101 VEN 110 GUY 115 SUR 130 ECU 135 PER 140 BRA 145 BOL 150 PRY
155 CHL 160 ARG 165 URY 200 GBR 205 IRL 210 NLD 211 BEL 212 LUX 220 FRA 221 MCO 223 LIE 225 CHE 230 ESP 232 AND
235 PRT 265 DDR 290 POL 305 AUT 310 HUN 315 CSK 316 CZE 317 SVK 325 ITA 331 SMR 338 MLT 339 ALB 343 MKD 344 HRV
346 BIH 349 SVN 350 GRC 352 CYP 355 BGR 359 MDA 360 ROU 365 SUN|RUS 366 EST 367 LVA 368 LTU 369 UKR 370 BLR 371 ARM
372 GEO 373 AZE 375 FIN 380 SWE 385 NOR 390 DNK 395 ISL 402 CPV 403 STP 404 GNB 411 GNQ 420 GMB 432 MLI 433 SEN
434 BEN 435 MRT 436 NER 437 CIV 438 GIN 439 BFA 450 LBR 451 SLE 452 GHA 461 TGO 471 CMR 475 NGA 481 GAB 482 CAF
483 TCD 484 COG 490 COD 500 UGA 501 KEN 510 TZA 516 BDI 517 RWA 520 SOM 522 DJI 530 ETH 531 ERI 540 AGO 541 MOZ
551 ZMB 552 ZWE 553 MWI 560 ZAF 565 NAM 570 LSO 571 BWA 572 SWZ 580 MDG 581 COM 590 MUS 591 SYC 600 MAR 615 DZA
616 TUN 620 LBY 625 SDN 630 IRN 640 TUR 645 IRQ 651 EGY 652 SYR 660 LBN 663 JOR 666 ISR 670 SAU 680 YMD 690 KWT
692 BHR 694 QAT 696 ARE 698 OMN 700 AFG 701 TKM 702 TJK 703 KGZ 704 UZB 705 KAZ 710 CHN 712 MNG 713 TWN 731 PRK
732 KOR 740 JPN 750 IND 760 BTN 770 PAK 771 BGD 775 MMR 780 LKA 781 MDV 790 NPL 800 THA 811 KHM 812 LAO 817 RVN
820 MYS 830 SGP 835 BRN 840 PHL 850 IDN 860 TLS 900 AUS 910 PNG 920 NZL 935 VUT 940 SLB 950 FJI 983 MHL 986 PLW
987 FSM 990 WSM`

/** None that is held is meant by these, whoever came after them: what they did is not what those did. */
const FORMER = formerOf({
  89: 'the United Provinces of Central America',
  99: 'Gran Colombia',
  240: 'Hanover',
  245: 'Bavaria',
  267: 'Baden',
  269: 'Saxony',
  271: 'Wuerttemberg',
  273: 'Hesse Electoral',
  275: 'Hesse Grand Ducal',
  280: 'Mecklenburg Schwerin',
  300: 'Austria-Hungary',
  327: 'the Papal States',
  329: 'the Two Sicilies',
  332: 'Modena',
  335: 'Parma',
  337: 'Tuscany',
  511: 'Zanzibar',
  564: 'the Orange Free State',
  730: 'Korea before its division',
})

/** What each has otherwise. */
const OWN: Readonly<Record<OfPolitics, { readonly states: string; readonly former: Former }>> = {
  cow: {
    // The Federal Republic of Germany is one state before and after 1990, whatever number it has.
    states: `255 DEU 260 DEU 341 MNE 345 YUG|SCG|SRB 347 XKX 626 SSD 678 YAR 679 YEM 816 VDR|VNM 946 KIR 947 TUV 955 TON
    970 NRU`,
    former: [],
  },
  // Its Germany, Yemen and Vietnam go on with the numbers that one part of them had before.
  'gleditsch-ward': {
    states: `260 DEU 340 SRB 341 MNE 345 YUG|SCG 347 XKX 626 SSD 678 YAR|YEM 816 VDR|VNM 970 KIR 971 NRU 972 TON 973 TUV`,
    former: formerOf({ 255: 'Germany before its division', 563: 'the Transvaal', 711: 'Tibet' }),
  },
  polity: {
    states: `255 DEU 260 DEU 341 XKX 342 SRB 345 YUG 347 SCG 348 MNE 364 SUN 525 SSD 529 ETH 626 SDN 678 YAR 679 YEM
    769 PAK 816 VDR 818 VNM`,
    former: formerOf({ 324: 'Sardinia' }),
  },
}
