#!/usr/bin/env node
// Before all else: what was compiled under other settings of V8 is refused.
import '../dist/engine.cjs'
import { run } from './compiled.js'

run(new URL('../dist/cli/main.cjs', import.meta.url))
