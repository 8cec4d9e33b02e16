/** The letters and digits of a text, in small letters: "TheNorvikPost" and "the Norvik Post" are written alike. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
