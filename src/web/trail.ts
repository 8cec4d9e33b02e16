/** The steps through the review queue that led to a page, so that each can be taken back: in the address, since nothing else holds them. */

export interface Step {
  /** Id of the statement. */
  item: string
  /** Number of the correction that was made of it; null where it was skipped. */
  correction: string | null
}

/** So many steps are remembered. */
const MOST = 60

/** @param text as it stands in an address: what is no step is left out. */
export const trailOf = (text: string): Step[] =>
  text
    .split(',')
    .flatMap((each) => {
      const [, correction, item] = /^(?:(\d{1,15})~)?([\w-]{1,40}\.[\w-]{1,40})$/.exec(each) ?? []
      return item ? [{ item, correction: correction ?? null }] : []
    })
    .slice(-MOST)

export const trailText = (steps: readonly Step[]): string =>
  steps
    .slice(-MOST)
    .map(({ item, correction }) => (correction === null ? item : `${correction}~${item}`))
    .join(',')
