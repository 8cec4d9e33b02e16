/**
 * The sentences with which the program says why, or what failed, in another language. They are made far from any page and kept in English; a
 * catalogue says them anew by their form. What no form fits stays as it is, and the page says in which language.
 */
export type Forms = readonly (readonly [form: RegExp, say: (...parts: string[]) => string])[]

/** @param exact clauses that are said whole. @returns null where no form fits. Clauses are joined by "; ". */
export function translated(
  sentence: string,
  forms: Forms,
  exact: Readonly<Record<string, string>> = {},
): string | null {
  const said = clauses(sentence).map((clause) => {
    if (Object.hasOwn(exact, clause)) return exact[clause]!
    for (const [form, say] of forms) {
      const parts = form.exec(clause)
      if (parts) return say(...parts.slice(1))
    }
    return null
  })
  return said.includes(null) ? null : said.join('; ')
}

/** Cut at "; ", but not within quotation marks. */
function clauses(sentence: string): string[] {
  const out: string[] = []
  let [depth, from] = [0, 0]
  for (let i = 0; i < sentence.length; i++) {
    if (sentence[i] === '“') depth++
    else if (sentence[i] === '”') depth--
    else if (depth <= 0 && sentence.startsWith('; ', i)) {
      out.push(sentence.slice(from, i))
      from = i + 2
    }
  }
  return [...out, sentence.slice(from)]
}
