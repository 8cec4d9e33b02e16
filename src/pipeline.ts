/**
 * How one article is read: a list of stages, top to bottom. Every stage is pure: text in, data out; no database, no
 * network, no clock, and no model, whose prediction comes in as data.
 */

import { amounts } from './amounts/stage.ts'
import { attributions } from './attribution/stage.ts'
import { carriedReports } from './chains/carried.ts'
import { chains } from './chains/stage.ts'
import { dates } from './dates/stage.ts'
import { mentions } from './mentions/mentions.ts'
import { wireCredit } from './origins/stage.ts'
import { places } from './places/stage.ts'
import { reliability } from './reliability.ts'
import { versionOf } from './rulesversion.ts'
import { speakers } from './speakers/stage.ts'
import type { Fields, Stage } from './stage.ts'
import { stances } from './stances/stage.ts'
import { sentences } from './text/sentences.ts'
import { joinText } from './text/spans.ts'
import type { Article, Prediction, Reading } from './types.ts'

export const STAGES = [
  sentences,
  attributions, // spans from the prediction, linked to their parents
  dates, // before speakers and mentions: "Sunday" is no name, and a claim's day tells it from another's
  places,
  amounts,
  speakers, // who; needs every attribution, since "he" may be named in a later one
  wireCredit, // before chains: what is told to the wire that a page carries is told to the page
  chains, // on whose word; needs speakers on parents as well as children
  stances,
  mentions, // cuts what was said into statements
  reliability, // after all that give reasons
  carriedReports, // after mentions: some of the page's own word goes on with another's report
] as const

/** Reads one article. Same article and prediction, same reading. */
export const read = (article: Article, prediction: Prediction): Reading => begin(article)(prediction)

/** Does of reading an article what needs no prediction, while a model predicts. */
export function begin(article: Article): (prediction: Prediction) => Reading {
  // Spaces that only keep a line together are spaces to every rule, and horizontal bars are dashes; offsets stay.
  const plain = { ...article, text: article.text.replaceAll('\u00a0', ' ').replaceAll('\u2015', '\u2014') }
  const begun = through(FIRST, { article: plain })
  return (prediction) => {
    const { article: _, prediction: __, ...rest } = through(REST, { ...begun, prediction }) as Fields
    const mentions = rest.mentions.map((each) => ({ ...each, text: joinText(article.text, each.spans) }))
    return { ...rest, mentions, article: article.id, version: versionOf(prediction.model) }
  }
}

function through(stages: readonly Stage[], fields: Partial<Fields>): Partial<Fields> {
  let found = fields
  for (const each of stages) found = { ...found, ...each.run(found as Fields) }
  return found
}

/** The stages that need only the article, or what others of these add. */
const FIRST: Stage[] = []
const REST: Stage[] = []
const given = new Set<keyof Fields>(['article'])
for (const each of STAGES as unknown as readonly Stage[])
  if (each.needs.every((field) => given.has(field))) {
    FIRST.push(each)
    for (const field of each.adds) given.add(field)
  } else REST.push(each)
