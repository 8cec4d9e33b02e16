import { stage } from '../stage.ts'
import { credit } from './credit.ts'

/** The wire that the page credits: kept with the reading, since it takes the text's blocks to find it. */
export const wireCredit = stage({
  name: 'wire credit',
  needs: ['article'],
  adds: ['credit'],
  run: ({ article }) => ({ credit: credit(article) }),
})
