/** Boxes of a page that are no part of what it is read for: what asks for consent or for an address, and what readers do not see. */
import { isReadAloud } from './blocks.ts'
import { type DomDocument, type DomElement, isElement } from './dom.ts'

/** How the programs that ask for consent to cookies name their boxes, and how those name theirs who have their own. */
const CONSENT =
  /(?:^|[\s_-])(?:onetrust|didomi|cybotcookiebot\w*|usercentrics|truste|trustarc|qc-cmp\d?|sp_message|osano|iubenda|termly|fc-consent|cmpbox|(?:cookie|gdpr|ccpa|consent)s?[_-]?(?:law|consent|banner|notice|popup|modal|dialog|overlay|message|bar|manager|preferences|root|sdk|tool|wrapper|container|info)\w*)(?=$|[\s_-])/i
/** Such a box stands beside the page, in a box or two of its own. */
const DEEPEST_CONSENT = 3
const HIDDEN = /(?:^|\s)(?:hidden|is-hidden|d-none)(?=\s|$)/i
/** Hidden on small screens alone: "hidden md:block", "d-none d-lg-block". */
const SHOWN = /(?:^|\s)(?:\w+[:@](?:block|flex|grid|inline|contents)|d-\w+-(?:block|flex|grid|inline))/i
/** What opens when the pointer is on a word, which stays: a person's latest news, what a term means. */
const OPENS =
  /(?:^|\s)[\w-]*(?:tooltip|popover|popup|hover-?card|rollover)[\w-]*(?:text|content|body|block|card|inner|box|panel)(?=\s|$)/i
/** A box that holds more of a page's words is the page, which a script shows. */
const MOST_HIDDEN = 0.3

/** Boxes with a form in them that asks for an address to write to. */
const NEWSLETTER = /(?:^|[\s_-])(?:newsletters?|mailing-?list)(?=$|[\s_-])/i
/** With all countries to choose from. */
const LONGEST_NEWSLETTER = 10_000
/** Such a box stands so many boxes around its form. */
const AROUND_FORM = 4

/** Takes these boxes out of a document, and shows what is only said to be hidden. Where an article is short, Readability takes the text of one for it. */
export function removeUnseen(document: DomDocument): void {
  if (!document.documentElement || !document.body) return
  for (const box of consentBoxes(document.body, 1)) box.remove()
  for (const form of document.querySelectorAll('form')) newsletterBox(form)?.remove()
  // Readability takes the styles away that tell it.
  for (const box of document.querySelectorAll('[style*="clip"]')) if (isReadAloud(box)) box.remove()
  // What a subscription shows is hidden from programs that read aloud, until a script has looked for one.
  for (const box of document.querySelectorAll('.paywall[aria-hidden="true"]')) box.removeAttribute('aria-hidden')
  const most = (document.body.textContent ?? '').length * MOST_HIDDEN
  for (const box of document.querySelectorAll(MAY_BE_HIDDEN)) {
    const named = box.getAttribute('class') ?? ''
    const isHidden = (HIDDEN.test(named) && !SHOWN.test(named)) || OPENS.test(named)
    if (isHidden && !holdsPage(box) && (box.textContent ?? '').length < most) box.remove()
  }
}

const MAY_BE_HIDDEN = ['hidden', 'd-none', 'tooltip', 'popover', 'popup', 'hover', 'rollover']
  .map((name) => `[class*="${name}"]`)
  .join(', ')

/** The outermost box around a form that is called a newsletter's. */
function newsletterBox(form: DomElement): DomElement | null {
  let found: DomElement | null = null
  let box: DomElement | null = form
  for (let i = 0; box && isElement(box) && i <= AROUND_FORM; i++, box = box.parentNode) {
    if (holdsPage(box) || (box.textContent ?? '').length > LONGEST_NEWSLETTER) break
    if (NEWSLETTER.test(`${box.getAttribute('id') ?? ''} ${box.getAttribute('class') ?? ''}`)) found = box
  }
  return found
}

const consentBoxes = (element: DomElement, depth: number): DomElement[] =>
  [...element.childNodes].filter(isElement).flatMap((child) => {
    const named = `${child.getAttribute('id') ?? ''} ${child.getAttribute('class') ?? ''}`
    if (CONSENT.test(named) && !holdsPage(child)) return [child]
    return depth < DEEPEST_CONSENT ? consentBoxes(child, depth + 1) : []
  })

/** A box may be named by what is laid over it. */
const holdsPage = (element: DomElement): boolean => element.querySelector('article, main, h1') !== null
