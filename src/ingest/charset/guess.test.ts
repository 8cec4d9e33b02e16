import { describe, expect, it } from 'vitest'
import { decode, decodePage } from '../decode.ts'
import { encoded } from '../testing/encoded.ts'
import { guessedCharset } from './guess.ts'

/** News of one port in many languages, and the charsets in which they were written before UTF-8. */
const NEWS: readonly (readonly [language: string, charsets: string, text: string])[] = [
  [
    'Russian',
    'windows-1251 koi8-r iso-8859-5 ibm866 x-mac-cyrillic',
    'Докеры порта Норвик в понедельник проголосовали за продолжение забастовки, сообщил профсоюз. По словам мэра города Анны Хальд, переговоры с компанией продолжатся завтра. Паромы стоят уже шестой день, и грузы ждут на пристани.',
  ],
  [
    'Ukrainian',
    'windows-1251 koi8-u iso-8859-5 x-mac-cyrillic',
    'Докери порту Норвік у понеділок проголосували за продовження страйку, повідомила профспілка. За словами міського голови Анни Гальд, переговори з компанією триватимуть завтра. Пороми стоять уже шостий день, а вантажі чекають на пристані.',
  ],
  [
    'Bulgarian',
    'windows-1251 iso-8859-5',
    'Докерите от пристанището в Норвик гласуваха в понеделник за продължаване на стачката, съобщи синдикатът. Според кмета Ане Халд преговорите с компанията ще продължат утре, а фериботите остават на кея вече шести ден.',
  ],
  [
    'Polish',
    'windows-1250 iso-8859-2',
    'Dokerzy z portu Norvik zagłosowali w poniedziałek za przedłużeniem strajku, poinformował związek zawodowy. Według burmistrz Anny Hald rozmowy z przedsiębiorstwem będą kontynuowane jutro. Promy stoją już szósty dzień, a ładunki czekają na nabrzeżu.',
  ],
  [
    'Czech',
    'windows-1250 iso-8859-2',
    'Přístavní dělníci v Norviku v pondělí hlasovali pro pokračování stávky, uvedly odbory. Podle starostky Anny Haldové budou jednání se společností pokračovat zítra. Trajekty stojí už šestý den a náklad čeká na nábřeží.',
  ],
  [
    'Hungarian',
    'windows-1250 iso-8859-2',
    'A norviki kikötő dolgozói hétfőn a sztrájk folytatása mellett döntöttek, közölte a szakszervezet. Anna Hald polgármester szerint a tárgyalások holnap folytatódnak a társasággal. A kompok már hatodik napja állnak, és az áru a rakparton várakozik.',
  ],
  [
    'Turkish',
    'windows-1254',
    'Norvik limanındaki işçiler pazartesi günü grevin sürdürülmesi yönünde oy kullandı, sendika açıkladı. Belediye başkanı Anne Hald’a göre şirketle görüşmeler yarın sürecek. Vapurlar altıncı gündür iskelede bekliyor, yükler boşaltılamıyor.',
  ],
  [
    'Lithuanian',
    'windows-1257',
    'Norviko uosto darbuotojai pirmadienį balsavo už streiko pratęsimą, pranešė profesinė sąjunga. Pasak merės Anos Hald, derybos su bendrove bus tęsiamos rytoj. Keltai jau šeštą dieną stovi prieplaukoje, o kroviniai laukia krantinėje.',
  ],
  [
    'Greek',
    'windows-1253 iso-8859-7',
    'Οι εργαζόμενοι στο λιμάνι του Νόρβικ ψήφισαν τη Δευτέρα υπέρ της συνέχισης της απεργίας, ανακοίνωσε το σωματείο. Σύμφωνα με τη δήμαρχο Άννα Χαλντ, οι συνομιλίες με την εταιρεία θα συνεχιστούν αύριο.',
  ],
  [
    'Hebrew',
    'windows-1255',
    'עובדי הנמל בנורוויק הצביעו ביום שני בעד המשך השביתה, כך הודיע איגוד העובדים. לדברי ראש העיר אנה האלד, השיחות עם החברה יימשכו מחר. המעבורות עומדות זה היום השישי והמטענים מחכים על הרציף.',
  ],
  [
    'Arabic',
    'windows-1256 iso-8859-6',
    'صوت عمال الميناء في نورفيك يوم الاثنين على مواصلة الإضراب، كما أعلنت النقابة. وقالت رئيسة البلدية إن المفاوضات مع الشركة ستستمر غدا. وتقف العبارات في الميناء منذ ستة أيام والبضائع تنتظر على الرصيف.',
  ],
  [
    'Japanese',
    'shift_jis euc-jp',
    'ノルビク港の労働者は月曜日、ストライキの継続を決めたと組合が発表した。市長によると、会社との交渉は明日も続く。フェリーは六日前から止まったままで、荷物は岸壁に置かれている。',
  ],
  [
    'Korean',
    'euc-kr',
    '노르비크 항만 노동자들은 월요일 파업을 계속하기로 투표했다고 노조가 밝혔다. 시장은 회사와의 협상이 내일도 이어질 것이라고 말했다. 여객선은 엿새째 운항하지 못하고 있으며 화물은 부두에 쌓여 있다.',
  ],
  [
    'Chinese, simplified',
    'gb18030 gbk',
    '诺维克港的工人星期一投票决定继续罢工，工会发表声明说。市长表示，同公司的谈判明天还会进行。渡轮已经停了六天，货物都在码头上等着，很多人要求政府出面解决这个问题。',
  ],
  [
    'Chinese, traditional',
    'big5',
    '諾維克港的工人星期一投票決定繼續罷工，工會發表聲明說。市長表示，同公司的談判明天還會進行。渡輪已經停了六天，貨物都在碼頭上等著，很多人要求政府出面解決這個問題。',
  ],
  [
    'Thai',
    'windows-874',
    'คนงานท่าเรือนอร์วิกลงมติเมื่อวันจันทร์ให้หยุดงานต่อไป สหภาพแรงงานแถลง นายกเทศมนตรีกล่าวว่าการเจรจากับบริษัทจะมีต่อในวันพรุ่งนี้ เรือข้ามฟากจอดอยู่ที่ท่ามาหกวันแล้ว และสินค้ายังรออยู่',
  ],
  [
    'German',
    'windows-1252 macintosh',
    'Die Hafenarbeiter von Norvik haben am Montag für eine Fortsetzung des Streiks gestimmt, erklärte die Gewerkschaft. Nach den Worten der Bürgermeisterin werden die Gespräche über höhere Löhne morgen weitergeführt. Die Fähren müssen schon den sechsten Tag am Kai bleiben.',
  ],
  [
    'French',
    'windows-1252 macintosh',
    'Les dockers du port de Norvik ont voté lundi la poursuite de la grève, a annoncé le syndicat. Selon la maire, les négociations avec la société reprendront demain à la préfecture. Les ferries sont arrêtés depuis six jours et le fret a été laissé à quai.',
  ],
  [
    'Swedish',
    'windows-1252',
    'Hamnarbetarna i Norvik röstade på måndagen för att fortsätta strejken, meddelade fackförbundet. Enligt borgmästaren ska förhandlingarna återupptas på tisdag. Färjorna har stått stilla i sex dagar och godset är kvar på kajen.',
  ],
]
const each = NEWS.flatMap(([language, charsets, text]) =>
  charsets.split(' ').map((charset) => [language, charset, text] as const),
)

