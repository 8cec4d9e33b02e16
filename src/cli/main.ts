/** The command line. Each command is a file of its own, loaded when it is asked for. */
import { Command, CommanderError } from 'commander'
import './output.ts'
import { version } from '../version.ts'

const INPUT =
  'what the input is: jsonl, json, csv, html, mhtml, mail, pdf, docx, text (default: by file name; jsonl for standard input)'
const FIELD = 'where records have a field: text=story.body, id=nr, published=day'
const ALLOW = 'fetch from this host although it is not on the public web; may be given several times'

const several = (value: string, before: string[] = []): string[] => [...before, value]

const program = new Command('hearsay')
  .description('What is known about a story, and on whose word.')
  .version(version)
  .option('--db <file>', 'database (default: HEARSAY_DB, else a file in your data folder)')
  .showHelpAfterError('(see hearsay --help)')
  .exitOverride()

program
  .command('extract')
  .description('print who says what in articles, without storing anything')
  .argument('[files...]', 'files or folders; standard input when none is given')
  .option('--format <format>', 'jsonl or text', 'text')
  .option('--input <kind>', INPUT)
  .option('--field <field=name>', FIELD, several)
  .action(async (files, options) => (await import('./extract.ts')).extract(files, options))

program
  .command('add')
  .description('read articles into a story, or each into its own')
  .argument('<sources...>', 'addresses of pages, files or folders; - for standard input')
  .option('--story <name>', 'the story (default: each article goes to the one that it belongs to, or to a new one)')
  .option('--json', 'print what became of each source as JSON')
  .option('--allow-host <host>', ALLOW, several)
  .option('--input <kind>', INPUT)
  .option('--field <field=name>', FIELD, several)
  .action(async (paths, options) => (await import('./add.ts')).add(paths, { ...options, ...program.opts() }))

const feeds = program.command('feeds').description('the feeds that are watched, and how they fare')
feeds
  .command('list', { isDefault: true })
  .description('print each feed with its health')
  .option('--format <format>', 'text, json or opml', 'text')
  .action(async (options) => (await import('./feeds.ts')).listFeeds({ ...options, ...program.opts() }))
feeds
  .command('add')
  .description('follow feeds, for a story or for whichever each page belongs to')
  .argument('<sources...>', 'addresses of feeds or of pages that name theirs, or OPML files')
  .option('--story <name>', 'the story that wants their items (default: each goes to the one that it belongs to)')
  .option('--query <words>', 'only items with these words: strike "harbour master" -football | ferr*')
  .option('--group <name>', 'put the feeds into a group, of which all is wanted')
  .option('--allow-host <host>', ALLOW, several)
  .action(async (sources, options) => (await import('./feeds.ts')).addFeeds(sources, { ...options, ...program.opts() }))
feeds
  .command('remove')
  .description('watch feeds no longer; the articles stay')
  .argument('<addresses...>')
  .action(async (urls, options) => (await import('./feeds.ts')).removeFeeds(urls, { ...options, ...program.opts() }))
feeds
  .command('follow')
  .description('have a story follow the feeds that are here already')
  .argument('<story>', 'its name; made unless it exists')
  .option('--query <words>', 'only items with these words: strike "harbour master" -football | ferr*')
  .option('--group <name>', 'only those of this group or folder')
  .action(async (story, options) => (await import('./feeds.ts')).followHere(story, { ...options, ...program.opts() }))
feeds
  .command('unfollow')
  .description('have a story follow no more; feeds that no other story wants are removed, the articles stay')
  .argument('[story]', 'its name (default: what is followed for no story in particular)')
  .option('--query <words>', 'only what it follows by these words')
  .option('--group <name>', 'only what it follows of this group')
  .action(async (story, options) => (await import('./feeds.ts')).unfollow(story, { ...options, ...program.opts() }))

program
  .command('watch')
  .description('fetch what the feeds have, as it comes, until stopped')
  .option('--once', 'end when nothing is due')
  .option('--json', 'print what happens as JSON, an object a line')
  .option('--allow-host <host>', ALLOW, several)
  .action(async (options) => (await import('./watch.ts')).watch({ ...options, ...program.opts() }))

const stories = program.command('stories').description('the stories, and which articles are in which')
stories
  .command('list', { isDefault: true })
  .description('list the stories')
  .option('--format <format>', 'text or json', 'text')
  .action(async (options) => (await import('./stories.ts')).stories({ ...options, ...program.opts() }))
for (const [name, description] of [
  ['move', 'put articles of one story into another, or out of all'],
  ['split', 'make a story of its own of some articles: the same as move'],
] as const)
  stories
    .command(name)
    .description(description)
    .argument('<articles...>', 'ids or addresses of articles; later versions of the page go along')
    .option('--from <story>', 'where they are (default: the only story there is)')
    .option('--to <story>', 'where they belong; made unless it exists')
    .option('--out', 'they belong to none')
    .option('--note <text>', 'why')
    .action(async (articles, options) =>
      (await import('./stories.ts')).moveArticles(articles, { ...options, ...program.opts() }),
    )
stories
  .command('merge')
  .description('put all of one story into another; its name leads there')
  .argument('<story>')
  .argument('<into>')
  .option('--note <text>', 'why')
  .action(async (from, into, options) =>
    (await import('./stories.ts')).mergeStories(from, into, { ...options, ...program.opts() }),
  )
