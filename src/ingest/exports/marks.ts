/** Words that tell an export before it is parsed. */

/** "3 of 10 DOCUMENTS", over each article of LexisNexis. */
export const LEXIS = ' DOCUMENTS'
/** The class of a paragraph, in every Factiva page with articles, whatever its language. */
export const FACTIVA = 'articleParagraph'
/** The name of an anchor, before each article of ProQuest. */
export const PROQUEST = '"DocID_'
