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
const scripts = new Map()

/** @param name of a file of `dist`, without its ending. */
exports.load = (name) => {
  // First, since compiled code belongs to V8's settings.
  required('./engine.cjs', dist)
  return required(`./${name}.cjs`, dist)
}

/** Keeps what V8 has compiled of all that was loaded. @param keep is given a file and its code. */
exports.compiled = (keep) => {
  for (const [file, script] of scripts) keep(`${file}.code`, script.createCachedData())
}

function required(name, folder) {
  if (!name.startsWith('.')) return packages(name)
  const file = resolve(folder, name)
  const known = modules.get(file)
  if (known) return known.exports
  const module = { exports: {} }
  modules.set(file, module)
  const code = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const script = new Script(code, {
    filename: file,
    cachedData: codeOf(file),
    importModuleDynamically: (name) => import(name),
  })
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
