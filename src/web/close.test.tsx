import { expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { story } from '../dossier/testing.ts'
import type { Claim } from '../dossier/types.ts'
import { ClaimPage } from './claim.tsx'
import { KnownPage } from './known.tsx'
import { linksOf } from './links.ts'
import { html } from './page.tsx'
import { ANYBODY } from './reader.ts'
import { shownOf } from './shown.ts'

const LATEST = { asOf: null, since: null }
const claim = (text: string) => ({ claim: text, text, by: 'Lund' })
const says = ['The ferry sails again on Monday', 'Ferries sail again', 'Rain is expected'].map(claim)
const known = dossier(story([{ id: 'p1', says }]), LATEST)
const [head, close, other] = known.claims as [Claim, Claim, Claim]
close.near = head.id
const shown = shownOf(known, linksOf('harbour', LATEST))
const editor = { ...ANYBODY, viewer: { ...ANYBODY.viewer, edit: true } }

it('a list has what is close to a claim folded beneath it', () => {
  const list = html(<KnownPage shown={shown} filter={{ status: null, term: null, page: 1 }} />)
  expect(list.match(/<summary>1\sclaim close to it<\/summary>/g)).toHaveLength(1)
  expect(list).toMatch(new RegExp(`id="${head.id}".*1\\sclaim close to it.*id="${close.id}".*id="${other.id}"`))
})

it('the page of either claim leads to the other, and lets an editor say that they are the same', () => {
  const page = (claim: Claim) => html(<ClaimPage claim={claim} shown={shown} />, editor)
  for (const [here, there] of [
    [head, close],
    [close, head],
  ] as const) {
    expect(page(here)).toContain('Close to it')
    expect(page(here)).toMatch(new RegExp(`name="a" value="${here.id}".*name="b" value="${there.id}"`))
  }
  expect(page(other)).not.toContain('Close to it')
})
