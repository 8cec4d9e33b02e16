/**
 * Charsets of the web (WHATWG Encoding) in which undeclared text still goes about, each with the languages for which it is used
 * (`common.ts`). Of two that read the same bytes alike the first is taken.
 */
export const CANDIDATES: readonly (readonly [charset: string, languages: string])[] = [
  ['windows-1252', 'fra deu spa por ita nld swe dan nob fin cat isl'],
  ['iso-8859-15', 'fra deu spa por ita nld swe dan nob fin cat isl'],
  ['macintosh', 'fra deu spa por ita nld swe dan nob'],
  ['windows-1250', 'pol ces slk hun slv hrv ron'],
  ['iso-8859-2', 'pol ces slk hun slv hrv ron'],
  ['windows-1254', 'tur'],
  ['windows-1257', 'lit lvs ekk'],
  ['iso-8859-4', 'lit lvs ekk'],
  ['windows-1251', 'rus ukr bel bul srp mkd'],
  ['koi8-u', 'rus ukr bel'],
  ['iso-8859-5', 'rus ukr bel bul srp mkd'],
  ['ibm866', 'rus ukr bel bul'],
  ['x-mac-cyrillic', 'rus ukr bel bul'],
  ['windows-1253', 'ell'],
  ['iso-8859-7', 'ell'],
  ['windows-1255', 'heb'],
  ['windows-1256', 'arb pes urd'],
  ['iso-8859-6', 'arb'],
  ['windows-874', 'tha'],
  ['shift_jis', 'ja'],
  ['euc-jp', 'ja'],
  ['euc-kr', 'ko'],
  ['gb18030', 'zh-Hans zh-Hant'],
  ['big5', 'zh-Hant'],
]
