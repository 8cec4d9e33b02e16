/** Ends with a sentence where Node is too old, in words that any Node can read. Imported before all else, for its effect. */
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Hearsay needs Node 20.19 or later, and this is ${process.version}; take a newer one from https://nodejs.org`,
  )
  process.exit(1)
}
