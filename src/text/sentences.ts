import { stage } from '../stage.ts'

export const sentences = stage({
  name: 'sentences',
  needs: ['article'],
  adds: ['sentences'],
  run: () => ({ sentences: [] }),
})
