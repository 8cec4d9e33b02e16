/** One address for one page. */

/** Parameters that tell where a reader came from, and nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|ocid|cmpid|cmp|ncid|smid|smtyp|sr_share|ref_src|ref_url|_ga|_gl|ito|partner|s_cid|taid|wt_mc|xtor|at_\w+|guccounter|guce_\w+|__twitter_impression)$/i

/** Without tracking parameters, default port and fragment; the order of what is left stays, since some sites mind it. */
export function plainAddress(address: string): string {
  const url = new URL(address)
  url.hash = ''
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name))
  // Written anew only where something goes: encoding it again may change what a site reads.
  if (kept.length < [...url.searchParams].length) url.search = new URLSearchParams(kept).toString()
  return url.href
}

/** The page that an archive's address shows, and when it was taken: `web.archive.org/web/20180715120000/https://…`. */
export function archived(address: string): { url: string; retrieved: string } | null {
  const found =
    /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?(?:[a-z]{2}_)?\/(https?:\/\/.{1,2000})$/.exec(
      address,
    )
  if (!found || !URL.canParse(found[7]!)) return null
  const [, year, month, day, hour = '00', minute = '00', second = '00', url] = found
  return { url: url!, retrieved: `${year}-${month}-${day}T${hour}:${minute}:${second}Z` }
}
