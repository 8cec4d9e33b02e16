/** Regions and countries beside the towns of GeoNames: name, country, latitude, longitude. General reference knowledge. */
export const REGIONS: readonly (readonly [name: string, country: string, latitude: number, longitude: number])[] = [
  ['Crimea', 'UA', 45.3, 34.4],
  ['Donbas', 'UA', 48.4, 38.2],
  ['Donbass', 'UA', 48.4, 38.2],
  ['Transnistria', 'MD', 46.9, 29.5],
  ['Abkhazia', 'GE', 43.0, 41.0],
  ['South Ossetia', 'GE', 42.3, 44.0],
  ['Nagorno-Karabakh', 'AZ', 39.9, 46.8],
  ['Chechnya', 'RU', 43.4, 45.7],
  ['Siberia', 'RU', 60.0, 105.0],
  ['Kaliningrad', 'RU', 54.7, 20.5],
  ['Scotland', 'GB', 56.8, -4.2],
  ['England', 'GB', 52.5, -1.5],
  ['Wales', 'GB', 52.3, -3.8],
  ['Northern Ireland', 'GB', 54.6, -6.7],
  // Counties; those whose names larger towns elsewhere bear, like Norfolk and Surrey, are left out.
  ['Cumbria', 'GB', 54.5, -3.2],
  ['Lancashire', 'GB', 53.9, -2.6],
  ['Merseyside', 'GB', 53.4, -3.0],
  ['Cheshire', 'GB', 53.2, -2.6],
  ['Yorkshire', 'GB', 53.9, -1.3],
  ['North Yorkshire', 'GB', 54.2, -1.4],
  ['South Yorkshire', 'GB', 53.5, -1.3],
  ['West Yorkshire', 'GB', 53.7, -1.6],
  ['East Yorkshire', 'GB', 53.9, -0.5],
  ['County Durham', 'GB', 54.7, -1.8],
  ['Northumberland', 'GB', 55.2, -2.1],
  ['Tyneside', 'GB', 55.0, -1.5],
  ['Teesside', 'GB', 54.6, -1.2],
  ['Derbyshire', 'GB', 53.1, -1.6],
  ['Nottinghamshire', 'GB', 53.1, -1.0],
  ['Leicestershire', 'GB', 52.7, -1.1],
  ['Lincolnshire', 'GB', 53.1, -0.2],
  ['Northamptonshire', 'GB', 52.3, -0.9],
  ['Staffordshire', 'GB', 52.8, -2.0],
  ['Shropshire', 'GB', 52.6, -2.7],
  ['Herefordshire', 'GB', 52.1, -2.8],
  ['Worcestershire', 'GB', 52.2, -2.2],
  ['Warwickshire', 'GB', 52.3, -1.6],
  ['West Midlands', 'GB', 52.5, -1.9],
  ['Cambridgeshire', 'GB', 52.3, 0.0],
  ['Bedfordshire', 'GB', 52.1, -0.4],
  ['Hertfordshire', 'GB', 51.8, -0.2],
  ['Buckinghamshire', 'GB', 51.8, -0.8],
  ['Oxfordshire', 'GB', 51.8, -1.3],
  ['Gloucestershire', 'GB', 51.8, -2.2],
  ['Berkshire', 'GB', 51.4, -1.0],
  ['Wiltshire', 'GB', 51.3, -1.9],
  ['Hampshire', 'GB', 51.1, -1.3],
  ['Dorset', 'GB', 50.8, -2.3],
  ['Somerset', 'GB', 51.1, -2.9],
  ['Devon', 'GB', 50.7, -3.8],
  ['Cornwall', 'GB', 50.4, -4.7],
  ['Sussex', 'GB', 50.9, -0.1],
  ['East Sussex', 'GB', 50.9, 0.3],
  ['West Sussex', 'GB', 50.9, -0.5],
  ['East Anglia', 'GB', 52.4, 1.0],
  ['Pembrokeshire', 'GB', 51.8, -4.9],
  ['Carmarthenshire', 'GB', 51.9, -4.3],
  ['Gwynedd', 'GB', 52.9, -4.0],
  ['Powys', 'GB', 52.3, -3.4],
  ['Aberdeenshire', 'GB', 57.2, -2.8],
  ['Lanarkshire', 'GB', 55.6, -3.8],
  ['Ayrshire', 'GB', 55.5, -4.5],
  ['Perthshire', 'GB', 56.6, -3.9],
  ['Catalonia', 'ES', 41.8, 1.6],
  ['Bavaria', 'DE', 48.9, 11.4],
  ['Saxony', 'DE', 51.0, 13.4],
  ['Sicily', 'IT', 37.6, 14.0],
  ['Lombardy', 'IT', 45.6, 9.8],
  ['Brittany', 'FR', 48.2, -2.9],
  ['Normandy', 'FR', 49.0, 0.1],
  ['Flanders', 'BE', 51.0, 3.8],
  ['Gaza Strip', 'PS', 31.4, 34.4],
  ['West Bank', 'PS', 32.0, 35.3],
  ['Golan Heights', 'SY', 33.0, 35.8],
  ['Kurdistan', 'IQ', 36.2, 44.0],
  ['Kashmir', 'IN', 34.1, 74.8],
  ['Punjab', 'IN', 31.0, 75.4],
  ['Xinjiang', 'CN', 41.1, 85.2],
  ['Tibet', 'CN', 31.5, 88.0],
  ['Darfur', 'SD', 13.0, 24.9],
  ['Tigray', 'ET', 13.8, 38.4],
  ['Quebec', 'CA', 52.9, -71.8],
  ['Ontario', 'CA', 50.0, -85.0],
  ['Alberta', 'CA', 54.0, -115.0],
  ['British Columbia', 'CA', 54.0, -125.0],
  ['New South Wales', 'AU', -32.0, 147.0],
  ['Queensland', 'AU', -22.5, 144.4],
  ['Tasmania', 'AU', -42.0, 146.6],
  ['Greenland', 'GL', 72.0, -40.0],
  ['Georgia', 'US', 32.7, -83.2],
  ['Hawaii', 'US', 20.8, -156.3],
  ['Alaska', 'US', 64.4, -152.3],
  ['Alabama', 'US', 32.8, -86.8],
  ['Arizona', 'US', 34.3, -111.7],
  ['Arkansas', 'US', 34.8, -92.4],
  ['California', 'US', 37.2, -119.3],
  ['Colorado', 'US', 39.0, -105.5],
  ['Connecticut', 'US', 41.6, -72.7],
  ['Delaware', 'US', 39.0, -75.5],
  ['Florida', 'US', 28.6, -82.4],
  ['Idaho', 'US', 44.4, -114.6],
  ['Illinois', 'US', 40.0, -89.2],
  ['Indiana', 'US', 39.9, -86.3],
  ['Iowa', 'US', 42.1, -93.5],
  ['Kansas', 'US', 38.5, -98.4],
  ['Kentucky', 'US', 37.5, -85.3],
  ['Louisiana', 'US', 31.1, -92.0],
  ['Maine', 'US', 45.4, -69.2],
  ['Maryland', 'US', 39.0, -76.8],
  ['Massachusetts', 'US', 42.3, -71.8],
  ['Michigan', 'US', 44.3, -85.4],
  ['Minnesota', 'US', 46.3, -94.3],
  ['Mississippi', 'US', 32.7, -89.7],
  ['Missouri', 'US', 38.4, -92.5],
  ['Montana', 'US', 47.0, -109.6],
  ['Nebraska', 'US', 41.5, -99.8],
  ['Nevada', 'US', 39.3, -116.6],
  ['New Hampshire', 'US', 43.7, -71.6],
  ['New Jersey', 'US', 40.2, -74.7],
  ['New Mexico', 'US', 34.4, -106.1],
  ['North Carolina', 'US', 35.6, -79.4],
  ['North Dakota', 'US', 47.4, -100.5],
  ['Ohio', 'US', 40.3, -82.8],
  ['Oklahoma', 'US', 35.6, -97.5],
  ['Oregon', 'US', 43.9, -120.6],
  ['Pennsylvania', 'US', 40.9, -77.8],
  ['Rhode Island', 'US', 41.7, -71.6],
  ['South Carolina', 'US', 33.9, -80.9],
  ['South Dakota', 'US', 44.4, -100.2],
  ['Tennessee', 'US', 35.9, -86.4],
  ['Texas', 'US', 31.5, -99.3],
  ['Utah', 'US', 39.3, -111.7],
  ['Vermont', 'US', 44.1, -72.7],
  ['Virginia', 'US', 37.5, -78.8],
  ['Washington state', 'US', 47.4, -120.4],
  ['West Virginia', 'US', 38.6, -80.6],
  ['Wisconsin', 'US', 44.6, -89.9],
  ['Wyoming', 'US', 43.0, -107.6],
]

