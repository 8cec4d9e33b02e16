/**
 * What texts of a language are mostly made of. Of languages in letters: pairs of them, from `latin.ts`, or from the commonest
 * trigrams by which franc tells languages (of the Universal Declaration of Human Rights); Greek and Thai have none there. Of
 * languages in characters: the commonest of newspapers.
 */
import { createRequire } from 'node:module'
import { LATIN } from './latin.ts'

const SIMPLIFIED =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运新华网香港台湾北京'
const TRADITIONAL =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運新華網香港台灣臺北京請您'
const KANJI =
  '日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員九入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不来作性的要用制治度務強気小七成期公野協取都和統以機平総加山思家話世受区領多県続進正安設保改数記院女初北午指権心界支第産結百派点教報済書府活原先共得解名交資予川向際査勝面委告軍文反元重近千考判認画海参売利組知案道信策集在件団別物側任引使求所次水半品昨論計死官増係感特情投示変打男基私各始島直両朝革価式確村提運終挙果西勢減台広容必応演電歳住争談能無再位置企真流格有疑口過局少放税検藤町常校料沢裁状工建語球営空職証土与急止送援供可役構木割聞身費付施切由説転食比難防補車優夫研収断井何南石足違消境神番規術護展態導'
const KANA =
  'あいうえおかがきぎくぐけげこごさざしじすずせそただちっつづてでとどなにぬねのはばひびふぶへべほまみむめもやゆよょらりるれろわをんアイウエオカガキギクグケコサザシジスズセソタダチッツテデトドナニネノハバパヒビピフブプヘベペホボポマミムメモヤュョラリルレロワンァィェー々'
const HANGUL =
  '이다는의에을가고하지로한사도서기은리인자어를대시나해일있정아그수부니보들으전제과상원주장구스라조신국만동여안경했비게세성공유선와년관당었문소치계적무면화습연오중민교위방미개생업내모등단재회것음강트용발체월실르금영불력입러통합립남북최된할않없였각까타명후간본외물산살양심약품차진저같려우때말못박많명법분행려식터며특파요'
const GREEK =
  'η |α |ς | τ|να| α|ικ|πο|ο |ρι|ι |ν |ια|ου| π|το| η| ε| σ|τε|ει| ν|ορ|κη| κ|τη|στ|αν|αι|τα|κα|αυ|υτ|μπ|εμ| μ|κο|υ |ε | δ|ων|τι|απ|ρο|σε|ερ|νο|με|μα|ρα| ο|εν|ην|οι|ες|ιο|ον|αρ|ατ| γ|ετ|μο|ασ|πε|νε|πα|δι|ελ|ης|ολ|ος|σι|ση|υν|ημ|πρ|ις|γι|οσ|ευ|ιν|λι|αγ|ομ|ισ|μι|λη|λα|ρω|τω|ρε|ιε|ησ|λο|ωσ|ηρ|νι|λε|ακ|θα|ας|δε|δη|αλ|νω|ντ|υπ|αδ|οτ|υρ|δο|υσ|ρη|κε|λλ| θ|τρ|ιλ|αθ|ως| χ|συ|σα|σμ| φ|θε|οπ|ογ|ιτ|πι|οδ|επ|υς|πη|εχ|ωρ|γε|εκ|φι|χε| β|εσ|γα|ητ|ιω|ω |αφ|κτ|βα|πλ'
const THAI =
  'าร|กา|ี่|ที|อง|่า|ับ|รั|ด้|แล|าน|น |ระ|มา|ละ|้อ|คร|าก|าย|่อ|ขอ|เป|าม|ใน|ปร|าง|้า|มี| เ|ได| แ|็น|อน|่ง|า |วิ|ือ|สา|ัน|ริ|ป็|ร์|บ |ห้|ต่|กั|ง |ให|าว|ะเ|ื่|ีย|้ง|้น| ก|ิด|รา|ย |่ว|จะ|งา|่น|ยา|นา|ว่|้ว|ใช|นเ|ั้|กร|ช้|เท|เพ|ม่|อย|นก|่ม|์ |คว| ท|นี|ัก|ัง|หา|้ |วา| ค| ข|งเ|วย|ี้|ตร|นั|่ |ภา| ส|ตั|ัว|ทย|ลา|ต้|อ |ไม|บร|นท|หร|อเ|อก|ไท|ข้|จั|หน|อร|รื|เก| จ|ม |สั|งท|รว|ล้|ทำ|นอ|กล|ิก|ัด|หล|กิ|ซอ|ัย| อ|เร|จา|งแ|ะก|าะ|เล|อา|สำ|งก| ห|ชา|ไป|์แ|เม|ู้|อบ|เค|าพ|รม'

/** Texts in characters rather than letters: a character tells as much as a pair of letters. */
const characters = (...all: string[]) => new Set(all.join(''))
const listed = (pairs: string) => new Set(pairs.split('|'))

/** The pairs of a language, with a space where a word begins or ends; letters in lower case. */
function pairsOf(language: string): Set<string> {
  const latin = LATIN[language]
  if (latin) return listed(latin)
  // Loaded here alone: few texts need it.
  const { data } = createRequire(import.meta.url)('franc/data.js') as typeof import('franc/data.js')
  for (const languages of Object.values(data)) {
    const trigrams = languages[language]?.split('|')
    if (trigrams) return new Set(trigrams.flatMap((each) => [each.slice(0, 2), each.slice(1)]))
  }
  throw new Error(`franc knows no language ${language}`)
}

const OWN: Record<string, () => Set<string>> = {
  'zh-Hans': () => characters(SIMPLIFIED),
  'zh-Hant': () => characters(TRADITIONAL),
  ja: () => characters(KANJI, KANA),
  ko: () => characters(HANGUL),
  ell: () => listed(GREEK),
  tha: () => listed(THAI),
}
const known = new Map<string, ReadonlySet<string>>()

/** What texts of a language are mostly made of: `zh-Hans`, `zh-Hant`, `ja`, `ko`, else a code of ISO 639-3. */
export function commonIn(language: string): ReadonlySet<string> {
  const found = known.get(language) ?? OWN[language]?.() ?? pairsOf(language)
  known.set(language, found)
  return found
}
