import type { ComponentChildren } from 'preact'
import type { Folded } from '../dossier/folded.ts'
import type { Claim } from '../dossier/types.ts'
import { outletsOf } from './phrase.ts'
import { Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { StatusOf } from './status.tsx'
import { Told } from './word.tsx'

/** So many claims are laid out together: few enough for a part of a frame, and enough that what is left out pays. */
const TOGETHER = 10

/** A long list of claims, each with those close to it. */
export function Claims({ claims, shown }: { claims: readonly Folded[]; shown: Shown }) {
  const starts = Array.from({ length: Math.ceil(claims.length / TOGETHER) }, (_, i) => i * TOGETHER)
  return (
    <div class="long" data-island="ahead">
      {starts.map((start) => (
        <ol class="claims" start={start + 1} key={start}>
          {claims.slice(start, start + TOGETHER).map(({ claim, close }) => (
            <ClaimLine key={claim.id} claim={claim} shown={shown} close={close} />
          ))}
        </ol>
      ))}
    </div>
  )
}

/**
 * A claim in a list: its words, its state, on whose word, how much stands behind it.
 * @param again it stands on the page already, under its id. @param close what is close to it, and stands with it.
 * @param children what stands behind the rest.
 */
export function ClaimLine(given: {
  claim: Claim
  shown: Shown
  again?: boolean
  close?: readonly Claim[]
  children?: ComponentChildren
}) {
  const { claim, shown, again, close = [], children } = given
  const words = useWords()
  const mention = claim.mentions[claim.shown]!
  const page = shown.links.claim(claim.id)
  const outlets = outletsOf(claim, shown.articles, words).length
  return (
    <li class="claim" id={again ? undefined : claim.id}>
      <Said mention={mention} shown={shown} href={page} />
      <div class="word">
        <StatusOf claim={claim} mention={mention} shown={shown} />
        <Told mention={mention} shown={shown} />
        <span class="soft">
          {' · '}
          <a href={page}>
            {words.origins(claim.origins.length)} · {words.outlets(outlets)}
          </a>
          {' · '}
          {words.when(mention.published)}
        </span>
        {claim.change ? <span class="new">{words.changes[claim.change]}</span> : null}
        {children}
      </div>
      {close.length > 0 ? (
        <details class="rest">
          <summary>{words.known.close(close.length)}</summary>
          <ul class="plain short">
            {close.map((each) => (
              <ClaimLine key={each.id} claim={each} shown={shown} />
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  )
}
