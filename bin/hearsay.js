#!/usr/bin/env node
require('./load.js').load('cli/main').run(process.argv.slice(2))
