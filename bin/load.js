/**
 * Loads the built program with what V8 made of it when it was built (`scripts/code.js`): to compile it anew takes an eighth of a
 * short command. Of compiled code that another V8 made, or with other settings, V8 itself makes no use; nor need there be any.
 */
const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join, resolve } = require('node:path')
const { Script } = require('node:vm')

const dist = join(__dirname, '..', 'dist')
const packages = createRequire(join(dist, 'any.cjs'))
const modules = new Map()

/** Files that were loaded, with what V8 made of each. */
const scripts = new Map()
exports.scripts = scripts

/** @param name of a file of `dist`, without its ending. */
exports.load = (name) => {
  // First: V8 takes no code that was compiled with other settings than it has, as this file itself and what it needs are.
  required('./engine.cjs', dist)
  scripts.clear()
  return required(`./${name}.cjs`, dist)
}

function required(name, folder) {
  if (!name.startsWith('.')) return packages(name)
  const file = resolve(folder, name)
  const known = modules.get(file)
  if (known) return known.exports
  const module = { exports: {} }
  modules.set(file, module)
  const code = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const script = new Script(code, { filename: file, cachedData: codeOf(file) })
  scripts.set(file, script)
  const within = dirname(file)
  const require = (name) => required(name, within)
  script.runInThisContext().call(module.exports, module.exports, require, module, file, within)
  return module.exports
}

function codeOf(file) {
  try {
    return readFileSync(`${file}.code`)
  } catch {
    return undefined
  }
}
