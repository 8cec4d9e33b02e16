/** Pages that show something else than their article. */

const COOKIES =
  /\b(?:accept (?:all )?cookies|we (?:and our partners )?use cookies|cookie (?:policy|settings|preferences)|consent to|your privacy choices|before you continue)\b/i
const SUBSCRIBERS =
  /\b(?:subscribe (?:now |today )?to (?:continue|keep|read)|to (?:continue|keep) reading|already a subscriber|subscribers? only|for subscribers|exclusive to subscribers|start your (?:free )?(?:trial|subscription)|sign in to (?:continue|read)|register to (?:continue|read)|this (?:article|content|story) is (?:for|reserved|only)|unlock this (?:article|story)|create (?:a free|an) account to (?:continue|read))\b/i
const ROBOTS =
  /\b(?:verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|checking your browser|enable javascript and cookies to continue|unusual traffic|access denied|please enable javascript|attention required|captcha)\b/i

/**
 * What stands in front of the article, where a page's text is too short to be one; null where it is the article. `whole`
 * is what the page shows, `prose` what was taken for the article, `free` what the page's JSON-LD says of it.
 */
export function wallOf(whole: string, prose: string, free: boolean): string | null {
  if (prose.length < 1500 && whole.length < 3000 && ROBOTS.test(whole)) return 'is a check for robots, not an article'
  if (prose.length < 1500 && COOKIES.test(prose)) return 'is a cookie notice, not an article'
  if (prose.length < 1200 && (!free || SUBSCRIBERS.test(prose)) && SUBSCRIBERS.test(whole))
    return 'is only the beginning of an article for subscribers'
  return null
}
