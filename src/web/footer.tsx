import { Account } from './account.tsx'
import type { Links } from './links.ts'
import { addressWith, THEMES, useReader } from './reader.ts'
import { LANGUAGES } from './words/index.ts'

const COLOURS = [null, ...THEMES] as const

/** What these pages are; and their language, colours and keys, as links that work without a script. */
export function Footer({ links }: { links: Links | undefined }) {
  const { words, address, viewer } = useReader()
  return (
    <footer>
      <p>{words.frame.footer}</p>
      <p class="choices">
        {viewer.edit && address !== null ? <a href="/add">{words.adding.heading}</a> : null}
        {viewer.edit && address !== null ? <a href="/feeds">{words.feeds.heading}</a> : null}
        {viewer.edit && viewer.comment ? <a href="/comments">{words.comments.heading}</a> : null}
        {links?.live ? <a href={links.corrections()}>{words.frame.corrections}</a> : null}
      </p>
      <Account />
      {address === null ? <Colours /> : <Choices address={address} />}
    </footer>
  )
}

function Choices({ address }: { address: string }) {
  const { words, theme, keys, script } = useReader()
  return (
    <div class="choices">
      <nav aria-label={words.frame.language}>
        {LANGUAGES.map(({ code, name }) => (
          <a
            key={code}
            href={addressWith(address, 'lang', code)}
            lang={code}
            aria-current={code === words.code ? 'true' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <nav aria-label={words.frame.theme}>
        {COLOURS.map((each) => (
          <a
            key={each}
            href={addressWith(address, 'theme', each ?? 'system')}
            aria-current={each === theme ? 'true' : undefined}
          >
            {words.frame.themes[each ?? 'system']}
          </a>
        ))}
      </nav>
      {script ? (
        <nav aria-label={words.keys.heading}>
          <a href={addressWith(address, 'keys', keys ? 'off' : 'on')}>{keys ? words.keys.off : words.keys.on}</a>
          {keys ? (
            <button type="button" data-island="dialog" data-opens="keys">
              {words.keys.list}
            </button>
          ) : null}
        </nav>
      ) : null}
    </div>
  )
}

/** Of a page that no server gives: shown by the script, which remembers. */
function Colours() {
  const { words, script } = useReader()
  return script ? (
    <fieldset class="choices" data-island="theme" hidden>
      <legend>{words.frame.theme}</legend>
      {COLOURS.map((each) => (
        <button type="button" key={each} data-theme-to={each ?? 'system'}>
          {words.frame.themes[each ?? 'system']}
        </button>
      ))}
    </fieldset>
  ) : null
}
