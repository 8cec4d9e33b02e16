/** Who looks at a page, as far as the page needs to know. */
export interface Viewer {
  /** Null where nobody is logged in. */
  name: string | null
  /** Whether the person may correct, add and approve. */
  edit: boolean
  /** Whether readers' comments are taken here. */
  comment: boolean
  /** What every form carries, so that no page elsewhere can post it. */
  token: string
  /** Whether people log in here at all. */
  login: boolean
}

/** Of files that no server gives: nothing can be changed there. */
export const NOBODY: Viewer = { name: null, edit: false, comment: false, token: '', login: false }
