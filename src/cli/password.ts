import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { HearsayError, printable } from '../errors.ts'
import { checkPassword, hashPassword } from '../people/password.ts'
import { ROLES } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import { type DatabaseOption, withStore } from './database.ts'
import { oneOf } from './failure.ts'

const LONGEST_NAME = 100

/** `hearsay password NAME`: lets someone in on a server that others can reach, or gives another password or role. */
export async function password(name: string, options: DatabaseOption & { role: string }): Promise<void> {
  const role = oneOf('--role', options.role, ROLES)
  if (name.trim() === '' || name.length > LONGEST_NAME || /\p{Cc}/u.test(name))
    throw new HearsayError(name, 'is no name for a person', `choose one of 1 to ${LONGEST_NAME} characters`)
  const kept = await hashPassword((await namedPassword()) ?? (await typed(`Password for ${printable(name)}: `)))
  await withStore(options, (store) =>
    store.savePerson({ name: name.trim(), role, password: kept }, new Date().toISOString()),
  )
  process.stderr.write(`${printable(name)} may log in as ${role}\n`)
}

/** `hearsay people`: who may log in. */
export async function people(options: DatabaseOption): Promise<void> {
  await withStore(options, async (store) => {
    const all = await store.people()
    for (const { name, role, added } of all)
      process.stdout.write(`${printable(name)}\t${role}\tsince ${added.slice(0, 10)}\n`)
    if (all.length === 0) process.stderr.write('Nobody yet. Let someone in with: hearsay password NAME\n')
  })
}

/** `hearsay people remove`. */
export async function removePerson(name: string, options: DatabaseOption): Promise<void> {
  await withStore(options, async (store) => {
    if (!(await store.removePerson(name))) throw new HearsayError(name, 'is nobody here', 'see: hearsay people')
  })
}

/** For containers: the password of one editor, from the environment, is taken over when the server starts. */
export async function takeOverPassword(store: Store): Promise<void> {
  const given = await namedPassword()
  if (given === null) return
  const name = process.env.HEARSAY_EDITOR || 'editor'
  // As it was: those who are logged in stay so.
  if (await checkPassword(given, (await store.person(name))?.password ?? null)) return
  const kept = await hashPassword(given)
  await store.savePerson({ name, role: 'editor', password: kept }, new Date().toISOString())
}

/** The password that the environment names, in a file or by itself. */
async function namedPassword(): Promise<string | null> {
  const { HEARSAY_PASSWORD_FILE: file, HEARSAY_PASSWORD: password } = process.env
  if (!file) return password || null
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/, '')
  } catch {
    throw new HearsayError(file, 'cannot be read', 'HEARSAY_PASSWORD_FILE names the file with the password')
  }
}

/** What is typed on the terminal, unseen; or what stands on standard input. */
async function typed(question: string): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).replace(/\r?\n$/, '')
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  process.stderr.write(question)
  try {
    return await lines.question('')
  } finally {
    lines.close()
    process.stderr.write('\n')
  }
}
