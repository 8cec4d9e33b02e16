/** Sentences on the page's own word that go on with another outlet's report, where the text makes that plain. */
import { outletsIn } from '../speakers/outlets/outlets.ts'
import { stage } from '../stage.ts'
import { sentenceAt } from '../text/sentences.ts'
import type { Article, Attribution, ChainLink, Credit, Sentence, Speaker } from '../types.ts'
import { ownNames } from './own.ts'
import { isHead, linkTo } from './page.ts'

export const carriedReports = stage({
  name: 'carried reports',
  needs: ['article', 'sentences', 'attributions', 'speakers', 'mentions', 'credit'],
  adds: ['mentions'],
  run: ({ article, sentences, attributions, speakers, mentions, credit }) => {
    const links = linksBySentence(article, sentences, attributions, speakers)
    const teller = ofItself(article, speakers, credit)
    return {
      mentions: mentions.map((mention) => {
        const link =
          mention.attribution === null
            ? (links.get(sentenceAt(sentences, mention.spans[0]!.start)) ??
              teller(mention.text, mention.spans[0]!.start))
            : undefined
        return link ? { ...mention, chain: [link] } : mention
      }),
    }
  },
})

/** "Reuters could not verify it", "Lund did not respond to a CNN request": only the outlet can know, and others' pages have it from there. */
function ofItself(
  article: Article,
  speakers: readonly Speaker[],
  credit: Credit | null,
): (text: string, start: number) => ChainLink | undefined {
  const isOwn = ownNames(article, credit)
  const outlets = speakers.filter(({ kind, name }) => kind === 'outlet' && !isOwn(name))
  return (text, start) => {
    if (outlets.length === 0 || !(CHECKED.test(text) || TO_ITS_REQUEST.test(text))) return undefined
    const found = outletsIn(text, article.text).find(
      (each) =>
        (/^(?:The |But |However, )?$/.test(text.slice(0, each.start)) && CHECKED.test(text.slice(each.end))) ||
        (TO_ITS.test(text.slice(0, each.start)) && REQUEST.test(text.slice(each.end))),
    )
    const outlet = found && outlets.find(({ name }) => name === found.outlet.name)
    return outlet && linkTo(outlet, { start: start + found.start, end: start + found.end }, 'outlet-on-itself')
  }
}
const CHECKED =
  /(?:^| )(?:(?:was|were|is|has been|had been) (?:not )?(?:(?:immediately|independently|yet) )?(?:un)?able to|(?:could|has|have|had|did)(?: not|n[’']t) (?:(?:immediately|independently|yet|been able to) )*(?:verif|confirm|review|obtain|reach|see|authenticat|determin|establish|view|receive))/u
const TO_ITS = /\b(?:respond\w*|repl\w+|response|answer\w*) to (?:an? |the )?$/u
const REQUEST = /^(?:[’']s?)? (?:\p{L}+ )?(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions?)\b/u
const TO_ITS_REQUEST = /\brequests?\b|\binquir|\benquir|\bquestions?\b/

/** The report that each sentence without a source goes on with, by the sentence's index. */
function linksBySentence(
  article: Article,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
): Map<number, ChainLink> {
  const { text, blocks } = article
  const outlets = new Set(speakers.filter(({ kind }) => kind === 'outlet').map(({ id }) => id))
  const told = toldIn(sentences, attributions)
  const reportOf = (at: number) => reportIn(told[at] ?? [], outlets)
  const head = headReport(article, sentences, attributions, outlets)
  const isUnderHead = head === null ? () => false : underHead(head.name, text, sentences, told)
  const found = new Map<number, ChainLink>()
  for (const [at, { start, end, block }] of sentences.entries()) {
    if (told[at]!.length > 0 || at === 0) continue
    const words = text.slice(start, end)
    const isUnder = isUnderHead(at)
    const before = isUnder ? head : (reportOf(at - 1) ?? found.get(at - 1) ?? null)
    if (!before || blocks[block]?.kind !== 'paragraph' || OWN.test(words)) continue
    const rule = goesOnBy(words, {
      isUnder,
      isBetween: reportOf(at + 1)?.name === before.name && !found.has(at - 1),
      isInParagraph: sentences[at - 1]!.block === block && opensBlock(sentences, at - 1) && reportOf(at - 1) !== null,
    })
    if (rule) found.set(at, { ...before, span: null, rule, inherited: true })
  }
  return found
}

/** By what a sentence goes on with the report before it; null where nothing says so. */
function goesOnBy(words: string, it: { isUnder: boolean; isBetween: boolean; isInParagraph: boolean }): string | null {
  if (HEARSAY.test(words)) return 'reportedly'
  if (it.isBetween) return 'between-reports'
  if (it.isInParagraph) return 'same-paragraph'
  return it.isUnder || GOES_ON.test(words) ? 'report-goes-on' : null
}

/** What is told in each sentence. */
function toldIn(sentences: readonly Sentence[], attributions: readonly Attribution[]): Attribution[][] {
  const told = sentences.map((): Attribution[] => [])
  for (const each of attributions)
    for (const part of [...each.source, ...each.cue, ...each.content]) {
      const at = sentenceAt(sentences, part.start)
      if (at >= 0 && !told[at]!.includes(each)) told[at]!.push(each)
    }
  return told
}

/** The only outlet on whose word a sentence stands: its own report, or somebody's words through it. */
function reportIn(told: readonly Attribution[], outlets: ReadonlySet<string>): ChainLink | null {
  const links = told.map(({ speaker, chain }) => (outlets.has(speaker ?? '') && chain.length === 1 ? chain[0]! : null))
  return links.length > 0 && links.every((link) => link && link.name === links[0]!.name) ? links[0]! : null
}

/** The report that the headline or the first sentence names. */
function headReport(
  article: Article,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  outlets: ReadonlySet<string>,
): ChainLink | null {
  const lead = sentences.findIndex(({ block }) => article.blocks[block]?.kind === 'paragraph')
  const top = attributions.find(
    (each) =>
      outlets.has(each.speaker ?? '') &&
      (isHead(each, article) || (each.cue[0] && sentenceAt(sentences, each.cue[0].start) === lead)),
  )
  return top?.chain.length === 1 ? top.chain[0]! : null
}

/** Whether the report that heads the page is told of before a sentence and behind it, and no other between. */
function underHead(
  head: string,
  text: string,
  sentences: readonly Sentence[],
  told: readonly Attribution[][],
): (at: number) => boolean {
  /** Through which outlets a sentence's words came, if any. */
  const through = told.map((all) => new Set(all.flatMap(({ chain }) => chain.map(({ name }) => name))))
  const isIts = (names: ReadonlySet<string> | undefined) => names?.size === 1 && names.has(head)
  return (at) => {
    const since = through.slice(0, at).findLastIndex(({ size }) => size > 0)
    return (
      isIts(through[since]) &&
      // Behind whom it asked a page tells what it knew before.
      !sentences.slice(since + 1, at).some(({ start, end }) => ASKED.test(text.slice(start, end))) &&
      isIts(through.slice(at + 1).find(({ size }) => size > 0))
    )
  }
}

/** The page speaks of itself, of another occasion, or of whom it asked. */
const OWN =
  /\b(?:did not (?:immediately )?(?:respond|reply|comment)|comment|updated|this (?:story|article)|earlier (?:this|on)|last (?:week|month|year)|meanwhile|separately)\b|^(?:But|However|Meanwhile|Separately|Still)\b/i
const ASKED =
  /\b(?:respond(?:ed)?|repl(?:y|ied)|available|reached?|return(?:ed)?) (?:to |for |a )?(?:\p{Ll}+ ){0,3}?(?:requests?|comment|calls?|messages?|questions)\b|\bdeclined (?:to comment|comment)\b/u
/** Only somebody else's word can stand behind these. */
const HEARSAY =
  /\b(?:reportedly|allegedly|supposedly|it is (?:noted|reported|alleged|claimed)|is said to|are said to)\b/i
/** What a plan or report would have be, told as its content. */
const GOES_ON =
  /^(?:It|They|The (?:\p{Ll}+ ){0,2}(?:plan|document|proposal|draft|deal|agreement|report|article|text|list|memo|paper)|Under (?:it|the \p{Ll}+)|In addition|In (?:return|exchange)|Also)\b.{0,80}\b(?:also|would|should|must|includes?|provides?|envisages?|calls? for|says?|adds?)\b/u

/** Whether a sentence is the first of its block. */
const opensBlock = (sentences: readonly Sentence[], at: number): boolean =>
  sentences[at - 1]?.block !== sentences[at]!.block
