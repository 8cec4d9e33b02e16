import { stage } from '../stage.ts'

export const dates = stage({
  name: 'dates',
  needs: ['article', 'sentences'],
  adds: ['dates'],
  run: () => ({ dates: [] }),
})
