import { stage } from '../stage.ts'

export const places = stage({
  name: 'places',
  needs: ['article', 'sentences'],
  adds: ['places'],
  run: () => ({ places: [] }),
})
