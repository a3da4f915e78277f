// As the data set's columns are called, from afghanistan to zimbabwe.
export const STATE_COLUMNS =
  `afghanistan albania algeria andorra angola antiguabarbuda argentina armenia australia austria austriahungary azerbaijan
  baden bahamas bahrain bangladesh barbados bavariaelect belarus belgium belize benin bhutan bolivia bosnia botswana brazil
  brunei bulgaria burkinafaso burundi car cambodia cameroon canada capeverde chad chile china colombia comoros congobrazz
  costarica croatia cuba cyprus czechrep czechoslovakia denmark djibouti domrepublic dominica egermany etimor ecuador egypt
  elsalvador eqguinea eritrea estonia ethiopia fyromacedonia fiji finland france gabon gambia georgia germany ghana greece
  grenada guatemala guinea guineabissau guyana haiti hanover hesseelect hessegrand honduras hungary iceland india indonesia
  iran iraq ireland israel italy ivorycoast jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos
  latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta
  marshallis mauritania mauritius mecklenburg mexico micronesiafs modena moldova monaco mongolia morocco montenegro
  mozambique myanmar namibia nauru nepal netherlands newzealand nicaragua niger nigeria nokorea norway nyemen oman pakistan
  palau panama papalstates papuanewguinea paraguay parma peru philippines poland portugal qatar romania russia rwanda
  svietnam syemen sanmarino saotome saudiarabia saxony senegal seychelles sierraleone singapore slovakia slovenia soafrica
  sokorea sosudan solomonis somalia spain srilanka stkitts stlucia stvincent sudan suriname swaziland sweden switzerland
  syria taiwan tajikistan tanzania thailand togo tonga trinidad tunisia turkey turkmenistan tuscany tuvalu twosicilies uae uk
  usa uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wgermany wsamoa wurtenburg yemen yugoslaviaserb zaire
  zambia zanzibar zimbabwe`.split(/\s+/)

// What has its number from before 1950 is not held.
export const NO_STATES = [
  ...['austriahungary', 'baden', 'bavariaelect', 'hanover', 'hesseelect', 'hessegrand'],
  ...['mecklenburg', 'modena', 'papalstates', 'parma', 'saxony', 'tuscany', 'twosicilies', 'wurtenburg', 'zanzibar'],
  'Korea before its division',
]
