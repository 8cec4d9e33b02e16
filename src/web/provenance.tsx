import type { Claim } from '../dossier/types.ts'
import { useWords } from './reader.ts'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'
import { type Node, nodesOf, provenanceOf } from './tree.ts'

const LINE = 22
const GAP = 56
/** Characters of the longest name that is written out, and about how wide one is. */
const MOST = 32
const LETTER = { plain: 7.2, bold: 7.9 }
/** Of a line's corner. */
const TURN = 6

/** The picture of who rests on whom, drawn from the list above it, which says all that it shows. */
export function Provenance({ claim, shown }: { claim: Claim; shown: Shown }) {
  const words = useWords()
  const root = provenanceOf(claim, shown.speakers, shown.articles, words)
  const nodes = nodesOf(root)
  if (nodes.length < 3) return null
  const height = (Math.max(...nodes.map(({ y }) => y)) + 1.5) * LINE
  const lefts = columnsOf(nodes)
  const width = Math.max(...nodes.map((node) => lefts[node.depth]! + widthOf(node)))
  return (
    <Section id="picture" title={words.claim.picture}>
      <p class="rule">{words.claim.pictureRule}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard (WCAG 2.1.1) */}
      <div class="scroll" tabIndex={0}>
        <svg
          class="provenance"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={words.claim.pictureOf(claim.origins.length, nodes.length)}
        >
          {nodes.map((each) => (
            <Branch key={`${each.depth} ${each.y} ${each.name}`} node={each} lefts={lefts} />
          ))}
        </svg>
      </div>
    </Section>
  )
}

const middle = (y: number): number => (y + 0.75) * LINE

/** What is written of a node. */
const labelOf = ({ name, pages }: Node): string =>
  `${name.length > MOST ? `${name.slice(0, MOST - 1)}…` : name}${pages > 1 ? ` ×${pages}` : ''}`
const widthOf = (node: Node): number => LETTER[node.depth === 1 ? 'bold' : 'plain'] * (labelOf(node).length + 1)

/** Where each column begins, by its depth: a column is as wide as its longest name. */
function columnsOf(nodes: readonly Node[]): number[] {
  const lefts = [0, 0]
  for (let depth = 1; nodes.some((node) => node.depth === depth); depth++)
    lefts[depth + 1] = lefts[depth]! + GAP + Math.max(...nodes.filter((node) => node.depth === depth).map(widthOf))
  return lefts
}

function Branch({ node, lefts }: { node: Node; lefts: readonly number[] }) {
  const [x, y] = [lefts[node.depth]!, middle(node.y)]
  const toX = lefts[node.depth + 1]! - 4
  const turn = toX - GAP / 2
  return (
    <>
      {node.children.map((child) => {
        const toY = middle(child.y)
        // The first child stands on its parent's line, the others hang below it.
        const way = toY === y ? `M${x + widthOf(node)} ${y}` : `M${turn} ${y}V${toY - TURN}q0 ${TURN} ${TURN} ${TURN}`
        return <path key={child.y} d={`${way}H${toX}`} />
      })}
      <text x={x} y={y} dominant-baseline="middle" class={node.depth === 1 ? 'root' : undefined}>
        {labelOf(node)}
        <title>{node.name}</title>
      </text>
    </>
  )
}
