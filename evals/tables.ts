/** Precision, recall and confusions of labels, where one label says nothing. */
export interface Table {
  /** Percent, one decimal. */
  precision: string
  recall: string
  f1: string
  /** One line a label. */
  rows: string[]
}

/** @param pairs gold and found. @param nothing the label that counts for neither precision nor recall. */
export function tableOf(pairs: readonly (readonly [string, string])[], nothing: string): Table {
  const measure = (of: (label: string) => boolean) => {
    const gold = pairs.filter(([label]) => of(label)).length
    const found = pairs.filter(([, label]) => of(label)).length
    const right = pairs.filter(([a, b]) => a === b && of(a)).length
    return {
      gold,
      precision: percent(right, found),
      recall: percent(right, gold),
      f1: percent(2 * right, gold + found),
    }
  }
  const labels = [...new Set(pairs.flat())].filter((label) => label !== nothing).sort()
  return {
    ...measure((label) => label !== nothing),
    rows: labels.map((label) => {
      const { gold, precision, recall } = measure((each) => each === label)
      return `${label}: P ${precision} R ${recall} (${gold})`
    }),
  }
}

const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1)

export function printConfusions(pairs: readonly (readonly [string, string])[]): void {
  const counts = new Map<string, number>()
  for (const [gold, found] of pairs)
    if (gold !== found) counts.set(`${gold} taken for ${found}`, (counts.get(`${gold} taken for ${found}`) ?? 0) + 1)
  for (const [what, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`  ${count}  ${what}`)
}
