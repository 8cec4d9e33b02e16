/** The dossier as Markdown: what `hearsay known` prints. */
import { turnedSide } from '../positions/sides.ts'
import { weightiest } from '../positions/weightiest.ts'
import { linked } from '../text/markupaddress.ts'
import { controversiesOf, type Part } from './controversies.ts'
import { daysOf, type Event } from './days.ts'
import { escaped, quoted } from './escape.ts'
import { figuresIn, mentionsAt } from './figures.ts'
import { type Folded, folded } from './folded.ts'
import { grouped } from './grouped.ts'
import {
  chainPhrase,
  changeHeading,
  changePhrase,
  count,
  daysPhrase,
  figureName,
  isAgainst,
  isToldBy,
  masthead,
  momentPhrase,
  type Names,
  NOTHING_CHANGED,
  namesOf,
  restsPhrase,
  stancePhrase,
  toldBy,
  weightPhrase,
} from './phrase.ts'
import { pagesOf, rootsOf } from './roots.ts'
import type { Change, Claim, ClaimMention, Dispute, Dossier } from './types.ts'
import { meantBy, onWhoseWord, statusAndWhy, wordOf, wordUnderName } from './whoseword.ts'

/** How many lines a section has before it only counts the rest. JSON has them all. */
const MOST = { claims: 100, others: 40 }

