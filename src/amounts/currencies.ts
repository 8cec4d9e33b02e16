/** Currencies as news names them, with their ISO 4217 codes. A bare "$" is the American one, a bare "pound" the British. */
const SYMBOLS: readonly (readonly [symbol: string, code: string])[] = [
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
]

/** Each line: the code, then the words that stand after a number. */
const NAMES: readonly (readonly [code: string, words: string])[] = [
  ['AUD', 'australian dollars?|aud'],
  ['CAD', 'canadian dollars?|cad'],
  ['NZD', 'new zealand dollars?|nzd'],
  ['HKD', 'hong kong dollars?|hkd'],
  ['SGD', 'singapore dollars?|sgd'],
  ['USD', '(?:u\\.?s\\.? |american )?dollars?|usd|bucks|cents?'],
  ['EUR', 'euros?|eur'],
  ['GBP', '(?:british )?pounds? sterling|(?:british |sterling )pounds?|gbp|pounds?'],
  ['RUB', '(?:russian )?rou?bles?|rub'],
  ['UAH', '(?:ukrainian )?hryvni?as?|uah'],
  ['CNY', '(?:chinese )?yuan|renminbi|cny|rmb'],
  ['JPY', '(?:japanese )?yen|jpy'],
  ['INR', '(?:indian )?rupees?|inr'],
  ['CHF', 'swiss francs?|chf'],
  ['SEK', 'swedish kron(?:or|as?)|sek'],
  ['NOK', 'norwegian kron(?:er|es?)|nok'],
  ['DKK', 'danish kron(?:er|es?)|dkk'],
  ['PLN', '(?:polish )?z[lł]ot(?:ys?|ych)|pln'],
  ['TRY', 'turkish liras?'],
  ['ILS', '(?:israeli )?shekels?'],
  ['KRW', '(?:south korean )?won'],
  ['BRL', 'brazilian real|(?:brazilian )?reais'],
  ['MXN', 'mexican pesos?'],
  ['ZAR', '(?:south african )?rands?'],
]

const literal = (text: string): string => text.replace(/[$]/g, '\\$')

/** Source of a pattern for a currency before a number, and after it. */
export const BEFORE: string = `(?:${SYMBOLS.map(([symbol]) => literal(symbol)).join('|')}|\\b(?:USD|EUR|GBP|RUB|UAH|CNY|JPY|AUD|CAD|CHF|INR)\\s)`
export const AFTER: string = `(?:${NAMES.map(([, words]) => words).join('|')})\\b`

const BY_SYMBOL = new Map(SYMBOLS)
const BY_NAME = NAMES.map(([code, words]) => [code, new RegExp(`^(?:${words})$`, 'i')] as const)

/** The ISO 4217 code of what `BEFORE` or `AFTER` matched; null for nothing known. */
export function currencyOf(text: string): string | null {
  const plain = text.trim()
  return BY_SYMBOL.get(plain) ?? BY_NAME.find(([, name]) => name.test(plain))?.[0] ?? null
}
