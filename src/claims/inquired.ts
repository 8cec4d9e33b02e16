/** What is only asked or looked into is not told: "an investigation of contacts", "was asked whether she had the key". */
const INQUIRY = new RegExp(
  [
    '\\b(?:(?:investigat|prob)\\p{Ll}+|questions|asked (?!to\\b|for\\b|that\\b)(?:[^\\s.;]+ ){0,9}?)(?: (?:in ?to|of|about|on|over))? ?(?:whether|if|what|who|why|how|about)\\b[^.;]*',
    // "All inquiries into the guild / are a farce"
    '\\b(?:(?:investigations?|probes?|inquir(?:y|ies)|questions) (?:\\p{Ll}+ )?(?:in ?to|of|about|on|over)|(?:investigat|prob)(?:ing|es?|ed))\\b(?:(?! (?:is|are|was|were|has|have|had|will|would|could|can|may|might|should)\\b)[^.;])*',
  ].join('|'),
  'giu',
)

/** A statement without it. */
export const withoutInquiry = (text: string): string => text.replace(INQUIRY, '')
