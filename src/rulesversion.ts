/** Changes when the rules of any stage change, or those of comparing, so that what they made and is kept is made again. */
export const RULES_VERSION = '121'

/** What a reading is marked with: the rules and the model that made it. */
export const versionOf = (model: string): string => `${RULES_VERSION}+${model}`
