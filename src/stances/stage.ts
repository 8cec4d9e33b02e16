import { stage } from '../stage.ts'

export const stances = stage({
  name: 'stances',
  needs: ['article', 'sentences', 'attributions', 'speakers'],
  adds: ['attributions'],
  run: ({ attributions }) => ({ attributions }),
})
