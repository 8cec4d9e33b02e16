import type { ComponentChildren } from 'preact'
import { type Altered, type Quotation, quotedIn, weightOf } from '../dossier/quotations.ts'
import type { Claim, ClaimMention, Dossier } from '../dossier/types.ts'
import { addTo } from '../lists.ts'
import { First } from './first.tsx'
import { once } from './once.ts'
import { outletOf } from './phrase.ts'
import { Quote } from './quote.tsx'
import { useWords } from './reader.ts'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'
import { StoryPage } from './storypage.tsx'

/** Quotations of a section, and outlets of a line, before the rest is folded or counted. */
const MOST = { quotations: 50, outlets: 8 }

export const quotationsIn = once((dossier: Dossier): readonly Quotation[] => quotedIn(dossier))

/** What changes a figure or a negation first, and little words last; as many outlets as before among these. */
const byWeight = (all: readonly Quotation[]): Quotation[] =>
  [...all].sort((a, b) => weightOf(b.altered[0]!) - weightOf(a.altered[0]!))

/** Whether more than one is named as the one whose words they are. */
export const isContested = ({ given }: Quotation): boolean => given.filter(({ speaker }) => speaker !== null).length > 1

/** Whose words outlets quote, where they do not quote the same words, and where they do not give them to the same. */
export function QuotationsPage({ shown }: { shown: Shown }) {
  const { quotations: words } = useWords()
  const all = quotationsIn(shown.dossier)
  const altered = byWeight(all.filter((each) => each.altered.length > 0))
  const contested = all.filter(isContested)
  return (
    <StoryPage title={words.title} shown={shown} tab="quotations">
      <h1>{words.heading}</h1>
      <p class="rule">{words.rule}</p>
      {all.length === 0 ? <p class="empty">{words.none}</p> : null}
      <Quotations id="altered" title={words.altered} of={altered} shown={shown}>
        {(each) => each.altered.map((other) => <Otherwise key={other.text} other={other} shown={shown} />)}
      </Quotations>
      <Quotations id="contested" title={words.contested} rule={words.contestedRule} of={contested} shown={shown}>
        {(each) => <GivenTo quotation={each} shown={shown} />}
      </Quotations>
      <Quotations id="most" title={words.most} of={all} shown={shown} />
    </StoryPage>
  )
}

function Quotations(given: {
  id: string
  title: string
  rule?: string
  of: readonly Quotation[]
  shown: Shown
  children?: (each: Quotation) => ComponentChildren
}) {
  const { id, title, rule, of, shown, children } = given
  const all = useWords()
  if (of.length === 0) return null
  return (
    <Section id={id} title={`${title} (${of.length})`}>
      {rule === undefined ? null : <p class="rule">{rule}</p>}
      <First of={of} most={MOST.quotations} more={all.quotations.more}>
        {(some) => (
          <ul class="plain">
            {some.map((each) => (
              <QuotationLine key={each.text} quotation={each} shown={shown}>
                {children?.(each)}
              </QuotationLine>
            ))}
          </ul>
        )}
      </First>
    </Section>
  )
}

/** @param children lines about it. */
function QuotationLine(given: { quotation: Quotation; shown: Shown; children?: ComponentChildren }) {
  const { quotation, shown, children } = given
  return (
    <li class="claim">
      <p class="said">
        <a href={shown.links.claim(shown.holders.get(quotation.mentions[0]!)!.id)}>
          <Quote {...quotation} shown={shown} />
        </a>
      </p>
      <Whose quotation={quotation} shown={shown} />
      {children ? <ul class="plain short">{children}</ul> : null}
    </li>
  )
}

/** Whose words they are, where that is no question, and who has these. */
function Whose({ quotation, shown }: { quotation: Quotation; shown: Shown }) {
  const speaker = isContested(quotation) ? null : quotation.given[0]!.speaker
  return (
    <div class="soft">
      {speaker === null ? null : (
        <>
          <bdi>{speaker}</bdi>
          {': '}
        </>
      )}
      <Outlets mentions={quotation.mentions} shown={shown} />
    </div>
  )
}

/** The same in other words, what is other in them, and who has them so. */
function Otherwise({ other, shown }: { other: Altered; shown: Shown }) {
  const { quotations: words } = useWords()
  return (
    <li>
      <Quote {...other} shown={shown} />{' '}
      <span class="soft">
        {other.changes.map(({ at, instead }, i) => (
          <span key={at.start}>
            {i > 0 ? '; ' : ''}
            {words.change(other.text.slice(at.start, at.end), instead)}
          </span>
        ))}
        {': '}
        <Outlets mentions={other.mentions} shown={shown} />
      </span>
    </li>
  )
}

function GivenTo({ quotation, shown }: { quotation: Quotation; shown: Shown }) {
  const { quotations: words } = useWords()
  return quotation.given.map(({ speaker, mentions }) => (
    <li key={speaker}>
      {speaker === null ? <span class="soft">{words.nobody}</span> : <bdi>{speaker}</bdi>}
      {': '}
      <span class="soft">
        <Outlets mentions={mentions} shown={shown} />
      </span>
    </li>
  ))
}

/** Of a claim: where what it quotes is quoted in other words, or given to others. */
export function QuotedOtherwise({ claim, shown }: { claim: Claim; shown: Shown }) {
  const words = useWords().quotations
  const of = new Set(claim.mentions.flatMap(({ id }) => differingIn(shown.dossier).get(id) ?? []))
  if (of.size === 0) return null
  return (
    <Section id="quoted" title={<a href={shown.links.tab('quotations')}>{words.heading}</a>}>
      <ul class="plain">
        {[...of].map((each) => (
          <QuotationLine key={each.text} quotation={each} shown={shown}>
            {each.altered.map((other) => (
              <Otherwise key={other.text} other={other} shown={shown} />
            ))}
            {isContested(each) ? <GivenTo quotation={each} shown={shown} /> : null}
          </QuotationLine>
        ))}
      </ul>
    </Section>
  )
}

/** By mention, what it quotes and others quote otherwise or give to others. */
const differingIn = once((dossier: Dossier): ReadonlyMap<string, Quotation[]> => {
  const found = new Map<string, Quotation[]>()
  for (const each of quotationsIn(dossier))
    if (each.altered.length > 0 || isContested(each))
      for (const id of [...each.mentions, ...each.altered.flatMap(({ mentions }) => mentions)]) addTo(found, id, each)
  return found
})

const mentionsIn = once(
  ({ claims }: Dossier): ReadonlyMap<string, ClaimMention> =>
    new Map(claims.flatMap(({ mentions }) => mentions.map((each) => [each.id, each]))),
)

/** The outlets of mentions, each once and leading to its first. */
function Outlets({ mentions, shown }: { mentions: readonly string[]; shown: Shown }) {
  const words = useWords()
  const first = new Map<string, ClaimMention>()
  for (const id of mentions) {
    const mention = mentionsIn(shown.dossier).get(id)!
    const outlet = outletOf(shown.articles.get(mention.article), words)
    if (!first.has(outlet)) first.set(outlet, mention)
  }
  const named = [...first].slice(0, MOST.outlets)
  return (
    <>
      {named.map(([outlet, { article, spans, text }], i) => (
        <span key={outlet}>
          {i > 0 ? ', ' : ''}
          <a href={shown.links.span(article, spans[0]!, text)}>
            <bdi>{outlet}</bdi>
          </a>
        </span>
      ))}
      {first.size > named.length ? ` ${words.roots.others(first.size - named.length)}` : ''}
    </>
  )
}
