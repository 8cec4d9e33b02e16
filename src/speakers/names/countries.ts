/** Countries with the names by which texts mean their governments: demonyms, capitals, seats. From general reference knowledge. */
const TABLE = `United States|American,Americans,U.S.,US,USA,U.S.A.,America|Washington|White House,Pentagon,State Department,Justice Department,Oval Office,Capitol Hill,Treasury Department,Homeland Security,U.S. military,CIA,FBI,NSA
United Kingdom|British,Britons,UK,U.K.,Britain,England,English,Scottish,Scotland,Welsh,Northern Ireland,Northern Irish|London|Downing Street,No 10,No. 10,Number 10,Whitehall,Foreign Office,Home Office,Westminster,Buckingham Palace
Russia|Russian,Russians,Russian Federation|Moscow|Kremlin,Duma,GRU,FSB
Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev|Verkhovna Rada,Bankova
France|French|Paris|Élysée,Elysee,Quai d'Orsay
Germany|German,Germans|Berlin|Bundestag,Chancellery
China|Chinese|Beijing|Zhongnanhai
Japan|Japanese|Tokyo|
Israel|Israeli,Israelis|Jerusalem|Knesset,Mossad,IDF
Iran|Iranian,Iranians|Tehran|Revolutionary Guards
Iraq|Iraqi,Iraqis|Baghdad|
Syria|Syrian,Syrians|Damascus|
Turkey|Turkish,Turks,Türkiye|Ankara|
Egypt|Egyptian,Egyptians|Cairo|
Saudi Arabia|Saudi,Saudis|Riyadh|
Qatar|Qatari,Qataris|Doha|
United Arab Emirates|Emirati,Emiratis,UAE|Abu Dhabi|
Jordan|Jordanian|Amman|
Lebanon|Lebanese|Beirut|
Yemen|Yemeni|Sanaa|
Palestine|Palestinian,Palestinians,Palestinian Authority|Ramallah|
Afghanistan|Afghan,Afghans|Kabul|
Pakistan|Pakistani,Pakistanis|Islamabad|
India|Indian,Indians|New Delhi,Delhi|Lok Sabha
North Korea|North Korean,North Koreans,DPRK|Pyongyang|
South Korea|South Korean,South Koreans|Seoul|Blue House
Vietnam|Vietnamese|Hanoi|
Philippines|Philippine,Filipino,Filipinos|Manila|Malacañang
Indonesia|Indonesian|Jakarta|
Malaysia|Malaysian|Kuala Lumpur|
Thailand|Thai|Bangkok|
Myanmar|Burmese,Burma|Naypyidaw|
Bangladesh|Bangladeshi|Dhaka|
Sri Lanka|Sri Lankan|Colombo|
Australia|Australian,Australians|Canberra|
New Zealand|New Zealander|Wellington|Beehive
Canada|Canadian,Canadians|Ottawa|Parliament Hill
Mexico|Mexican,Mexicans|Mexico City|Los Pinos
Cuba|Cuban,Cubans|Havana|
Venezuela|Venezuelan,Venezuelans|Caracas|Miraflores
Colombia|Colombian|Bogotá,Bogota|
Brazil|Brazilian,Brazilians|Brasília,Brasilia|Planalto
Argentina|Argentine,Argentinian|Buenos Aires|Casa Rosada
Chile|Chilean|Santiago|La Moneda
Peru|Peruvian|Lima|
Ecuador|Ecuadorean,Ecuadorian|Quito|
Bolivia|Bolivian|La Paz|
Haiti|Haitian|Port-au-Prince|
Guatemala|Guatemalan||
Honduras|Honduran|Tegucigalpa|
El Salvador|Salvadoran|San Salvador|
Nicaragua|Nicaraguan|Managua|
Spain|Spanish,Spaniards|Madrid|Moncloa
Portugal|Portuguese|Lisbon|
Italy|Italian,Italians|Rome|Palazzo Chigi
Vatican|Holy See|Vatican City|
Greece|Greek,Greeks|Athens|
Netherlands|Dutch,Holland|The Hague,Amsterdam|Binnenhof
Belgium|Belgian,Belgians|Brussels|
Austria|Austrian|Vienna|
Switzerland|Swiss|Bern|
Poland|Polish,Poles|Warsaw|Sejm
Czech Republic|Czech,Czechs,Czechia|Prague|
Slovakia|Slovak|Bratislava|
Hungary|Hungarian|Budapest|
Romania|Romanian|Bucharest|
Bulgaria|Bulgarian|Sofia|
Serbia|Serbian,Serbs|Belgrade|
Croatia|Croatian|Zagreb|
Bosnia|Bosnian|Sarajevo|
Kosovo|Kosovar|Pristina|
Albania|Albanian|Tirana|
Montenegro|Montenegrin|Podgorica|
North Macedonia|Macedonian,Macedonia|Skopje|
Slovenia|Slovenian|Ljubljana|
Moldova|Moldovan|Chisinau|
Belarus|Belarusian|Minsk|
Lithuania|Lithuanian|Vilnius|
Latvia|Latvian|Riga|
Estonia|Estonian|Tallinn|
Finland|Finnish,Finns|Helsinki|
Sweden|Swedish,Swedes|Stockholm|
Norway|Norwegian,Norwegians|Oslo|
Denmark|Danish,Danes|Copenhagen|
Iceland|Icelandic|Reykjavik|
Ireland|Irish|Dublin|Dáil,Leinster House
Georgia|Georgian|Tbilisi|
Armenia|Armenian|Yerevan|
Azerbaijan|Azerbaijani,Azeri|Baku|
Kazakhstan|Kazakh|Astana|
Uzbekistan|Uzbek|Tashkent|
South Africa|South African,South Africans|Pretoria|
Nigeria|Nigerian,Nigerians|Abuja|
Kenya|Kenyan,Kenyans|Nairobi|
Ethiopia|Ethiopian|Addis Ababa|
Sudan|Sudanese|Khartoum|
Somalia|Somali|Mogadishu|
Libya|Libyan|Tripoli|
Tunisia|Tunisian|Tunis|
Algeria|Algerian|Algiers|
Morocco|Moroccan|Rabat|
Zimbabwe|Zimbabwean|Harare|
Uganda|Ugandan|Kampala|
Rwanda|Rwandan|Kigali|
Congo|Congolese|Kinshasa|
Ghana|Ghanaian|Accra|
Taiwan|Taiwanese|Taipei|
Hong Kong|||
European Union|EU,E.U.,European Commission,European Council||Berlaymont
United Nations|U.N.,UN||Security Council
NATO|North Atlantic Treaty Organization,Nato||`

