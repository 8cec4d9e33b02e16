/** The order of two strings by their code units: the same on every machine, as that of `localeCompare` is not. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
