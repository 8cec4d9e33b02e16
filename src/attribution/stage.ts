import { stage } from '../stage.ts'

export const attributions = stage({
  name: 'attributions',
  needs: ['article', 'prediction', 'sentences'],
  adds: ['attributions'],
  run: () => ({ attributions: [] }),
})