/** A dossier as CommonMark that ends with a line break. */
export function markdown(dossier: Dossier): string {
  const names = namesOf(dossier)
  const byId = new Map(dossier.claims.map((claim) => [claim.id, claim]))
  const of = (...states: Claim['status'][]) => dossier.claims.filter(({ status }) => states.includes(status))
  const claims = (title: string, of: readonly Claim[], most = MOST.others) => {
    const all = folded(of)
    const lines = all.slice(0, most).map((each) => claimLines(each, names))
    return section(title, lines, { most, all: all.length })
  }
  const disputed = new Set(dossier.disputes.flatMap(({ claims }) => claims))
  const sections = [
    head(dossier),
    changes(dossier, names),
    claims('What is known', of('reported', 'confirmed'), MOST.claims),
    section('Denied and disputed', disputes(dossier, byId, names)),
    claims(
      'Disputed within the reports',
      of('denied', 'disputed').filter(({ id }) => !disputed.has(id)),
    ),
    claims('Not confirmed', of('unconfirmed')),
    claims('Taken back', of('retracted')),
    section('Asked, and not answered', unanswered(dossier, names)),
    origins(dossier),
    voices(dossier, names),
    section('Where they stand', positions(dossier, byId, names)),
    timeline(dossier, byId, names),
    places(dossier),
    figures(dossier, byId, names),
    section('Sources', sources(dossier), { most: Number.POSITIVE_INFINITY }),
    dossier.claims.length > 0 && `*What is known is ordered thus. ${escaped(dossier.order)}*`,
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function head(dossier: Dossier): string {
  const moment = dossier.asOf === null ? '' : `\n\nAs of ${escaped(momentPhrase(dossier.asOf))}.`
  return `# ${escaped(dossier.story.title)}\n\n${escaped(masthead(dossier))}.${moment}${chosen(dossier)}`
}

/** Of a part of a dossier: which. */
function chosen({ only, terms }: Dossier): string {
  if (!only) return ''
  const label = terms.find(({ id }) => id === only.term)?.label ?? only.term
  const parts = [only.status && `that are ${escaped(only.status)}`, label && `about ${quoted(label)}`]
  return `\n\nOnly claims ${parts.filter(Boolean).join(' and ')}.`
}

/** @param all how many lines there are, where only those that are shown were made. */
function section(
  title: string,
  lines: readonly string[],
  { most = MOST.others, all = lines.length }: { most?: number; all?: number } = {},
): string {
  if (lines.length === 0) return ''
  const rest = all > most ? [`*and ${count(all - most, 'more', 'more')}*`] : []
  return [`## ${title}`, lines.slice(0, most).join('\n'), ...rest].join('\n\n')
}

const claimLines = ({ claim, close }: Folded, names: Names): string =>
  [
    claimLine(claim, names),
    ...close.map((each) => `  - close to it: ${saidIn(each, each.mentions[each.shown]!, names)}`),
  ].join('\n')

function claimLine(claim: Claim, names: Names): string {
  const shown = claim.mentions[claim.shown]!
  const said = onWhoseWord(shown, names)
  const at = shown.saidAt ?? shown.published
  const when = at === null ? '' : ` · ${escaped(momentPhrase(at))}`
  const origins =
    claim.origins.length > 1 ? `\n  Origins: ${claim.origins.map(({ name }) => escaped(name)).join('; ')}` : ''
  return `- ${quoted(claim.text)}${meantBy(shown)}\n  ${statusAndWhy(claim, names)}${said} · ${weightPhrase(claim, names)}${when}${origins}`
}

function changes(dossier: Dossier, names: Names): string {
  if (dossier.since === null) return ''
  const title = `## What changed since ${escaped(momentPhrase(dossier.since))}`
  if (dossier.changes.length === 0) return `${title}\n\n${NOTHING_CHANGED}`
  const kinds = [...new Set(dossier.changes.map(({ kind }) => kind))]
  const groups = kinds.map((kind) => {
    const all = dossier.changes.filter((change) => change.kind === kind)
    const rest = all.length > MOST.others ? `\n\n*and ${count(all.length - MOST.others, 'more', 'more')}*` : ''
    const lines = all.slice(0, MOST.others).map((change) => changeLine(change, dossier, names))
    return `### ${changeHeading(kind)}\n\n${lines.join('\n')}${rest}`
  })
  return [title, ...groups].join('\n\n')
}

function changeLine(change: Change, dossier: Dossier, names: Names): string {
  const claim = dossier.claims.find(({ id }) => id === change.claim)
  const isText = change.kind === 'new-claim' || change.kind === 'figure' || change.kind === 'dropped'
  const show = (words: string) => (isText ? quoted(words) : escaped(words))
  const words = changePhrase(change, show)
  const said = claim && toldBy(change, claim)
  // "**Ada Lund**: “I will sail”", but "“I will sail”: reported → denied".
  const told = change.kind === 'new-speaker' && said ? `**${words}**: ${quoted(said.text)}` : words
  const about = said && !isText && told === words ? `${quoted(said.text)}: ` : ''
  const outlet = change.article === null ? [] : [escaped(names.outlet(change.article))]
  const whose = said ? [onWhoseWord(said, names)] : outlet
  const at = change.at === null ? [] : [escaped(momentPhrase(change.at))]
  return `- ${about}${told}\n  ${[...whose, escaped(change.why), ...at].join(' · ')}`
}

/** A claim in one line, by one of its statements. */
function saidIn(claim: Claim, mention: ClaimMention, names: Names): string {
  const stance = isAgainst(mention.stance) ? `${stancePhrase(mention.stance)}: ` : ''
  return `${stance}${quoted(mention.text)} — ${escaped(chainPhrase(mention, names))} · ${weightPhrase(claim, names)}`
}

/** Claims of one side that are shown. */
const MOST_OF_A_SIDE = 4

/** Each matter in dispute: what is said, and what is said against it. */
function disputes(dossier: Dossier, byId: ReadonlyMap<string, Claim>, names: Names): string[] {
  const said = ({ claim: id, mention }: Part): string => {
    const claim = byId.get(id)!
    return saidIn(claim, claim.mentions.find((each) => each.id === mention)!, names)
  }
  const listed = (side: readonly Part[]): string[] => [
    ...side.slice(0, MOST_OF_A_SIDE).map((part) => `  - ${said(part)}`),
    ...more(side.length - MOST_OF_A_SIDE, '  '),
  ]
  return controversiesOf(dossier).map(({ sides: [one, other], disputes }) =>
    [
      `- ${said(one[0]!)}`,
      ...listed(one.slice(1)),
      `  - **${OPPOSED[disputes[0]!.kind]}**`,
      ...listed(other).map((line) => `  ${line}`),
    ].join('\n'),
  )
}
const OPPOSED: Readonly<Record<Dispute['kind'], string>> = {
  denial: 'denied',
  negation: 'contradicted',
  figure: 'other figures',
}
const unanswered = ({ unanswered }: Dossier, names: Names): string[] =>
  unanswered.map(
    ({ who, stance, article, text }) =>
      `- ${escaped(who)} ${stancePhrase(stance)}: ${quoted(text)} — ${escaped(names.outlet(article))}`,
  )

/** Those from whom most outlets have what they tell; the rest is what two or three share. */
const MOST_ROOTS = 12

function origins(dossier: Dossier): string {
  const all = rootsOf(dossier)
  const lines = all.slice(0, MOST_ROOTS).map((root) => {
    const { name, carriers, claims, alone, voices } = root
    const who = voices.slice(0, MOST_OF_A_VOICE).map((each) => escaped(each.who))
    const said = who.length > 0 ? `: ${who.join(', ')}${voices.length > who.length ? ' …' : ''}` : ''
    const carried = `carried by ${count(carriers.length, 'outlet')} on ${count(pagesOf(root), 'page')}`
    return `- **${escaped(name)}**${said} · ${carried} · ${restsPhrase(claims.length, alone)}`
  })
  return section('Where it comes from', lines, { most: MOST_ROOTS, all: all.length })
}

const OWN = new Set(['outlet', 'unnamed'])

/** Claims of one voice that are shown. */
const MOST_OF_A_VOICE = 3

/** Each voice with what of it weighs most. */
function voices({ speakers, claims }: Dossier, names: Names): string {
  const heard = speakers.filter(({ kind }) => !OWN.has(kind))
  const first = new Map<string, [Claim, ClaimMention][]>(heard.slice(0, MOST.others).map(({ id }) => [id, []]))
  const nameOf = new Map(heard.map(({ id, name }) => [id, name]))
  // Those heard most are met soon: the mentions of most claims are not even asked for.
  let open = first.size
  for (const claim of claims) {
    if (open === 0) break
    const met = new Set<string>()
    for (const [i, mention] of claim.mentions.entries()) {
      const said = first.get(mention.speaker)
      if (!said || said.length === MOST_OF_A_VOICE || met.has(mention.speaker)) continue
      // What most pages have another say is, on one page, a wrong name or ours: it weighs by their word, not by this one's.
      if (claim.origins.some(({ who, mentions }) => who !== nameOf.get(mention.speaker) && mentions.includes(i)))
        continue
      met.add(mention.speaker)
      if (said.push([claim, mention]) === MOST_OF_A_VOICE) open--
    }
  }
  const lines = heard.slice(0, MOST.others).map(({ id, name, role, mentions }) => {
    const said = first.get(id)!.map(([claim, each]) => `  - ${quoted(each.text)}${wordUnderName(claim, each, names)}`)
    const office = role && !isToldBy(name, role) ? `, ${escaped(role)}` : ''
    return [`- **${escaped(name)}**${office} · ${count(mentions, 'statement')}`, ...said].join('\n')
  })
  return section('Who said what', lines, { all: heard.length })
}

/** Parties on a term, and statements of a party on it, that are shown. */
const MOST_PARTIES = 8
const MOST_SAID = 3

function positions({ positions, terms }: Dossier, byId: ReadonlyMap<string, Claim>, names: Names): string[] {
  const claimOf = new Map(positions.map(({ mention, claim }) => [mention, claim]))
  return terms.flatMap(({ id, label }) => {
    const parties = grouped(
      positions.filter(({ term }) => term === id),
      ({ party }) => party,
    )
    if (parties.size === 0) return []
    const lines = [...parties].slice(0, MOST_PARTIES).flatMap(([party, all]) => {
      const shown = weightiest(all, MOST_SAID, byId).map(({ stance, claim, mention, at, turns }) => {
        const when = at === null ? '' : ` · ${escaped(momentPhrase(at))}`
        const before =
          turns === null ? '' : `\n      - before: ${quoted(mentionIn(byId, claimOf.get(turns)!, turns)[1].text)}`
        const [, said] = mentionIn(byId, claim, mention)
        const side = turnedSide(stance, said.stance)
        const word = escaped(chainPhrase(said, names))
        return `    - ${side ? `${side} it` : stancePhrase(stance)}: ${quoted(said.text)} — ${word}${when}${before}`
      })
      return [`  - ${escaped(party)}`, ...shown, ...more(all.length - shown.length, '    ')]
    })
    return [`- **${escaped(label)}**\n${[...lines, ...more(parties.size - MOST_PARTIES, '  ')].join('\n')}`]
  })
}

const more = (n: number, indent: string): string[] => (n > 0 ? [`${indent}- *and ${count(n, 'more', 'more')}*`] : [])

/** A claim and one of its statements. */
function mentionIn(byId: ReadonlyMap<string, Claim>, claim: string, mention: string): [Claim, ClaimMention] {
  const held = byId.get(claim)!
  return [held, held.mentions.find(({ id }) => id === mention)!]
}

function timeline({ timeline }: Dossier, byId: ReadonlyMap<string, Claim>, names: Names): string {
  // What weighs most is shown, in the order of time: a story's background reaches back further than anybody reads.
  const rank = new Map([...byId.keys()].map((id, i) => [id, i]))
  const rankOf = (event: Event) => Math.min(...event.map(({ claim }) => rank.get(claim)!))
  const days = daysOf(timeline, byId)
  const apart = days.flatMap((day) => day.apart)
  const shown = new Set([...apart].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST.others))
  const lines = apart
    .filter((event) => shown.has(event))
    .map((event) => {
      const { from, to, claim, mention } = event[0]!
      const said = mentionIn(byId, claim, mention)
      const told = event.length > 1 ? ` · ${count(event.length, 'claim')}` : ''
      return `- ${daysPhrase(from, to)}: ${quoted(said[1].text)}${wordOf(...said, names)}${told}`
    })
  return section('Timeline', lines, { all: apart.length + days.flatMap((day) => day.close).length })
}

function places({ places }: Dossier): string {
  const lines = places
    .slice(0, MOST.others)
    .map(
      ({ name, country, kind, mentions }) =>
        `- ${escaped(name)}${country && kind !== 'country' ? ` (${country})` : ''} · ${count(mentions.length, 'mention')}`,
    )
  return section('Where', lines, { all: places.length })
}

function figures({ amounts }: Dossier, byId: ReadonlyMap<string, Claim>, names: Names): string {
  const all = figuresIn(amounts)
  const lines = all.slice(0, MOST.others).map((figure) => {
    const claim = byId.get(figure.claims[0] ?? '')
    const more = figure.claims.length > 1 ? ` · ${count(figure.claims.length, 'claim')}` : ''
    const said = claim && mentionsAt(figure.mentions)(claim)
    const told = said ? `: ${quoted(said.text)}${wordOf(claim, said, names)}` : ''
    return `- ${escaped(figureName(figure))}${told}${more}`
  })
  return section('Figures', lines, { all: all.length })
}

/** Pages with the copies of each beneath it. */
function sources({ articles }: Dossier): string[] {
  const line = (each: Dossier['articles'][number]) =>
    `${escaped(each.outlet ?? 'an unnamed outlet')}: ${linked(escaped(each.title ?? `without a title${each.externalId ? ` (${each.externalId})` : ''}`), each.url)}${
      each.published ? ` · ${escaped(momentPhrase(each.published))}` : ''
    }${each.credit ? ` · credits ${escaped(each.credit)}` : ''}`
  const copies = grouped(articles, ({ copyOf }) => copyOf)
  return (copies.get(null) ?? []).map((each) =>
    [
      `- ${line(each)}`,
      ...(copies.get(each.id) ?? []).map((copy) => `  - copy: ${line(copy)} (${escaped(copy.copyWhy ?? '')})`),
    ].join('\n'),
  )
}