describe('text that does not say its charset', () => {
  it.each(each)('in %s is read from %s', (_language, charset, text) => {
    expect(decode(encoded(text, charset), 'a page')).toBe(text)
  })

  it.each(each)('in %s is read from %s within the markup of a page', (_language, charset, text) => {
    const page = `<!doctype html><html><head><title>${text.slice(0, 30)}</title></head><body class="news">${'<div data-x="1"><a href="/a">More</a></div>'.repeat(60)}<p>${text}</p></body></html>`
    expect(decodePage(encoded(page, charset), 'a page')).toBe(page)
  })

  it.each(each)('in %s is read from %s to the letter or not at all, however short', (_language, charset, text) => {
    let read = 0
    for (const length of [4, 12, 36, 80])
      for (let start = 0; start + length <= text.length; start += 40) {
        const piece = text.slice(start, start + length)
        const bytes = encoded(piece, charset)
        const guess = guessedCharset(bytes)
        if (bytes.every((byte) => byte < 0x80) || guess === null) continue
        expect(decode(bytes, 'a page')).toBe(piece)
        read++
      }
    expect(read).toBeGreaterThan(0)
  })

  it('in English keeps its quotation marks and the accents of names', () => {
    const text = 'The mayor, Zoë Ångström, said: “We’ve met in São Paulo – over a café crème for €3 – and agreed.”'
    for (const piece of [text, 'It costs £825.', 'He isn’t here.'])
      expect(decode(encoded(piece, 'windows-1252'), 'a page')).toBe(piece)
  })

  it('is not made of UTF-8 that is broken', () => {
    for (const [, , text] of NEWS) {
      const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from(` ${text}`)])
      expect(() => decode(bytes, 'a page')).toThrow('no other charset makes words of it')
    }
  })

  it('is not made of noise, of drawings or of charsets that nobody reads', () => {
    // Of a cipher so simple that it hits letters only, as text of a charset that is none of the candidates does.
    const ciphered = encoded(NEWS[0]![2], 'koi8-r').map((byte) => (byte < 0x80 ? byte : 0x80 + ((byte * 37) % 0x80)))
    expect(guessedCharset(ciphered)).toBeNull()
    expect(guessedCharset(Uint8Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 73) % 0x80)))).toBeNull()
    expect(
      guessedCharset(Buffer.from('\xc9\xcd\xcd\xbb\n\xba  \xba\n\xc8\xcd\xcd\xbc'.repeat(20), 'latin1')),
    ).toBeNull()
  })

  it('in Japanese of seven bits is read, in Korean refused: neither is ASCII', () => {
    expect(decode(Buffer.from('\x1b$B%9%H%i%$%-\x1b(B in Norvik', 'latin1'), 'a mail')).toBe('ストライキ in Norvik')
    expect(() => decode(Buffer.from('\x1b$)C\x0e3k8#\x0f', 'latin1'), 'a mail')).toThrow('no other charset')
  })
})
