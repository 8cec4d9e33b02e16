import { stage } from '../stage.ts'

export const speakers = stage({
  name: 'speakers',
  needs: ['article', 'sentences', 'attributions', 'dates', 'places'],
  adds: ['speakers', 'attributions'],
  run: ({ attributions }) => ({ speakers: [], attributions }),
})
