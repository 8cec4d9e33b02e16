import { stage } from '../stage.ts'

export const mentions = stage({
  name: 'mentions',
  needs: ['article', 'sentences', 'attributions', 'speakers', 'dates'],
  adds: ['mentions'],
  run: () => ({ mentions: [] }),
})