interface Country {
  name: string
  /** What an adjective or a plural of people says: "British". */
  forms: string[]
  capitals: string[]
  seats: string[]
}

export const COUNTRIES: readonly Country[] = TABLE.split('\n').map((line) => {
  const [name, forms, capitals, seats] = line.split('|') as [string, string, string, string]
  const list = (text: string) => text.split(',').filter(Boolean)
  return { name, forms: list(forms), capitals: list(capitals), seats: list(seats) }
})

const BY_WORD = new Map<string, { country: string; as: 'name' | 'form' | 'capital' | 'seat' }>()
for (const { name, forms, capitals, seats } of COUNTRIES) {
  for (const seat of seats) BY_WORD.set(seat.toLowerCase(), { country: name, as: 'seat' })
  for (const capital of capitals) BY_WORD.set(capital.toLowerCase(), { country: name, as: 'capital' })
  for (const form of forms) BY_WORD.set(form.toLowerCase(), { country: name, as: 'form' })
  BY_WORD.set(name.toLowerCase(), { country: name, as: 'name' })
}
// Words of English, and names of people, that are none of it alone.
for (const word of ['us', 'un', 'jordan', 'georgia', 'lima', 'sofia', 'polish', 'turkey'])
  if (word !== 'turkey') BY_WORD.delete(word)
for (const [word, country] of [
  ['Jordan', 'Jordan'],
  ['Georgia', 'Georgia'],
  // As headlines write them.
  ['N. Korea', 'North Korea'],
  ['S. Korea', 'South Korea'],
  ['NKorea', 'North Korea'],
  ['SKorea', 'South Korea'],
] as const)
  BY_WORD.set(word.toLowerCase(), { country, as: 'name' })

/** What a whole name stands for: a country by its name or a form of it, its capital or a seat of its government. */
export function countryNamed(name: string): { country: string; as: 'name' | 'form' | 'capital' | 'seat' } | null {
  if (name === 'US' || name === 'UN') return { country: name === 'US' ? 'United States' : 'United Nations', as: 'form' }
  const small = name.toLowerCase()
  return BY_WORD.get(small.startsWith('the ') ? small.slice(4) : small) ?? null
}

/** The country that a description's own words name: "British officials", "the U.S. ambassador to Russia" (the first). */
export function countryIn(text: string): string | null {
  const words = text.split(/[\s,()]+/).map((word) => word.replace(/[’']s?$/, '').replace(/[;:]$/, ''))
  for (let i = 0; i < words.length; i++) {
    if (!/^\p{Lu}/u.test(words[i]!)) continue
    for (const size of [3, 2, 1]) {
      const name = words.slice(i, i + size).join(' ')
      const found = countryNamed(name)
      // The National Security Council is some country's own.
      if (found?.as === 'seat' && words[i - 1] === 'National') continue
      // New England is none.
      if (name === 'England' && words[i - 1] === 'New') continue
      // Nor is the state of Washington, which has a governor.
      if (
        name === 'Washington' &&
        (OF_A_STATE.test(words[i + 1] ?? '') || /^state of$/i.test(words.slice(i - 2, i).join(' ')))
      )
        continue
      if (found) return found.country
    }
  }
  return null
}
const OF_A_STATE = /^(?:state|gov\.?|governor|attorney|legislature)$/i