stories
  .command('rename')
  .description('give a story another title; its addresses stay')
  .argument('<story>')
  .argument('<title>')
  .option('--note <text>', 'why')
  .action(async (story, title, options) =>
    (await import('./stories.ts')).renameStory(story, title, { ...options, ...program.opts() }),
  )

const corrections = program.command('corrections').description('what people corrected, and whether it still holds')
corrections
  .command('list', { isDefault: true })
  .description('print the corrections of a story')
  .argument('[story]', 'its name (default: the only story there is)')
  .option('--lost', 'only those whose words or pages are not found any more')
  .option('--format <format>', 'text or json', 'text')
  .action(async (story, options) =>
    (await import('./corrections.ts')).listCorrections(story, { ...options, ...program.opts() }),
  )
corrections
  .command('doubtful')
  .description('print the statements to check, those first on which most rests')
  .argument('[story]', 'its name (default: the only story there is)')
  .option('--format <format>', 'text or json', 'text')
  .action(async (story, options) => (await import('./review.ts')).doubtful(story, { ...options, ...program.opts() }))
corrections
  .command('export')
  .description('write corrections as JSON lines')
  .argument('[story]', 'its name (default: all stories)')
  .action(async (story, options) =>
    (await import('./corrections.ts')).exportCorrections(story, { ...options, ...program.opts() }),
  )
corrections
  .command('import')
  .description('take in corrections that were exported; what is here already is passed over')
  .argument('<file>')
  .option('--story <name>', 'take all of them into this story')
  .action(async (file, options) =>
    (await import('./corrections.ts')).importFile(file, { ...options, ...program.opts() }),
  )

program
  .command('known')
  .description('print what is known: the dossier of a story')
  .argument('[story]', 'its name (default: the only story there is)')
  .option('--as-of <date>', 'count only what was published by then: 2031-05-04, 2031-05-04T18:00, 18:00, yesterday')
  .option('--since <date>', 'tell what has changed since then')
  .option('--format <format>', 'md, json or html', 'md')
  .action(async (story, options) => (await import('./known.ts')).known(story, { ...options, ...program.opts() }))

program
  .command('serve')
  .description('show the stories in a browser; on this machine only, unless told otherwise')
  .option('--port <number>', 'port to listen on', '4173')
  .option('--host <address>', 'address to listen on: 0.0.0.0 for all; others then log in', '127.0.0.1')
  .option('--url <address>', 'the address by which people reach it, where a proxy stands in front')
  .option('--open', 'let everyone read without a login')
  .option(
    '--comments',
    'take readers’ comments, shown once an editor has read them (on this machine alone they are on)',
  )
  .option('--allow-host <host>', ALLOW, several)
  .action(async (options) => (await import('./serve.ts')).serve({ ...options, ...program.opts() }))

program
  .command('backup')
  .description('copy all that is stored into a file, whatever else is running')
  .argument('<file>')
  .action(async (file) => (await import('./backup.ts')).backup(file, program.opts()))

program
  .command('mcp')
  .description(
    'answer a program that speaks the Model Context Protocol, on standard input and output; it may only read',
  )
  .action(async () => (await import('./mcp.ts')).mcp(program.opts()))

program
  .command('health')
  .description('tell whether a server on this machine answers')
  .option('--port <number>', 'port on which it listens', '4173')
  .action(async (options) => (await import('./health.ts')).health(options))

program
  .command('password')
  .description('let someone log in on a server that others can reach; the password is asked for')
  .argument('<name>', 'the name to log in by, under which corrections are kept')
  .option('--role <role>', 'reader, or editor: who may correct and add', 'editor')
  .action(async (name, options) => (await import('./password.ts')).password(name, { ...options, ...program.opts() }))

const people = program.command('people').description('who may log in')
people
  .command('list', { isDefault: true })
  .description('print each with the role')
  .action(async (options) => (await import('./password.ts')).people({ ...options, ...program.opts() }))
people
  .command('remove')
  .description('let someone in no longer; corrections stay')
  .argument('<name>')
  .action(async (name, options) =>
    (await import('./password.ts')).removePerson(name, { ...options, ...program.opts() }),
  )

program
  .command('publish')
  .description('write a story as static pages that need no server')
  .argument('<story>', 'its name')
  .argument('<folder>', 'where to; what else stands there stays')
  .option('--by <name>', 'who answers for the pages')
  .option('--base-url <url>', 'where they will be found: for share links, previews and embedding')
  .option('--lang <code>', 'language of the pages: en, uk', 'en')
  .option('--as-of <date>', 'count only what was published by then')
  .action(async (story, folder, options) =>
    (await import('./publish.ts')).publish(story, folder, { ...options, ...program.opts() }),
  )

program
  .command('rebuild')
  .description('read again what an earlier version has read of a story, and compare all its articles anew')
  .argument('[story]', 'its name (default: the only story there is)')
  .action(async (story, options) => (await import('./rebuild.ts')).rebuild(story, { ...options, ...program.opts() }))

program.parseAsync().catch(async (error) => {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else (await import('./failure.ts')).fail(error)
})
