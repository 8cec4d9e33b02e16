/** The command line as other programs meet it: exit statuses, one line a failure, results on standard output alone. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { sqliteStore } from '../src/store/sqlite/index.ts'
import { addAll } from '../src/stories/add.ts'
import { read, reader } from '../src/stories/testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))
const program = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url))

interface Ran {
  status: number | null
  out: string
  err: string
}

/** Runs the built program, with a database of its own. */
function hearsay(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((done, failed) => {
    const env = { ...process.env, HEARSAY_DB: join(folder, 'default.db') }
    const child = spawn(process.execPath, [program, ...args], { env })
    let out = ''
    let err = ''
    child.stdout.on('data', (part) => {
      out += part
    })
    child.stderr.on('data', (part) => {
      err += part
    })
    // A program that fails at once may not wait for its input.
    child.stdin.on('error', () => {})
    child.on('error', failed)
    child.on('close', (status) => done({ status, out, err }))
    child.stdin.end(input)
  })
}

const article = (id: string, who: string) =>
  JSON.stringify({
    id,
    outlet: 'Pier Gazette',
    title: `Notes from ${who}`,
    published: '2031-05-04T10:00:00Z',
    text: `The harbour will open on Monday, ${who} told reporters in the town hall. “We have waited long enough,” ${who} said.`,
  })

describe('misuse', () => {
  it.each([
    [['frobnicate'], /unknown command/],
    [['add'], /missing required argument/],
    [['extract', '--format', 'xml'], /--format takes jsonl, text; not "xml"/],
    [['known', '--as-of', 'someday'], /--as-of takes a day/],
    [['extract', '--field', 'text', 'x.jsonl'], /--field takes FIELD=NAME/],
    [['extract', '--field', 'tale=x', 'x.jsonl'], /--field takes id, text, .*; not "tale"/],
    [['serve', '--port', 'ninety'], /--port takes a number/],
  ])('%j is status 2, with what was expected', async (args, said) => {
    const { status, out, err } = await hearsay(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(said)
  })

  it('help is no misuse', async () => {
    const { status, out } = await hearsay(['--help'])
    expect(status).toBe(0)
    expect(out).toContain('What is known about a story, and on whose word.')
  })
})

describe('what cannot be done', () => {
  it('says that there is no story yet', async () => {
    const { status, out, err } = await hearsay(['known'])
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toBe('hearsay: has no story yet; add coverage with: hearsay add FILE --story NAME\n')
  })

  it('says that a file is no database, and leaves it as it was', async () => {
    const notes = join(folder, 'notes.txt')
    writeFileSync(notes, 'Call the port authority. '.repeat(200))
    const { status, err } = await hearsay(['--db', notes, 'stories'])
    expect(status).toBe(1)
    expect(err).toMatch(/notes\.txt: is not a Hearsay database; .*\n$/)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('tells each bad line and file in one line, reads the rest, and ends with status 1', async () => {
    const empty = join(folder, 'empty.html')
    writeFileSync(empty, '')
    const lines = join(folder, 'broken.jsonl')
    writeFileSync(lines, `${article('one', 'Ada Brandt')}\n{"id": "two", "te\n${article('three', 'Ada Brandt')}\n`)
    const { status, out, err } = await hearsay(['extract', '--format', 'jsonl', empty, lines, join(folder, 'none.txt')])
    expect(status).toBe(1)
    const ids = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(ids).toEqual(['one', 'three'])
    const told = err.trim().split('\n')
    expect(told).toHaveLength(3)
    expect(told[0]).toMatch(/empty\.html: is empty/)
    expect(told[1]).toMatch(/broken\.jsonl:2: /)
    expect(told[2]).toMatch(/none\.txt: /)
  }, 60_000)
})

/** A story of one article, read by other rules than those of this version. */
async function storyOfOld(db: string) {
  const store = sqliteStore(db)
  const { id } = await store.ensureStory('Harbour')
  const page = read({ name: 'a1', says: ['The harbour will open on Monday.'] })
  for await (const _ of addAll([page], id, { store, at: '2031-06-01T00:00:00Z', ...reader() }));
  await store.close()
}

describe('what is known', () => {
  it('is told to lack what is not yet compared, and to rest on what an earlier version has read', async () => {
    const db = join(folder, 'waiting.db')
    await storyOfOld(db)
    const { status, err } = await hearsay(['--db', db, 'known'])
    expect(status).toBe(0)
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^Harbour: 1 of 1 articles are read and not yet compared, /),
      'Harbour: 1 of 1 articles were read by an earlier version of Hearsay; hearsay rebuild harbour reads them again',
    ])
  })

  it('cannot be published below a file, which is said in a line', async () => {
    const db = join(folder, 'published.db')
    await storyOfOld(db)
    const { status, err } = await hearsay(['--db', db, 'publish', 'Harbour', join(db, 'site')])
    expect(status).toBe(1)
    expect(err).toMatch(/^\S+site: cannot be written to \(ENOTDIR.*\); make room there, or name another folder\n$/)
  })

  it('is read again by `rebuild`, once', async () => {
    const db = join(folder, 'old.db')
    await storyOfOld(db)
    const rebuild = () => hearsay(['--db', db, 'rebuild'])
    expect((await rebuild()).err).toBe('Harbour: 1 article read again, 1 article compared anew\n')
    expect((await hearsay(['--db', db, 'known'])).err).toBe('')
    expect((await rebuild()).err).toBe('Harbour: 1 article compared anew\n')
  }, 60_000)
})

