/**
 * Of languages in Latin letters, the pairs with a letter beyond ASCII that make up most of such pairs in use, with a space where a
 * word begins or ends; the commonest first. Counted over the words of the `wordfreq` 3 lists (Speer, 2022), each as often as it is used.
 */
export const LATIN: Readonly<Record<string, string>> = {
  deu: 'ür|fü|üb| ü|än|rü|ön|ät|hä|lä|äh|üh|kö|hö|är|üc|tä|ün|rä|wä|ör|ös|tü|üs|äu|mü|wü|äc|äl|äs|mö|fä|mä|nä|rö|lü|ög| ä|üt|äg| ö|kü|lö|bü|sä|pä|öf|öh|üg|hü',
  fra: 'à |é | à| é|ré|té|dé|ét|ée|ér|és|éc|né|èr|êt|sé|ça|ès|rè|iè|mé|lé| ç|ép|ég|pé|él| ê|éd|én|êm|gé|mê|év|ém|ié|vé|hé|ué|cé|éf|éa|fé|rê|èm|ôt|lè|là|nç|ù ',
  spa: 'ió|ón|ía|ás|ó |má|añ|rí|ño|á |rá|í |tá|é |án|én|ña|ué|dí|ié|és|sí|lí|ún|eñ|ís|có|tí|tó|ít| é|óm|ró| ú|íc|cí|aí|bí|ól|ín|só|ér|mé|ré|té|uí|gú|ní|ví|ló|mí|zó|nó|él|pú|úb|úl| á|cá|ác|lá|iñ|dó|fí|sé|ío|ár|át|gí|ál|íd|mó|hí|lé|nú',
  por: 'ão|é | é|nã|çã|aç|á |ça|sã|õe|ém|ê |cê|ár|nç|rá|tá| à|tã|çõ|ên|iç|à |té|ço|eç|bé|já|ór|só|ó |ér|ês|tó|íc|aí|lí|mã| á|ós|íd|ív|ís|lá|ró|ít|uç| ú|ué|ân|há|rí|rê|mé|ás|ín|rç|sé|áv|iã|lé|rã|sí|pó|tí|ví|nó|mí|és|tê|ág|sá|úb|ã |pú|êm|vá|má|ús|ré|uí|át|éd|úl|às|ãe|óp|ná|ní|hã|íl|nú|dá|í |éc|cí|fí|ún|ôn',
  ita: 'è | è|à |tà|ù |iù|ò |ì |é |hé|rà|sì',
  nld: 'ië|én|ë | é|éé|ën|ël|eë|é |ïn|eï|ër|aï|aë|èr|iè|hé|eé|è |vé|hè|óó|ór|vó|fé|ëi|ké|ëe|él|ïs|té|ré|oö|sé|ör|oë|ïe|ün|dé|èn|uï|ér|à |ét|oï|cè| à|ïd|né|ça|mü|lé|és|éc',
  swe: 'är| ä|å |ör|fö|på|än|så|år|äl|ån|vä|lä|rå|åg|nä|ät|rä|sä|hä| å|gå|få|nå|tä|jä| ö|äg|öv|må|åt|gö|då|vå|hö|äs|dä|ål|kä|lå|mä|äv|äm|tå',
  dan: 'å |på|så|ør|ær|år|væ|fø|æn|må|ræ|læ| å|ød|æl|få|åd|æs|kø|sø|gå|nå| ø|tæ|sæ|gø|rø|øb|øj|øl|æk|hø|lø|øg|tø|øn|æg|næ|æt|tå|åe|bø|ål|dø|øv|mæ|hå',
  nob: 'å | å|på|ør|år|så|ær|jø|fø|nå|væ|må|få|gå| ø|rø|øy|hø|åt|øk|sø|øn|øl|tø|lø|ød|vå|tå|øt|åp',
  fin: 'ä |tä|ää|än|lä|vä|sä|kä|nä|mä|äi|ät|äl|hä|pä|yö|jä|äs|äm|äy|äh|är|äk|ös',
  cat: 'és|ó |ió| é|mé|à |é |ò |rà|í |èn|rò|è |uè|bé|ça|ón|tà|só|nç|lí|ré|xò|ís|àc|àr|tí|mà|ít|òr|té|tò|rè|là|àn|mí|ès| ú|tè|rí|aç|íc|pú|úb|xí|rç|ín|ús|às|ç |uí| à|ú |èr|mó|cà|lè|dè|sí|lò|üe|àt|íl|ví|aí|uï|gú|ià|èc|gü|òm|mè|ós|úl|nè|iè|òn|ún|cé|mú|íd|àl| è|aï|vé|gè|qü|nò',
  pol: 'ę |ię|ć |ą |ał|że|ła| ż|ów|ło|ł |oś|ją|śc|tó|ż |ór|ać|ył|ś |ią|ąc|ró|oż|ły|eś|ęd|ży|aż|łe| ś|uż|ił|ęc|eż|zą|zę|ję|sł|łu|śl|ść|ić|ąd|bę|oł|yć|gł|ną|są|zł|mó|żn|ęk|św|wł|ńs|kó|ań|iś|yś|ża|tę|ń |dł|pó|eń|śn|kł|śm|ęt|ńc|aś|ób|eć|ół|wó|ką|só|ój|gó|dę|rę|oń|pł|iż|ól| ł|żo|lą|ąt|nę',
  ces: 'í |ní|ě |é |ně|á |ře|př|že|ná|ý |rá| ž|ím|ž | č|mě|vě|vá|ří|tě|né|íc|če|jí|ké|dě|ři|vý|ěl|án|ál|ám|ší|ů |ví|ný|še|má|tí|át|áv|ýc|vé|už|ět|tř|lá|ká|ád|čn|cí|zá|ký|ít|éh|dá|ož|mí|tá|ás|dí|ži|vš|ík|eč|ém|či| š|až|ým|lí| ú| ř|št|oč|ěj|ěk|ač|ěn|lé|eš|ís|sí|ác|ča|té|čí|ré|rý|bě|áz|mů|ež|ši|ič|š |yž|íl|ár|há|ží|ák|íh|aš|ěs|ěc|oř|žn|ůž|rů|pě|já|ín|zí|žd|šk|čk|uš|bí|č |bý',
  slk: 'ť |é |ý |á |ná|že|rá| č|í | ž|né|ný|ú |ýc|vý|ať|ča|ži|či|eľ|ž |oč|áv|rí| š|už|vá|ši|ní|še|ým|sť|čo|má|ký|ám|sú|čn|ác|št|éh|iť|tá|zá|až|ál|vš|át|jú|ím|rý|ľa|lá| ú|ár|ož|ké|ás|ká|ač|ré|ád|tý|če|án|eč|ež|ď |tí|mô|eš|eď|nú|ďa|aš|ťa|dá|ší|ič|íc|ôž|ša|ľk|ís|vé|žd|ík|tú|čí|žn| ľ|ív|ľu|há|kú|ín|oľ|ém|dí|úč|té|áz|ň |lí|šk|ák|eň| ď|sí|pá|úc|út|vä|lé|ľm|ít|pô|ňa|úp|š |ús|ví|ží|yť|eť|áš',
  hun: ' é|és|ár|ál|án|ég|ér|én|ás|ó |má|tá|lá|kö|át|té|ül|él|ő |ké|mé|zá|vá|ét|rá|ág| á|zé|sé|né|já|vé|tö|ít|áb|lé|öz|ép|ék|ön|lő|ör|sá| ú|tó|há|ól|tő|jó|év|ló|ná|öt|ám|ré|zö|gé|ká| ö|ró|ák|ös| í|ől|bá|gá|rü|kü|ős|dé|zó|öv|ső|áz|új|dő|zü|íg|öl|éz|dá|ír|ző|zí|öb|ű |pá|ün|őt| ő|ív|ök|mű|éb|úg|fé|ió|ük|rő|é |nő|ők|pé|úl|áj|jö|ú |á |ém|nö|iá|yá|ád| ü|ót|ób|ór|yé|lö|ín',
  slv: 'če| š| č|či|oč|še|ča| ž|eč|že|ič|čn|iš|ži|ač|aš|č |šk|št|ši|šč|ža|jš|ež|ož|ša|oš|už|uč|eš|čj|šn|žn|rž|ču|čl',
  hrv: 'št| š|že|ič|će|iš| č|či|če|aš|oš|eć|še|ži|ač| ž|š |ož|ći|čk|ča|až|uč|ža|eš| ć|oč|ša|čn|ši|đe|eđ|už|rž|ć |ić|đu|uć|uš|ća|šk|šn|ađ|žn|eč|oć',
  ron: 'ă | î|în|şi| ş|ţi|că|să|tă|ân|ră|aţ|ăr|şt|nţ|nă|pă|lă|ăt|câ|eş|mă|mâ|aş|iţ|ţa|ât|ţă|ză|vă|eţ|ţe|tâ|ăs|gă|cţ|ăţ',
  tur: 'ı |ın|rı|nı|lı| ç|sı|dı|aş|ün|tı|ıl|ır|iç|iş|çi|ği|ık| ö|ım| ş|ür|ş |kı|yı|gü|mı|ış|ğı|tü|gö|ço|eğ|ü |dü|şe|üz|şı|ağ| ü|ön|şi|ız|şa|ör|çe|iğ|şt|ıy|ğu|eş|çı|lü|ığ|ç |ük|ça|yü|aç|üm|uğ|şl|öz|zı|ül|kü|öy|mü|oğ|üy|nü|rü|ıs|uş|eç|şm|öl|şk|bü|ğr',
  lit: 'ų |ą |ių|į |iš|ės| į|ė | š|ži|či| ž|nė|ši|dė|ėj|tų|š |až|dž|šk|ėl|lė|aš|bū|jų|už|rė|ėt|ę |ūr|tą|ūs|št|mė|bė|kė|tė|mą|ūt|eš|sų|ša|vė|ką|ją|žm|ač|ža|že|mų|ną|nų|kš|są|sė|jū|tū|šv|kų|ęs|ią|ž |ėm|ūn|mū|rą|įs|ič|kū| č|rū|iū|pė|rų|įv|še|gų|nį|ež|eč|ėr|rš|ūk|gė|lų|žo|ėd|nč|žu|tį|nę|rį',
  lvs: 'ā |tā|kā|rī|nā|āk|ās|jā|ār|rā|īb|ād|pē|vē|iņ|mā|āj|āt| š|ēj|tī|īg|ī |lī|ēt|ām|ša|īt|ēr|mē|ēl|lā|zī|ūs|bū|pā|ūt|ši|lē|dā|īd|āl|ē |dī|eš|ēc|īv|vā|nī|ņa|bā|dē|sā|rē|āc|š |šo|ēs|gā|cī|īs|šu|ēm|tē|ēk|oš|īj|jū|aš|ļa|ņu|āp|zē|āv|mū|ģi|aļ|sē|šā|kš|īm|rš|ļu| ļ|šī| ā|sī|kļ|ļo|mī|ķi|ņi|ņš|vī|nē|īn|ēd|ūr|ān| ī|bē|eļ|až|īk|ūd',
  isl: 'ð | þ|í | í|að|á | á|ið|ði|ða|þe|eð|þa|ðu|rð|rá|jó|ví|ér|ár| ú| é|ég|ær|já|ál|ís|æt|ík|sí|sé|öl|ór|ú |lí|át|jö|ún|ín|ör|ög|hú|æð|uð|væ|má|þv|út|íð|ól| ö|rí|þá|nú|ót|tí|áð|úr|tö|ön|ræ|tó|óð|ét|hé|tæ|él|ón|ðs|lö|ím|ás|bæ|fé|é |æk|ré|ók|öð|þú|ná|ðr|öf|hæ|þó|ús|þr|hö|fð|án|æm|ró|rú|fó|gð|vö|bú|ný|æg| ó| æ|ó |há',
}
