import { stage } from '../stage.ts'

export const chains = stage({
  name: 'chains',
  needs: ['article', 'sentences', 'attributions', 'speakers'],
  adds: ['speakers', 'attributions'],
  run: ({ speakers, attributions }) => ({ speakers, attributions }),
})
