import type { Claim } from '../dossier/types.ts'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'
import { type Node, nodesOf, provenanceOf } from './tree.ts'

const LINE = 22
const COLUMN = 250
const GAP = 60
/** Characters that a column holds. */
const MOST = 32

/** The picture of who rests on whom, drawn from the list above it, which says all that it shows. */
export function Provenance({ claim, shown }: { claim: Claim; shown: Shown }) {
  const words = useWords()
  const root = provenanceOf(claim, shown.speakers, shown.articles, words)
  const nodes = nodesOf(root)
  if (nodes.length < 3) return null
  const height = (Math.max(...nodes.map(({ y }) => y)) + 1.5) * LINE
  const width = Math.max(...nodes.map(({ depth }) => depth)) * (COLUMN + GAP) - GAP
  return (
    <section aria-labelledby="picture">
      <h2 id="picture">{words.claim.picture}</h2>
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
            <Branch key={`${each.depth} ${each.y} ${each.name}`} node={each} />
          ))}
        </svg>
      </div>
    </section>
  )
}

const left = (depth: number): number => (depth - 1) * (COLUMN + GAP)
const middle = (y: number): number => (y + 0.75) * LINE

function Branch({ node }: { node: Node }) {
  const [x, y] = [left(node.depth), middle(node.y)]
  const end = x + Math.min(COLUMN, 8 + 7.2 * Math.min(node.name.length + 3, MOST))
  return (
    <>
      {node.children.map((child) => {
        const [toX, toY] = [left(child.depth) - 4, middle(child.y)]
        const half = toX - GAP / 2
        return <path key={child.y} d={`M${end} ${y}H${half - 12}C${half} ${y} ${half} ${toY} ${toX} ${toY}`} />
      })}
      <text x={x} y={y} dominant-baseline="middle" class={node.depth === 1 ? 'root' : undefined}>
        {node.name.length > MOST ? `${node.name.slice(0, MOST - 1)}…` : node.name}
        {node.pages > 1 ? ` ×${node.pages}` : ''}
        <title>{node.name}</title>
      </text>
    </>
  )
}
