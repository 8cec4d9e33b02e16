/** Words by which something is called untrue. */

/** What says so of what stands before it: "is likely untrue", "just isn’t plausible", "does not hold up". */
export const FALSE =
  "(?:(?:is|are|was|were)(?: (?!(?:not|in|the)\\b)\\p{L}+){0,2} [\"“]?(?:likely |completely |totally |simply |just |patently |blatantly |demonstrably )?(?:misleading|inaccurate|incorrect|false|untrue|wrong|baseless|unfounded|groundless|ridiculous|absurd|preposterous|laughable|ludicrous|nonsense|implausible|bogus|fake|fabricated|made up|rubbish|fiction|a lie|a myth|a hoax)|(?:is|are|was|were)(?:n['’]t| not) (?:\\p{L}+ )?(?:true|plausible|credible|accurate|correct)|(?:has|have|had) [\"“]?(?:absolutely )?no (?:\\p{L}+ )?(?:basis|justification|foundation|merit|substance|validity)|(?:does not|doesn['’]t|do not|don['’]t|did not|didn['’]t) (?:resemble|hold up|stand up|add up|match))\\b"

/** With what it is said of. */
export const VERDICT = new RegExp(`^(.*?)(?: just| simply| really)? ${FALSE}`, 'su')
