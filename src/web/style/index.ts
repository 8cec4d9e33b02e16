/** The look of every page, a constant: the policy of what a page may load knows it by its hash. */
import { ARTICLE } from './article.ts'
import { BASE } from './base.ts'
import { CLAIMS } from './claims.ts'
import { EDITING } from './editing.ts'
import { FORMS } from './forms.ts'
import { FRAME } from './frame.ts'
import { PICTURES } from './pictures.ts'
import { PRINT } from './print.ts'

export const STYLE = [BASE, FRAME, FORMS, CLAIMS, ARTICLE, EDITING, PICTURES, PRINT].join('').replace(/\n\s*/g, '')