describe('an article in another language', () => {
  it('has no statements, and says so', async () => {
    const text =
      'Die Hafenarbeiter stimmten am Montag dafür, ihren Streik fortzusetzen, teilte die Gewerkschaft in einer Erklärung mit, die am Abend veröffentlicht wurde.'
    const { status, out, err } = await hearsay(
      ['extract', '--format', 'jsonl'],
      `${JSON.stringify({ id: 'de', text })}\n`,
    )
    expect({ status, out, err }).toEqual({
      status: 1,
      out: `${JSON.stringify({ id: 'de', attributions: [] })}\n`,
      err: 'standard input:1: is in German; only English can be read for statements\n',
    })
  }, 60_000)
})

describe('adding', () => {
  it('ends with what became of each source, as JSON on demand', async () => {
    const db = join(folder, 'json.db')
    const lines = join(folder, 'mixed.jsonl')
    const foreign = JSON.stringify({
      id: 'uk',
      text: 'Докери порту Амзель проголосували в понеділок за продовження страйку, повідомила профспілка у своїй заяві, яку оприлюднили ввечері.',
    })
    writeFileSync(lines, `${article('one', 'Ada Brandt')}\n${foreign}\n{"id": "two"}\n`)
    const add = () => hearsay(['--db', db, 'add', lines, '--story', 'Harbour', '--json'])
    const first = await add()
    expect(first.status).toBe(1)
    expect(first.err.trim().split('\n')).toEqual([
      expect.stringMatching(/mixed\.jsonl:2: is in Ukrainian; only English can be read for statements$/),
      expect.stringMatching(/mixed\.jsonl:3: has no usable "text"/),
    ])
    expect(JSON.parse(first.out)).toMatchObject({
      story: { id: 'harbour', title: 'Harbour' },
      added: 2,
      unchanged: 0,
      newVersions: 0,
      failed: 1,
      reasons: [{ reason: 'has no usable "text"', count: 1 }],
      otherLanguages: { uk: 1 },
      articles: [
        { externalId: 'one', outcome: 'added', unreadIn: null },
        { externalId: 'uk', outcome: 'added', unreadIn: 'uk' },
      ],
      problems: [{ where: `${lines}:3` }],
    })
    expect(JSON.parse((await add()).out)).toMatchObject({ added: 0, unchanged: 2, failed: 1 })
  }, 60_000)

  it('takes an address of another scheme for an address, not for a file', async () => {
    const { err } = await hearsay(['add', 'ftp://pier.example/a'])
    expect(err).toMatch(/^ftp:\/\/pier\.example\/a: is no address of the web \(http or https\)/)
  })

  it('takes what stands behind an option for a source', async () => {
    const { err } = await hearsay(['add', '--allow-host', 'pier.example', '--allow-host', 'lys.example', 'none.html'])
    expect(err).toMatch(/none\.html: does not exist/)
  })

  it('from two processes at once keeps what both read, each article once', async () => {
    const db = join(folder, 'two.db')
    const [one, two] = ['one', 'two'].map((name) => join(folder, `${name}.jsonl`)) as [string, string]
    writeFileSync(one, ['a', 'b', 'c'].map((id) => `${article(id, 'Ada Brandt')}\n`).join(''))
    writeFileSync(two, ['c', 'd', 'e'].map((id) => `${article(id, 'Ada Brandt')}\n`).join(''))
    const both = await Promise.all([one, two].map((file) => hearsay(['--db', db, 'add', file, '--story', 'Harbour'])))
    expect(both.map(({ status, out }) => ({ status, out }))).toEqual([
      { status: 0, out: '' },
      { status: 0, out: '' },
    ])
    const store = sqliteStore(db)
    const rows = await store.articles('harbour')
    expect(rows.map((row) => row.externalId).sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(await store.ungrouped('harbour')).toEqual([])
    expect(await store.unclaimed('harbour')).toEqual([])
    await store.close()
  }, 90_000)

  it('without a story, from two processes at once, sorts what both read into its stories', async () => {
    const db = join(folder, 'heap.db')
    const ferry = [
      'The ferry to Halden lay at the quay with a cracked hull. Passengers waited at the Halden terminal all night.',
      'The harbour master of Halden resigned over the cracked hull of the ferry. Passengers left the terminal by bus.',
    ]
    const dam = [
      'Villagers of Orsk voted against the reservoir in the Tamir valley. Engineers want to dam the Tamir river.',
      'The dam in the Tamir valley would flood the orchards of Orsk, engineers admit. Villagers blocked the reservoir.',
    ]
    const files = [0, 1].map((n) => {
      const file = join(folder, `heap${n}.jsonl`)
      const lines = [ferry, dam].map((texts) => ({
        id: texts[n]!.slice(4, 9),
        published: `2031-05-0${n + 4}`,
        text: texts[n],
      }))
      writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
      return file
    })
    const both = await Promise.all(files.map((file) => hearsay(['--db', db, 'add', file])))
    expect(both.map(({ status }) => status)).toEqual([0, 0])
    const { out } = await hearsay(['--db', db, 'stories', 'list', '--format', 'json'])
    const stories: { id: string; articles: number }[] = JSON.parse(out)
    expect(stories.map(({ articles }) => articles)).toEqual([2, 2])
    const store = sqliteStore(db)
    const texts = await Promise.all(stories.map(async ({ id }) => [...(await store.texts(id)).values()].sort()))
    expect(texts.sort()).toEqual([[...ferry].sort(), [...dam].sort()].sort())
    for (const { id } of stories) expect([await store.ungrouped(id), await store.unclaimed(id)]).toEqual([[], []])
    await store.close()
  }, 120_000)
})

describe('feeds', { timeout: 120_000 }, () => {
  it.each(['text', 'json', 'opml'])('where there are none this is said, whatever the format: %s', async (format) => {
    const none = await hearsay(['feeds', '--format', format, '--db', join(folder, 'none.db')])
    expect(none).toMatchObject({ status: 0, out: format === 'json' ? '[]\n' : '' })
    expect(none.err).toBe('No feed yet. Add one with: hearsay feeds add ADDRESS\n')
  })

  it('go out as a list with their folders and come in again; a story follows them no more', async () => {
    const list = join(folder, 'mine.opml')
    const feed = '<outline type="rss" text="Pier &amp; Gazette" xmlUrl="https://pier.example/feed"/>'
    writeFileSync(list, `<opml version="2.0"><body><outline text="Ports">${feed}</outline></body></opml>`)
    const [from, to] = [join(folder, 'from.db'), join(folder, 'to.db')]
    await hearsay(['feeds', 'add', list, '--story', 'Harbour', '--query', 'strike', '--db', from])
    const { out } = await hearsay(['feeds', '--format', 'opml', '--db', from])
    expect(out).toContain('<outline text="Ports">')
    expect(out).toContain('Pier &amp; Gazette')
    expect(out.toLowerCase()).not.toContain('harbour')
    writeFileSync(join(folder, 'again.opml'), out)
    await hearsay(['feeds', 'add', join(folder, 'again.opml'), '--story', 'Other', '--db', to])
    expect((await hearsay(['feeds', '--format', 'opml', '--db', to])).out).toBe(out)
    const { status, err } = await hearsay(['feeds', 'unfollow', 'Other', '--db', to])
    expect(status).toBe(0)
    expect(err).toContain('removed, since no story wants it: https://pier.example/feed')
  })

  it('need no story; a story follows those that are here by its words', async () => {
    const list = join(folder, 'ports.opml')
    const feed = (name: string) => `<outline type="rss" text="${name}" xmlUrl="https://${name}.example/feed"/>`
    writeFileSync(list, `<opml version="2.0"><body>${feed('pier')}${feed('quay')}</body></opml>`)
    const db = join(folder, 'unsorted.db')
    const added = await hearsay(['feeds', 'add', list, '--db', db])
    expect(added.err).toContain('2 feeds followed, each page for the story that it belongs to')
    const followed = await hearsay(['feeds', 'follow', 'Harbour', '--query', 'ferry', '--db', db])
    expect(followed.err).toContain('Harbour follows 2 feeds, pages with ferry')
    const { out } = await hearsay(['feeds', '--db', db])
    expect(out).toContain('for the story that each page belongs to, harbour (ferry)')
    const none = await hearsay(['feeds', 'unfollow', '--db', db])
    expect(none.err).toContain('No story in particular follows no feeds any more')
    expect((await hearsay(['feeds', 'follow', 'X', '--group', 'none', '--db', db])).status).toBe(1)
  })
})
