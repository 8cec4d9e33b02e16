/** Questions by their mark or by inverted order at the start. */
export function isQuestion(text: string): boolean {
  return (
    /\?["”’')\s]*$/.test(text) ||
    /^["“‘']?(?:do|does|did|is|are|was|were|will|would|can|could|should|has|have)\s+(?:you|he|she|they|we|it|the)\b/i.test(
      text,
    )
  )
}
