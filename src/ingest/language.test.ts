import { describe, expect, it } from 'vitest'
import { languageOf } from './language.ts'

const of = (text: string, declared?: string) =>
  languageOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], declared)

describe('the language of a text', () => {
  it.each([
    [
      'uk',
      'Докери порту проголосували в понеділок за продовження страйку, повідомила профспілка у своїй заяві, оприлюдненій увечері.',
    ],
    [
      'ru',
      'Докеры порта проголосовали в понедельник за продолжение забастовки, сообщил профсоюз в своём заявлении, опубликованном вечером.',
    ],
    [
      'ru',
      'Мэр Лунд сказал, что порт закрыт. Он добавил, что паромы не ходят уже три дня. Жители города ждут новостей.',
    ],
    [
      'de',
      'Die Hafenarbeiter stimmten am Montag dafür, ihren Streik fortzusetzen, teilte die Gewerkschaft in einer Erklärung am Abend mit.',
    ],
    [
      'fr',
      'Les dockers du port ont voté lundi la poursuite de leur grève, a annoncé le syndicat dans un communiqué publié dans la soirée.',
    ],
    [
      'es',
      'Los estibadores del puerto votaron el lunes a favor de continuar la huelga, informó el sindicato en un comunicado difundido por la noche.',
    ],
    [
      'it',
      'I portuali hanno votato lunedì per proseguire lo sciopero, ha fatto sapere il sindacato in una nota diffusa in serata alla stampa.',
    ],
    [
      'pt',
      'Os estivadores do porto votaram na segunda-feira pela continuação da greve, informou o sindicato em comunicado divulgado à noite.',
    ],
    [
      'nl',
      'De havenarbeiders stemden maandag voor voortzetting van hun staking, meldde de vakbond in een verklaring die in de avond verscheen.',
    ],
    [
      'pl',
      'Dokerzy portu zagłosowali w poniedziałek za kontynuacją strajku, poinformował związek zawodowy w oświadczeniu wydanym wieczorem.',
    ],
    [
      'tr',
      'Liman işçileri pazartesi günü grevlerine devam etme yönünde oy kullandı, sendika akşam saatlerinde yayımladığı açıklamada bildirdi.',
    ],
    [
      'ar',
      'صوت عمال الميناء يوم الاثنين لصالح مواصلة إضرابهم، وفق ما أعلنت النقابة في بيان نشرته في المساء على موقعها.',
    ],
    [
      'zh',
      '港口的码头工人星期一投票决定继续罢工，工会在晚间发表的一份声明中说，他们要求提高工资并改善工作条件，否则不会复工。谈判将于星期二继续举行，市长表示希望双方早日达成协议。',
    ],
    [
      'da',
      'Havnearbejderne stemte mandag for at fortsætte deres strejke, oplyste fagforeningen i en udtalelse, der blev offentliggjort om aftenen.',
    ],
    [
      'sk',
      'Dokeri v prístave v pondelok hlasovali za pokračovanie štrajku, uviedli odbory vo vyhlásení zverejnenom večer.',
    ],
    ['he', 'עובדי הנמל הצביעו ביום שני בעד המשך השביתה, כך הודיע האיגוד בהודעה שפורסמה בערב באתר האינטרנט שלו.'],
    [
      'fi',
      'Sataman ahtaajat äänestivät maanantaina lakkonsa jatkamisen puolesta, ammattiliitto kertoi illalla julkaisemassaan tiedotteessa.',
    ],
  ])('%s', (language, text) => expect(of(text)).toBe(language))

  it.each([
    'Dock workers in Port Amsel voted on Monday to go on with their strike, the union said in a statement.',
    'Emmanuel Macron, Ursula von der Leyen and Volodymyr Zelenskyy met in Łódź for the first time since the talks in Île-de-France.',
    '“Nous ne céderons pas,” the leader of the union said in French to the workers who were waiting for him at the gate of the port.',
  ])('English, whatever names and quotations it has: %s', (text) => expect(of(text)).toBe('en'))

  it('is not guessed from a few words', () => {
    expect(of('Amsel, Brandt.')).toBeNull()
    expect(of('1 2 3')).toBeNull()
  })

  it('is what the page declares where trigrams hardly tell, as of names and figures, and not otherwise', () => {
    const roundup =
      'Amsel d. Lys 70-44 Lys 14 11 6 15 — 44 Amsel 18 22 13 17 — 70 Amsel (1-0): Tolver 25 points. Brandt 17 points. Burr 10 points. Bell 10 points. Beam-Lake 5 points. Moor 3 points. Lys (0-1): Blake 15 points. Devon 2 points.'
    expect(of(roundup, 'en')).toBe('en')
    expect(of('Dokerzy portu zagłosowali w poniedziałek za kontynuacją strajku, poinformował związek.', 'en')).toBe(
      'pl',
    )
  })

  it('has the name that pages have for it', () => {
    const malay =
      'Semua pekerja berhak mendapat perlindungan yang sama daripada kerajaan tanpa sebarang perbezaan, kata kesatuan itu.'
    expect(of(malay)).toBe('ms')
  })

  it('is that of the prose, not of the furniture around it', () => {
    const furniture =
      'Weiterlesen und alle Artikel der Redaktion im Abonnement für Leserinnen und Leser in der ganzen Stadt bestellen. '
    const prose = 'Dock workers voted on Monday to go on with their strike, the union said in a statement to the press.'
    expect(
      languageOf(furniture + prose, [
        { kind: 'furniture', start: 0, end: furniture.length },
        { kind: 'paragraph', start: furniture.length, end: furniture.length + prose.length },
      ]),
    ).toBe('en')
  })
})
