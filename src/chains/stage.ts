/** On whose word: the intermediaries through whom a statement came to the page, nearest to the page first. */
import { outletNamed, outletOfHost, outletsIn } from '../speakers/outlets.ts'
import { SOURCES } from '../speakers/words.ts'
import { stage } from '../stage.ts'
import { sentenceAt } from '../text/sentences.ts'
import type { Article, Attribution, ChainLink, Sentence, Span, Speaker } from '../types.ts'
import { employerOf } from './employers.ts'
import { APART, EARLIER, ELSEWHERE, interviewsIn, isOnly, type Occasion } from './occasions.ts'
import { postOf } from './posts.ts'
import { shifted, TOLD_THE_OUTLET, type Venue, venuesIn } from './venues.ts'

export const chains = stage({
  name: 'chains',
  needs: ['article', 'sentences', 'attributions', 'speakers', 'credit'],
  adds: ['speakers', 'attributions'],
  run: ({ article, sentences, attributions, speakers, credit }) => {
    const cast = [...speakers]
    const byId = new Map(cast.map((each) => [each.id, each]))
    const whose = ({ speaker }: Attribution) => byId.get(speaker ?? '')
    const known = new Map(attributions.map((each) => [each.id, each]))
    const found = new Map<string, ChainLink[]>()
    const ordered = [...attributions].sort((a, b) => at(a) - at(b))
    const places = new Map(ordered.map((each, i) => [each, i]))
    const own = plainOutlet(ownOutlet(article) ?? '')
    const wired = credit?.wire ?? datelineOf(article)
    const wire = wired ? plainOutlet(outletNamed(wired)?.name ?? wired) : null
    /** Also "The Post", of whichever it is. */
    const isOwn = (name: string) =>
      plainOutlet(name) === own || plainOutlet(name) === wire || own.endsWith(` ${plainOutlet(name)}`)
    const posts = article.blocks.filter(({ kind }) => kind === 'post')
    const said = new Map<Sentence, Attribution[]>()
    for (const each of ordered) {
      const sentence = sentenceOf(sentences, at(each))
      if (sentence) said.set(sentence, [...(said.get(sentence) ?? []), each])
    }
    const venues = new Map<Sentence, Venue[]>()
    /** The words, elsewhere, on which an inherited link rests. */
    const restsOn = new Map<ChainLink, Span[]>()
    const reports = ordered.filter((each) => {
      const teller = whose(each)
      return teller?.kind === 'outlet' && !isOwn(teller.name)
    })
    const occasions = occasionsOf()
    /** Where each speaker's last statement on an occasion stands. */
    const goesOnFrom = new Map<string, number>()
    let report: { link: ChainLink; end: number } | null = null
    for (const each of ordered) chain(each)
    return {
      speakers: cast,
      attributions: attributions.map((each) => {
        const links = found.get(each.id) ?? []
        const why = links.map((link) => ({
          about: 'chain' as const,
          rule: link.rule,
          spans: link.span ? [link.span] : (restsOn.get(link) ?? []),
        }))
        return { ...each, chain: links, why: [...each.why, ...why] }
      }),
    }

    function chain(attribution: Attribution): ChainLink[] {
      const done = found.get(attribution.id)
      if (done) return done
      found.set(attribution.id, [])
      const speaker = whose(attribution)
      const parent = reportOver(attribution)
      const links: ChainLink[] = []
      if (parent) {
        links.push(...chain(parent))
        const over = whose(parent)
        if (
          over &&
          over.kind !== 'unnamed' &&
          !over.name.split(', ').every((name) => isOwn(name) || links.some((link) => same(link, name)))
        )
          links.push(linkTo(over, parent.source[0] ?? null, 'nested'))
        const heard = over?.kind === 'outlet' ? citedIn(parent, attribution) : null
        if (heard) links.push(linkTo(heard.speaker, heard.span, 'cited'))
      }
      const post = parent ? null : postOf(article.text, posts, attribution, speaker)
      if (post && !post.some(({ name }) => isOwn(name)))
        links.push(...post.map((each) => linkTo(member(each.name, each.span), each.span, each.rule)))
      const told =
        links.length === 0 && speaker?.kind !== 'outlet'
          ? (toldTo(attribution) ?? toldWith(attribution) ?? employerOf(article.text, attribution, speaker))
          : null
      if (told && !isOwn(told.name) && told.name !== speaker?.name) {
        links.push(...linksTo(told))
        if (speaker) goesOnFrom.set(speaker.id, at(attribution))
      }
      if (
        speaker?.kind === 'outlet' &&
        !isOwn(speaker.name) &&
        speaker.name !== article.outlet &&
        !same(links.at(-1), speaker.name)
      )
        for (const name of speaker.name.split(', ').filter((each) => !isOwn(each)))
          links.push(
            linkTo(
              speaker.name === name ? speaker : member(name, null),
              attribution.source[0] ?? null,
              'outlet-speaks',
            ),
          )
      const [only] = links
      if (
        only &&
        links.length === 1 &&
        (speaker?.kind === 'outlet' || (speaker?.kind === 'anonymous' && isOutlet(only)))
      )
        report = { link: only, end: at(attribution) }
      if (links.length === 0 && speaker) links.push(...(postGoesOn(attribution) ?? carried(attribution, speaker)))
      if (links.length === 0 && speaker)
        links.push(...(asksThere(attribution, speaker) ?? reportGoesOn(attribution, speaker)))
      const host =
        links.length === 0 && [SAYS, ASKS].some((verbs) => verbs.test(text(attribution.cue)))
          ? employerOf(article.text, attribution, speaker, true)
          : null
      if (host && !isOwn(host.name) && !isElsewhere(attribution)) links.push(...linksTo(host))
      found.set(attribution.id, links)
      return links
    }

    /** The attribution in whose content this one lies, or one that shares its content: "officials believe …, the paper said". */
    function reportOver(attribution: Attribution): Attribution | null {
      const parent = attribution.parent ? known.get(attribution.parent) : null
      if (parent && parent.speaker !== attribution.speaker) return parent
      const sentence = sentenceOf(sentences, at(attribution))
      if (!sentence) return null
      return (
        reports.find((other) => {
          if (other === attribution || other.speaker === attribution.speaker) return false
          return (
            [...attribution.source, ...attribution.cue].every((span) =>
              other.content.some((part) => part.start <= span.start && span.end <= part.end),
            ) ||
            (/\bciting\b/i.test(text(attribution.cue)) && sentenceOf(sentences, at(other)) === sentence) ||
            (sentenceOf(sentences, at(other)) === sentence &&
              (sharesWords(attribution, other) || isCited(attribution, other)))
          )
        }) ?? null
      )
    }

    /** "Officials believe …, the paper said": the report's words are, or go on with, what the officials believe. */
    function sharesWords({ source, content }: Attribution, report: Attribution): boolean {
      const [mine, its] = [content[0], report.content[0]]
      return (
        !!source[0] &&
        !!mine &&
        !!its &&
        source[0].end < its.start &&
        mine.start <= its.start &&
        JOINED.test(article.text.slice(Math.min(mine.end, its.start), its.start)) &&
        at(report) >= its.end
      )
    }

    /** "The paper cited a book by Lund, who told of a dinner": what it cites goes on. */
    function isCited({ source: [who] }: Attribution, report: Attribution): boolean {
      return (
        who !== undefined &&
        /^wh(?:o|ich)$/i.test(text([who])) &&
        report.content.some(({ end }) => /^,? ?$/.test(article.text.slice(end, who.start)) && end <= who.start)
      )
    }

    /** Whom the outlet's report rests on: "officials believe …, the paper said, citing two sources". */
    function citedIn(report: Attribution, within: Attribution): { speaker: Speaker; span: Span } | null {
      const sentence = sentenceOf(sentences, at(report))
      const cited = ordered.find(
        (other) =>
          other !== within &&
          other !== report &&
          other.source[0] &&
          /\bciting\b/i.test(text(other.cue)) &&
          sentenceOf(sentences, at(other)) === sentence,
      )
      const speaker = cited && whose(cited)
      return speaker && speaker.id !== within.speaker && speaker.id !== report.speaker
        ? { speaker, span: cited!.source[0]! }
        : null
    }

    function sentenceText(offset: number): string {
      const { start, end } = sentenceOf(sentences, offset) ?? { start: 0, end: 0 }
      return article.text.slice(start, end)
    }

    function text(spans: readonly Span[]): string {
      return spans.map(({ start, end }) => article.text.slice(start, end)).join(' ')
    }

    /** An outlet, network or service to which the words were said, in the sentence; of several the one nearest to cue and words. */
    function toldTo(attribution: Attribution): Venue | null {
      const sentence = sentenceOf(sentences, at(attribution))
      if (!sentence) return null
      // "In their Beacon interview on ABC", on the Beacon's page: it heard that itself.
      if (venuesOf(sentence).some(({ name, rule }) => isOwn(name) && !POSTS.test(rule))) return null
      const cues = said.get(sentence) ?? []
      const far = (span: Span, { cue, content }: Attribution) =>
        Math.min(...[...cue, ...content].map((part) => Math.max(part.start - span.end, span.start - part.end, 0)))
      const there = venuesOf(sentence)
        .filter(({ span, rule }) => {
          const inside = attribution.content.some((part) => part.start <= span.start && span.end <= part.end)
          if (
            cues.some(
              (other) =>
                other !== attribution && other.cue.some((part) => part.start <= span.start && span.end <= part.end),
            )
          )
            return false
          const inCue =
            rule === 'tweeted' && attribution.cue.some((part) => part.start <= span.start && span.end <= part.end)
          // Whoever tweets is named with the verb: what others learn or say in that sentence they do not tweet.
          if (!inCue && rule === 'tweeted' && TWEETS.test(text([span])) && far(span, attribution) > 30) return false
          return inCue || (!inside && cues.every((other) => far(span, attribution) <= far(span, other)))
        })
        .sort((a, b) => far(a.span, attribution) - far(b.span, attribution))
      const through = there.find(({ rule }) => rule === 'as-reported')
      const told = through && there.find(({ rule, name }) => rule !== 'as-reported' && name !== through.name)
      return told ? { ...told, through } : (there[0] ?? null)
    }

    /** "Lund tweeted that …, adding that it was late", "Lund questioned it, telling CNN that …": one sentence of a speaker, one place. */
    function toldWith(attribution: Attribution): Venue | null {
      const sentence = sentenceOf(sentences, at(attribution))
      const cue = text(attribution.cue)
      if (!attribution.speaker || !sentence || EARLIER.test(cue)) return null
      const own = said.get(sentence)!.filter(({ speaker }) => speaker === attribution.speaker)
      const before = own.findLast((other) => at(other) < at(attribution))
      if (before) {
        const joined = unquoted({ start: before.cue[0]!.end, end: at(attribution) })
        const goesOn = [GOES_ON_WITH, SAYS, ATTACKS].some((verbs) => verbs.test(cue)) && !OTHERWISE.test(joined)
        return goesOn ? (toldTo(before) ?? toldWith(before)) : null
      }
      const next = own.find((other) => at(other) > at(attribution))
      const leads = at(attribution) === sentence.start && PARTICIPLE.test(cue)
      return next && (leads || LEADS_ON.test(text(next.cue))) ? toldTo(next) : null
    }

    function venuesOf(sentence: Sentence): Venue[] {
      const known = venues.get(sentence)
      if (known) return known
      const words = article.text.slice(sentence.start, sentence.end)
      const found = [...venuesIn(words, article.text), ...meantIn(words, sentence.start)]
        .map((venue) => ({ ...venue, span: shifted(venue.span, sentence.start) }))
        .filter((venue) => POSTS.test(venue.rule) || !isOnOwn(venue))
      venues.set(sentence, found)
      return found
    }

    /** "Post Live on SiriusXM", on the Post's page: its own programme. */
    function isOnOwn({ name, span }: Venue): boolean {
      const before = article.text.slice(Math.max(0, span.start - OWN_BEFORE), span.start)
      return (
        !isOwn(name) &&
        outletsIn(before).some(({ outlet, end }) => isOwn(outlet.name) && AIRS_ON.test(before.slice(end)))
      )
    }

    /** "Told the newspaper": the outlet named last before. */
    function meantIn(words: string, offset: number): Venue[] {
      const meant = TOLD_THE_OUTLET.exec(words)
      if (!meant) return []
      const start = meant.index + meant[0].length - meant[1]!.length
      const here = sentenceAt(sentences, offset)
      const told = sentences
        .slice(Math.max(0, here - 12), here)
        .flatMap((each) => venuesIn(article.text.slice(each.start, each.end), article.text))
        .findLast(isConversation)
      const from = Math.max(0, offset + start - 3000)
      const name = told?.name ?? outletsIn(article.text.slice(from, offset + start)).at(-1)?.outlet.name
      return name ? [{ name, span: { start, end: start + meant[1]!.length }, rule: 'told-the-outlet' }] : []
    }

    /** "In a Facebook message Lund said …. “…,” Lund wrote": what is quoted next of the same post. */
    function postGoesOn(attribution: Attribution): ChainLink[] | null {
      const cue = text(attribution.cue)
      if (isElsewhere(attribution)) return null
      const before = ordered[places.get(attribution)! - 1]
      const links = before && before.speaker === attribution.speaker ? (found.get(before.id) ?? []) : []
      const near = before && at(attribution) - at(before) < GOES_ON
      const long = !SHORT_POST.test(links[0]?.name ?? '') && (attribution.form !== 'indirect' || !SAID.test(cue))
      // “…,” she tweeted. “…,” she said.
      const quoted =
        SAID.test(cue) &&
        before !== undefined &&
        at(attribution) - at(before) < GOES_ON / 3 &&
        /^["“]/.test(sentenceText(at(attribution)))
      const same = WRITES_ON.test(cue) || (long && SAYS.test(cue)) || quoted
      return near && same && links.length === 1 && NETWORK.test(links[0]!.name)
        ? inherited(links, 'post-goes-on', links[0]!.span)
        : null
    }

    /** "Lund said on CNN …. “Why?” Marsh asked. “Because …,” Lund said": whoever speaks between was there. */
    function asksThere(attribution: Attribution, speaker: Speaker): ChainLink[] | null {
      const index = places.get(attribution)!
      const [before, next] = [ordered[index - 1], ordered[index + 1]]
      if (!before || !next || speaker.kind !== 'person' || before.speaker !== next.speaker) return null
      if (before.speaker === speaker.id || whose(before)?.kind !== 'person' || attribution.form === 'indirect')
        return null
      const links = found.get(before.id) ?? []
      const there = links.length === 1 && CONVERSES.test(links[0]!.rule) && ASKS.test(text(attribution.cue))
      return there && at(next) - at(before) < GOES_ON ? inherited(links, 'goes-on', links[0]!.span) : null
    }

    /** "Lund called it late, the paper reported. “It was,” Lund added": what follows at once, of whom the report quotes, is its own. */
    function reportGoesOn(attribution: Attribution, speaker: Speaker): ChainLink[] {
      const before = ordered[places.get(attribution)! - 1]
      const links = before ? (found.get(before.id) ?? []) : []
      const [link] = links
      if (
        !link ||
        links.length > 1 ||
        !isOutlet(link) ||
        at(attribution) - at(before!) > GOES_ON ||
        !OF_REPORTS.test(link.rule) ||
        !SAYS.test(text(attribution.cue)) ||
        EARLIER.test(text(attribution.cue))
      )
        return []
      const goesOn =
        ITS_TEXT.test(text(attribution.source)) ||
        (!isElsewhere(attribution) &&
          (before!.speaker === attribution.speaker
            ? speaker.kind !== 'outlet'
            : speaker.kind === 'person' && isQuotedIn(before!, speaker)))
      return goesOn ? inherited(links, 'report-goes-on', link.span) : []
    }

    /** A report in whose words somebody is said to say something. */
    function isQuotedIn(report: Attribution, { name }: Speaker): boolean {
      const last = name.split(' ').at(-1)!
      const words = text(report.content)
      const start = words.indexOf(last)
      return (
        start >= 0 &&
        whose(report)?.kind === 'outlet' &&
        (IS_SAID.test(words.slice(start + last.length)) ||
          (IS_SAID_OF.test(words.slice(0, start)) && /^(?:[,.;]|$)/.test(words.slice(start + last.length))))
      )
    }

    function isOutlet({ speaker, name }: ChainLink): boolean {
      return byId.get(speaker)?.kind === 'outlet' && !NETWORK.test(name)
    }

    /** What a speaker says without naming the occasion belongs to the one that goes on, or to the only one that the text tells of. */
    function carried(attribution: Attribution, speaker: Speaker): ChainLink[] {
      const here = at(attribution)
      if (
        speaker.kind === 'unnamed' &&
        report &&
        here - report.end < GOES_ON &&
        NOTED.test(text([...attribution.source, ...attribution.cue]))
      )
        return inherited([report.link], 'report-goes-on', report.link.span)
      // "A port was reportedly closed" leads in with what the next lines say who reported.
      const next =
        speaker.kind === 'unnamed' &&
        !report &&
        here < LEAD &&
        NOTED.test(text([...attribution.source, ...attribution.cue]))
          ? reports.find((each) => at(each) > here && at(each) - here < LEAD)
          : undefined
      if (next) return inherited(chain(next).slice(0, 1), 'told-later', next.source[0] ?? null)
      if (speaker.kind === 'anonymous' && report && here - report.end < GOES_ON && isTheirSource(attribution)) {
        report.end = here
        return inherited([report.link], 'report-goes-on', report.link.span)
      }
      if (speaker.kind === 'unnamed' || EARLIER.test(text(attribution.cue))) return []
      const sentence = sentenceOf(sentences, here)
      if (sentence && APART.test(unquoted(sentence))) return []
      const afterwards = sentence !== undefined && AFTERWARDS.test(unquoted(sentence))
      const mine = (occasions.get(speaker.id) ?? []).filter(
        (each) => !afterwards || (each.at > here && each.at - here < GOES_ON / 3),
      )
      const before = mine.findLast((each) => each.at <= here)
      // What somebody endorses or refuses need not be said in the interview told of before, or further down.
      const sameSentence = before && sentenceOf(sentences, before.at) === sentenceOf(sentences, here)
      const says = SAYS.test(text(attribution.cue)) || (before !== undefined && ATTACKS.test(text(attribution.cue)))
      if (!says && (!before || (attribution.form === 'indirect' && !sameSentence))) return []
      if (before && speaksElsewhere(sentences[sentenceAt(sentences, here) - 1])) return []
      const goesOn = here - Math.max(goesOnFrom.get(speaker.id) ?? 0, before?.at ?? 0) <= GOES_ON
      // What is told in the body belongs to an interview named further down only if that is near; a headline and lead tell all.
      const first = mine[0]
      if (INTERVIEW.test(sentenceText(here))) {
        const named = mine.filter(({ venue }) => venue !== null)
        const only = named[0]?.venue
        if (only && isOnly(named) && !isOwn(only.name)) return inherited(linksTo(only), 'same-interview', only.span)
        const untold =
          mine.length > 0 || !THE_INTERVIEW.test(sentenceText(here))
            ? undefined
            : (occasions.get('') ?? []).findLast((each) => each.at <= here)?.venue
        if (untold && !isOwn(untold.name)) return inherited(linksTo(untold), 'same-interview', untold.span)
      }
      const far = first && !first.ofAll && here > LEAD && first.at - here > 2 * GOES_ON
      if (!before && first && (LATER.test(sentenceText(first.at)) || far)) return []
      // A headline and lead tell of a post; the body of each on its own.
      const headline = article.blocks[0]?.end ?? 0
      const leads = !before || (before === first && first.at < headline && headline <= here)
      if (first?.post && here < LEAD && first.at - here < LEAD && leads)
        return inherited(linksTo(first.post), before ? 'goes-on' : 'told-later', first.post.span)
      const venue = before && !goesOn && !isOnly(mine) ? null : (before ?? first)?.venue
      if (
        !venue ||
        isOwn(venue.name) ||
        (WRITES.test(text(attribution.cue)) && !/^(?:wrote-in|reporter)$/.test(venue.rule))
      )
        return []
      goesOnFrom.set(speaker.id, here)
      return inherited(linksTo(venue), before ? 'goes-on' : 'told-later', venue.span)
    }

    /** "The official said", behind a report that may rest on one: no stranger, and nobody whom all can hear. */
    function isTheirSource({ source, cue }: Attribution): boolean {
      const who = text(source)
      return (THEIR_SOURCE.test(who) || SOURCES.test(who)) && (SAYS.test(text(cue)) || /\baccording\b/i.test(text(cue)))
    }

    function inherited(links: readonly ChainLink[], rule: string, from: Span | null): ChainLink[] {
      return links.map((link) => {
        const carried = { ...link, span: null, rule, inherited: true }
        if (from) restsOn.set(carried, [from])
        return carried
      })
    }

    function linksTo({ name, span, rule, through }: Venue): ChainLink[] {
      const link = linkTo(member(name, span), span, rule)
      return through && !isOwn(through.name) ? [...linksTo(through), link] : [link]
    }

    /** In order: where each speaker speaks to an outlet, or elsewhere. */
    function occasionsOf(): Map<string, Occasion[]> {
      const out = interviewsIn(article, sentences, cast, ordered)
      for (const [id, each] of out)
        out.set(
          id,
          each.filter(({ venue }) => !venue || !isOnOwn(venue)),
        )
      for (const each of ordered) {
        // Whom a post quotes did not speak there.
        if (!each.speaker || postOf(article.text, posts, each, whose(each))) continue
        const told = toldTo(each)
        const venue = told && isConversation(told) ? told : null
        const post = told && POSTS.test(told.rule) ? told : null
        if (!venue && !told && !isElsewhere(each)) continue
        for (const id of [each.speaker, ...membersOf(each)])
          out.set(id, [...(out.get(id) ?? []), { at: at(each), venue, post }])
      }
      for (const all of out.values()) all.sort((a, b) => a.at - b.at)
      return out
    }

    /** The two of "Lund and Marsh said". */
    function membersOf(attribution: Attribution): string[] {
      const group = whose(attribution)
      if (group?.kind !== 'group' || !group.count) return []
      const names = new Set(group.name.split(/, | and /))
      return cast.filter(({ kind, name }) => kind === 'person' && names.has(name)).map(({ id }) => id)
    }

    /** Said on an occasion of its own: to reporters, in a speech, in a post. */
    function isElsewhere(attribution: Attribution): boolean {
      const sentence = sentenceOf(sentences, at(attribution))
      if (!sentence) return false
      const words = unquoted(sentence)
      const another = /\binterview\b/.test(words) && !INTERVIEW.test(words)
      return ELSEWHERE.test(words) || (another && !venuesOf(sentence).some(isConversation))
    }

    /** "Lund failed to convince them at her appearance before the council." The next sentence goes on with that. */
    function speaksElsewhere(sentence: Sentence | undefined): boolean {
      return (
        sentence !== undefined &&
        !said.has(sentence) &&
        ADDRESSES.test(article.text.slice(sentence.start, sentence.end))
      )
    }

    /** A stretch of one sentence without what was said. */
    function unquoted({ start: from, end: to }: Span): string {
      const content = (said.get(sentenceOf(sentences, from)!) ?? []).flatMap((each) => each.content)
      let words = article.text.slice(from, to)
      for (const { start, end } of content)
        words = words.replace(article.text.slice(Math.max(start, from), Math.max(from, Math.min(end, to))), '')
      return words
    }

    function member(name: string, span: Span | null): Speaker {
      const there = cast.find((each) => each.kind === 'outlet' && each.name === name)
      if (there) return there
      const made: Speaker = {
        id: `s${cast.length}`,
        name,
        kind: 'outlet',
        role: null,
        affiliation: null,
        party: null,
        count: null,
        offices: [],
        anonymity: null,
        aliases: [name],
        mentions: span ? [span] : [],
        why: [],
      }
      cast.push(made)
      byId.set(made.id, made)
      return made
    }
  },
})

/** "It is noted", "reportedly": somebody's report that the text is telling. */
const NOTED =
  /^(?:it )?(?:(?:is|was) (?:also )?(?:noted|reported|added|stated|said|alleged|claimed|specified|emphasi[sz]ed)|reportedly|allegedly)/i

const SAYS =
  /\b(?:sa(?:y|id)|says|saying|t(?:ell|old)|tells|telling|add(?:s|ed|ing)?|not(?:es|ed|ing)|point(?:s|ed|ing) out|call(?:s|ed|ing)?|blam\w+|suggest\w*|insist\w*|argu\w+|claim\w*|indicat\w*|describ\w*|acknowledg\w*|admit\w*|den(?:y|ies|ied|ying)|warn\w*|predict\w*|cit(?:es|ed|ing)|declar\w*|label(?:s|l?ed|l?ing)|accus\w+|defend\w*|hop(?:es|ed|ing)|expect\w*|prais\w+|explain\w*|express\w*|reveal\w*|voic\w+|back(?:s|ed)|denounc\w+|signal\w*|caution\w*|stress\w*|emphasi[sz]\w*|maintain\w*|assert\w*|conced\w*|remark\w*|respond\w*|repl(?:y|ies|ied)|repeat\w*|continu(?:e|es|ed)|boast\w*|jok(?:e|es|ed)|quip\w*|recall\w*|confirm\w*)\b|^:/i
/** Links to where somebody spoke with another. */
const CONVERSES = /^(?:told|interview|programme|spoke-with|told-host|goes-on|told-later|same-interview)$/
const ASKS =
  /^(?:(?:then|also|later) )?(?:ask(?:s|ed)|press(?:es|ed)|question(?:s|ed)|start(?:s|ed)|began|interject(?:s|ed)|counter(?:s|ed)|interrupt(?:s|ed)|follow(?:s|ed) up|shot back)\b/i
/** Links that rest on a report of the outlet's. */
const OF_REPORTS = /^(?:outlet-speaks|as-reported|nested|report-goes-on)$/
const VERB = '(?:says?|said|told|added|noted|wrote|argued|claimed|insisted|explained|called|described|warned|denied)'
/** "Lund, a port officer, told the paper", "said Ada Lund". */
const IS_SAID = new RegExp(`^(?:,[^,.]{1,80},)? (?:also |later )?${VERB}\\b`)
const IS_SAID_OF = new RegExp(`\\b${VERB} (?:\\p{Lu}[\\p{L}.’'-]+ ){0,4}$`, 'u')
/** What a report told of lets us read. */
const ITS_TEXT =
  /^(?:the|this) (?:passage|excerpt|book|document|memo|letter|e-?mail|statement|message|filing|transcript)s?$/i
/** What joins two parts of a sentence that one report tells. */
const JOINED = /^(?:,? (?:but|and|though|although|while|yet))? ?$/
/** Of these some are done without a word, so that they tell less. */
const ATTACKS =
  /\b(?:declin(?:es|ed|ing)|fault(?:s|ed|ing)|rail(?:s|ed|ing)|blast(?:s|ed|ing)|slam\w*|rip(?:s|ped|ping)|trash(?:es|ed|ing)|chid(?:es|ed|ing)|recit(?:es|ed|ing)|question(?:s|ed|ing)|dismiss(?:es|ed|ing)|reject(?:s|ed|ing)|urg(?:es|ed|ing)|vow(?:s|ed|ing)|promis(?:es|ed|ing)|pledg(?:es|ed|ing)|lament(?:s|ed|ing)|complain(?:s|ed|ing)|critici[sz](?:es|ed|ing)|assail(?:s|ed|ing)|mock(?:s|ed|ing)|tout(?:s|ed|ing)|reiterat(?:es|ed|ing)|elaborat(?:es|ed|ing)|liken(?:s|ed|ing)|decr(?:ied|ies|ying)|lash(?:es|ed|ing)|scoff(?:s|ed|ing)|stat(?:es|ed|ing))\b/i
/** A participle, or another plain verb of saying. */
const GOES_ON_WITH =
  /^(?:(?:also|then|again|\p{L}+ly) )?(?:\p{L}+ing\b|added|said|called|described|blamed|warned|urged|insisted|accused|noted|wrote)/iu
/** "…, telling CNN": tells how the same was said. */
const LEADS_ON =
  /^(?:\p{L}+ly )?(?:tell|tweet|say|add|writ|post|argu|insist|claim|call|describ|warn|accus|declar)\p{L}*ing\b/iu
const PARTICIPLE = /^\p{L}+ing\b/iu
/** Another time or occasion. */
const OTHERWISE = /\b(?:though|although|while|despite)\b/i
const TWEETS = /^(?:re-?)?tweet(?:ed|ing)$/i
/** An interview that the sentence does not say to be with somebody else. */
const INTERVIEW = /(?<!\p{Lu}[\p{L}.]{1,20} )\binterview\b(?! (?:with|by|on) )/u
/** What is written is not said in an interview. */
const WRITES = /^(?:\p{L}+ )?(?:wrote|writes|written|writing)\b/iu
const THEIR_SOURCE =
  /^(?:(?:one|another|a second|a third|two|three|other) (?:\p{L}+ ){0,2}sources?|(?:the|both|this) (?:\p{L}+ ){0,3}(?:officials?|sources?|persons?|people|aides?|diplomats?|insiders?|informants?)|(?:he|she|they)|sources|officials)$/iu
const POSTS = /^(?:tweeted|posted)$/
/** One that was told of, and not any. */
const THE_INTERVIEW = /\b(?:the|that|this|same) (?:[\p{L}-]+ )?interview\b/iu
const ADDRESSES = /\b(?:speech|remarks|address|rally|debate|news conference|press conference|appearance (?:before|at)) /
const SAID = /^(?:also )?(?:said|says)$/
/** Where a page quotes one sentence rarely more follows. */
const SHORT_POST = /^(?:Twitter|X)$/
const NETWORK = /^(?:Twitter|X|Facebook|Telegram|Instagram|Truth Social|VKontakte|Weibo|LinkedIn)$/
/** What one does in a post. */
const WRITES_ON = /^(?:(?:also|then|later|\p{L}+ly) )?(?:wrote|writes|added|adds|continued|continues|went on)\b/iu
/** "Later told CNN": what came before was said elsewhere. */
const LATER = /\b(?:later|afterwards?|subsequently|then) (?:\w+ )?(?:told|said|spoke|appeared)\b/i
/** "But Lund later said": not where she spoke before. */
const AFTERWARDS = /\b(?:later|afterwards?|subsequently)\b/i
const isConversation = ({ rule }: Venue): boolean => !POSTS.test(rule) && rule !== 'as-reported'

const AIRS_ON = /^(?: [\p{L}&’'-]+){0,4} on (?:the )?$/u
/** How near the name of a programme stands to whose it is, in characters. */
const OWN_BEFORE = 45
/** How far, in characters, one conversation is taken to go on. */
const GOES_ON = 900
/** Where a text's headline and first sentences end, in characters. */
const LEAD = 600

const at = ({ source, cue, content }: Attribution): number => (cue[0] ?? source[0] ?? content[0])!.start
const same = (link: ChainLink | undefined, name: string): boolean => link?.name === name
const linkTo = (speaker: Speaker, span: Span | null, rule: string): ChainLink => ({
  speaker: speaker.id,
  name: speaker.name,
  span: span && { start: span.start, end: span.end },
  rule,
  inherited: false,
})

const sentenceOf = (sentences: readonly Sentence[], offset: number): Sentence | undefined =>
  sentences[sentenceAt(sentences, offset)]

const plainOutlet = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\.\w+$/, '')

/** "HELSINKI, Finland (CNN) -": the outlet whose report the page prints. */
function datelineOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string | null {
  for (const { start, end } of blocks.slice(0, 20)) {
    const name = DATELINE.exec(text.slice(start, Math.min(end, start + 90)))?.[1]
    if (name && outletNamed(name)) return name
  }
  return null
}
const DATELINE = /^(?:\p{Lu}[\p{L}.,/' \d-]{2,60})?\((\p{Lu}[\p{L} ]{1,20})\)/u

/** The page's own outlet by the name that texts use: nothing it hears itself is a link. */
function ownOutlet({ outlet, url }: Pick<Article, 'outlet' | 'url'>): string | null {
  const host = url ? new URL(url).hostname : (outlet ?? '')
  return (outletOfHost(host) ?? outletOfHost(outlet ?? '') ?? outletNamed(outlet ?? ''))?.name ?? outlet
}
