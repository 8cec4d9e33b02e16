/** What readers write about a story. It is no coverage: nothing is found in it, and nothing rests on it. */

/** Waits for an editor, is shown, or was taken away. */
export const COMMENT_STATES = ['waiting', 'shown', 'removed'] as const
export type CommentState = (typeof COMMENT_STATES)[number]

export interface Comment {
  n: number
  story: string
  /** As the writer signs. */
  name: string
  /** As it was typed; never markup. */
  text: string
  at: string
  state: CommentState
  /** Who decided, and when; null where nobody has. */
  by: string | null
  decided: string | null
}

/** Comments, the oldest first. */
export interface CommentStore {
  addComment(comment: Pick<Comment, 'story' | 'name' | 'text' | 'at' | 'state'>): Promise<Comment>
  /** Of one story, or of all, in the order in which they came. */
  comments(story: string | null, state: CommentState, limit: number): Promise<Comment[]>
  /** @returns Whether it is there. */
  decideComment(n: number, state: CommentState, by: string, at: string): Promise<boolean>
}
