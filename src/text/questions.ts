/** Questions by their mark or by inverted order at the start: "are they", "why don't they". */
export const isQuestion = (text: string): boolean => /\?["”’')\s]*$/.test(text) || INVERTED.test(text)

const INVERTED =
  /^["“‘']?(?:(?:why|how)\s+(?=\S+\s+\S))?(?:do|does|did|is|are|was|were|will|would|can|could|should|has|have)(?:n['’]t)?\s+(?:you|he|she|they|we|it|the)\b/i
