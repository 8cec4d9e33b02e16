/** Pages that show something else than their article. */

/** In the languages of Europe with the most readers, since walls come in the language of their page. */
const COOKIES =
  /\b(?:accept (?:all )?cookies|(?:we|our partners|this (?:site|website)) uses? cookies|cookie (?:policy|settings|preferences|notice|consent)|consent to (?:the use|our use|cookies|the processing)|your privacy choices|we (?:value|care about|respect) your privacy|before you continue|stor(?:e|ing) (?:and\/or|and|or) access(?:ing)? information on (?:a|your) device|our (?:[\d,.]+ )?(?:partners|vendors) (?:store|use|process|access|and)|(?:accept|reject|agree to) all (?:to|or|if|button)|manage (?:my |your )?(?:options|choices|preferences|cookies|consent)|wir (?:verwenden|nutzen|benötigen|brauchen) (?:\p{L}+ ){0,3}(?:cookies|einwilligung|zustimmung)|cookies (?:zulassen|akzeptieren)|nous (?:\p{L}+ ){0,3}utilisons des (?:cookies|traceurs)|accepter (?:tous )?les cookies|(?:utilizamos|usamos) cookies|aceptar (?:todas las )?cookies|utilizziamo (?:i )?cookie|accetta(?:re)? (?:tutti )?i cookie|wij gebruiken cookies|cookies accepteren|używamy plików cookie)\b/giu
const SUBSCRIBERS =
  /\b(?:subscribe (?:now |today |for .{1,20} )?(?:to|and) (?:continue|keep|read|unlock|get)|to (?:continue|keep) reading|(?:continue|keep) reading (?:with|by|for|this article)|read the (?:full|whole|rest of (?:this|the)) (?:article|story)|already (?:a|have a) (?:subscriber|subscription|member)|(?:subscribers?|members?)[- ]only|(?:only )?for (?:our )?subscribers|exclusive to subscribers|premium (?:content|article|subscribers)|start your (?:free )?(?:trial|subscription)|(?:sign|log) in to (?:continue|read)|register (?:for free |now )?to (?:continue|read)|this (?:article|content|story) is (?:for|reserved|only|exclusive|locked)|unlock (?:this|the|unlimited) (?:\p{L}+ )?(?:article|story|access)|(?:get|enjoy) (?:full|unlimited) (?:digital )?access|create (?:a free|an) account to (?:continue|read)|(?:reached|used) (?:your|the) (?:\p{L}+ ){0,4}(?:limit|free articles)|(?:free )?articles? (?:remaining|left) this month|weiterlesen mit|jetzt (?:weiterlesen|abonnieren)|nur für abonnenten|mit (?:\p{L}+ )?abo (?:weiter)?lesen|(?:article )?réservé aux abonnés|pour lire la suite|il vous reste .{1,20} de cet article|(?:solo|exclusivo) para suscriptores|suscríbete para|para seguir leyendo|abbonati per|contenuto riservato agli abbonati|alleen voor abonnees)\b/iu
const ROBOTS =
  /\b(?:verify(?:ing)? (?:that )?you are (?:a )?human|are you a (?:robot|human)|checking (?:your browser|if the site connection is secure)|enable javascript and cookies to continue|(?:un)?usual (?:activity|traffic) from your|unusual traffic|access (?:to this page has been )?denied|please (?:enable|turn on) javascript|attention required|captcha|press (?:&|and) hold|just a moment)\b/iu

/** Shorter texts than these may be what stands before an article. Letters. */
const NOTICE = 1500
const STUB = 1200

/**
 * What stands in front of the article, where a page's text is too short to be one; null where it is the article. `whole`
 * is what the page shows, `prose` what was taken for the article, `free` what the page's metadata say of it.
 */
export function wallOf(whole: string, prose: string, free: boolean): string | null {
  if (prose.length < NOTICE && whole.length < 2 * NOTICE && ROBOTS.test(whole))
    return 'is a check for robots, not an article'
  // An article about such notices quotes one of them.
  const notices = prose.match(COOKIES)?.length ?? 0
  if (prose.length < NOTICE && (notices > 1 || (notices > 0 && prose.length < NOTICE / 3)))
    return 'is a cookie notice, not an article'
  if (prose.length < STUB && (!free || SUBSCRIBERS.test(prose)) && SUBSCRIBERS.test(whole))
    return 'is only the beginning of an article for subscribers'
  return null
}