/** US states as datelines and texts shorten them. */
export const SHORT_STATES: ReadonlyMap<string, string> = new Map(
  (
    'Ala:Alabama Ariz:Arizona Ark:Arkansas Calif:California Colo:Colorado Conn:Connecticut Del:Delaware Fla:Florida Ga:Georgia ' +
    'Ill:Illinois Ind:Indiana Kan:Kansas Ky:Kentucky La:Louisiana Md:Maryland Mass:Massachusetts Mich:Michigan Minn:Minnesota ' +
    'Miss:Mississippi Mo:Missouri Mont:Montana Neb:Nebraska Nev:Nevada Okla:Oklahoma Ore:Oregon Pa:Pennsylvania Tenn:Tennessee ' +
    'Tex:Texas Va:Virginia Vt:Vermont Wash:Washington Wis:Wisconsin Wyo:Wyoming'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Names of countries that differ from those of the Unicode CLDR, and its codes. */
export const COUNTRY_ALIASES: ReadonlyMap<string, string> = new Map(
  (
    'UK:GB|U.K.:GB|Britain:GB|Great Britain:GB|US:US|U.S.:US|USA:US|U.S.A.:US|America:US|the States:US|Turkey:TR|Czech Republic:CZ|' +
    'Ivory Coast:CI|Burma:MM|Holland:NL|Macedonia:MK|Swaziland:SZ|Palestine:PS|Congo:CD|Bosnia:BA|Vatican:VA|UAE:AE|East Timor:TL|' +
    'Cape Verde:CV|Hong Kong:HK|Macau:MO|DRC:CD|Russian Federation:RU|Republic of Ireland:IE|Herzegovina:BA|Trinidad:TT|Tobago:TT|' +
    'Antigua:AG|Barbuda:AG|St. Kitts:KN|St Kitts:KN|St Lucia:LC|Saint Lucia:LC|St. Vincent:VC|St Vincent:VC|Turks and Caicos:TC'
  )
    .split('|')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Towns whose names are words, which mean the town hardly ever. Paired with a region ("Reading, England") they do. */
export const WORDS: ReadonlySet<string> = new Set(
  (
    'Acre Alliance Along Asia Banning Bar Bear Bend Best Boom Borne Buy Central Crystal Date Deal Dome Enterprise Erode Federal Fleet ' +
    'Fountain Gap Garner Gay Goes Golden Green Holiday Hook Humble Independence Justice Lend Lens Liberal Liberty Male Man Manage March ' +
    'Marks Metro Mission Mobile Most Much Nice Normal Opportunity Oral Orange Pace Paramount Peel Peer Pen Police Pop Reading ' +
    'Republic Retreat Sake Sale Salt Same Savage Seaside Shaping Simmering Split Spring Summit Sunrise Superior Surprise Tank Tete ' +
    'Tours Union University Van Wedding Wheeling Young August April May June July Sunday Monday Friday'
  ).split(' '),
)

/** Towns under other names than GeoNames gives them in English. */
export const TOWN_ALIASES: ReadonlyMap<string, string> = new Map(
  (
    'Kiev:Kyiv|Odesa:Odessa|Kharkov:Kharkiv|Lvov:Lviv|Lugansk:Luhansk|Zaporizhzhia:Zaporizhia|Zaporozhye:Zaporizhia|Dnipropetrovsk:Dnipro|' +
    'New York:New York City|Washington:Washington, D.C.|Washington DC:Washington, D.C.|Washington D.C.:Washington, D.C.|Geneva:Genève|' +
    'St Petersburg:Saint Petersburg|St. Petersburg:Saint Petersburg|Cologne:Köln|Zurich:Zürich|Dusseldorf:Düsseldorf|Saigon:Ho Chi Minh City|Bombay:Mumbai|' +
    'Calcutta:Kolkata|Peking:Beijing|Rangoon:Yangon|Delhi:New Delhi|Gaza City:Gaza|Nur-Sultan:Astana|Seville:Sevilla|' +
    'Gothenburg:Göteborg|Antwerp:Antwerpen|Ghent:Gent|Hanover:Hannover|Nuremberg:Nürnberg|Mecca:Makkah|Sao Paulo:São Paulo'
  )
    .split('|')
    .map((pair) => pair.split(':') as [string, string]),
)
