import { stage } from '../stage.ts'

export const amounts = stage({
  name: 'amounts',
  needs: ['article', 'sentences'],
  adds: ['amounts'],
  run: () => ({ amounts: [] }),
})
