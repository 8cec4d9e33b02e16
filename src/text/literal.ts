/** A text as a regular expression finds it, whatever it holds. Not for the insides of a class (`[…]`). */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
