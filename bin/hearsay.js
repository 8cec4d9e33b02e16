#!/usr/bin/env node
import './oldnode.js'

// Not before Node is known to understand it.
const { run } = await import('./compiled.js')
try {
  // What was compiled under other settings of V8 is refused, so these come first.
  await import('../dist/engine.cjs')
  run(new URL('../dist/cli/main.cjs', import.meta.url))
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error('Hearsay is not built yet; run "npm start" in its folder once, which also installs what it needs')
  process.exitCode = 1
}
