/** Who rests on whom, as a tree: claim → origins → the links of each chain → pages. Laid out in columns, a line a leaf. */
import type { Claim, DossierArticle, DossierSpeaker } from '../dossier/types.ts'
import { onWhoseWord, originOf } from './phrase.ts'
import type { Words } from './words/index.ts'

export interface Node {
  name: string
  /** Column, from 0. */
  depth: number
  /** Line, from 0. */
  y: number
  /** Pages that end here. */
  pages: number
  children: Node[]
}

/**
 * The tree of one claim: below the root an origin each, below it the speaker and intermediaries outward, last the outlet.
 * Ways that begin alike are one; a node that only repeats the one above it is left out.
 */
export function provenanceOf(
  claim: Claim,
  speakers: ReadonlyMap<string, DossierSpeaker>,
  articles: ReadonlyMap<string, DossierArticle>,
  words: Words,
): Node {
  const root = node('', 0)
  for (const origin of claim.origins) {
    const top = node(originOf(origin, words), 1)
    root.children.push(top)
    for (const i of origin.mentions) {
      const outward = onWhoseWord(claim.mentions[i]!, speakers, articles, words).reverse()
      let at = top
      for (const name of outward[0] === origin.who ? outward.slice(1) : outward) {
        let next = at.children.find((each) => each.name === name)
        if (!next) {
          next = node(name, at.depth + 1)
          at.children.push(next)
        }
        at = next
      }
      at.pages++
    }
  }
  place(root, 0)
  return root
}

const node = (name: string, depth: number): Node => ({ name, depth, y: 0, pages: 0, children: [] })

/** Leaves take a line each, in order; a parent stands on the line of its first child, so that a way is read from left to right. @returns the next free line. */
function place(at: Node, line: number): number {
  at.y = line
  return at.children.length === 0 ? line + 1 : at.children.reduce((free, child) => place(child, free), line)
}

/** Every node but the root, parents before children. */
export const nodesOf = (root: Node): Node[] => root.children.flatMap((child) => [child, ...nodesOf(child)])
