/**
 * Runs a built program, and keeps what V8 compiles of it beside it for the next start: of what a command takes, an eighth is else
 * the compiling of functions that are the same each time.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/**
 * Runs a CommonJS file of the program and those that it requires by a relative path; all else is Node's. None may `import()`.
 *
 * @param {URL} entry
 * @returns what it exports
 */
export function run(entry) {
  const program = { loaded: new Map(), compiled: [] }
  const keepNew = () => keep(program.compiled.splice(0))
  process.once('exit', keepNew)
  setTimeout(keepNew, SOON).unref()
  return load(fileURLToPath(entry), program)
}

function load(file, program) {
  const before = program.loaded.get(file)
  if (before) return before.exports
  const module = { exports: {} }
  program.loaded.set(file, module)
  const others = createRequire(file)
  const require = (id) => (id.startsWith('.') ? load(join(dirname(file), id), program) : others(id))
  compile(file, program)(module.exports, require, module, file, dirname(file))
  return module.exports
}

/** The function that a file's text is the body of. */
function compile(file, program) {
  const kept = keptAt(file)
  const body = readFileSync(file, 'utf8')
  const script = new Script(`(function (exports, require, module, __filename, __dirname) { ${body}\n})`, {
    filename: file,
    cachedData: contentOf(kept),
  })
  if (script.cachedDataRejected !== false) program.compiled.push({ script, kept })
  return script.runInThisContext()
}

/** Where it is kept. V8 itself looks at its own version and settings, but of a text at no more than the length. */
function keptAt(file) {
  const { mtimeMs, size } = statSync(file)
  const name = `${basename(file)}-${size}-${mtimeMs}`
  return join(dirname(file), '.compiled', `${process.versions.v8}-${process.arch}`, name)
}

function contentOf(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** Milliseconds. V8 forgets what has not been called for a while, so that of a program that runs long little would be kept at its end. */
const SOON = 5000

/** Once the program ends, or has run for so long: by then what it needs has been compiled. Where nothing may be written it goes without. */
function keep(compiled) {
  try {
    for (const { script, kept } of compiled) {
      mkdirSync(dirname(kept), { recursive: true })
      // Another process may do the same, and a third read it.
      const ours = `${kept}.${process.pid}`
      writeFileSync(ours, script.createCachedData())
      renameSync(ours, kept)
    }
  } catch {
    // A folder that is not ours.
  }
}
