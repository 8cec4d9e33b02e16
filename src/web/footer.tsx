import type { Links } from './links.ts'
import { THEMES, useReader } from './reader.ts'
import { LANGUAGES } from './words/index.ts'

/** What these pages are; and their language and colours, as links that work without a script. */
export function Footer({ links }: { links: Links | undefined }) {
  const { words, theme, address } = useReader()
  return (
    <footer>
      <p>
        {links?.live ? <a href={links.corrections()}>{words.frame.corrections}</a> : null} {words.frame.footer}
      </p>
      {address === null ? null : (
        <div class="choices">
          <nav aria-label={words.frame.language}>
            {LANGUAGES.map(({ code, name }) => (
              <a
                key={code}
                href={chosen(address, 'lang', code)}
                lang={code}
                aria-current={code === words.code ? 'true' : undefined}
              >
                {name}
              </a>
            ))}
          </nav>
          <nav aria-label={words.frame.theme}>
            {([null, ...THEMES] as const).map((each) => (
              <a
                key={each}
                href={chosen(address, 'theme', each ?? 'system')}
                aria-current={each === theme ? 'true' : undefined}
              >
                {words.frame.themes[each ?? 'system']}
              </a>
            ))}
          </nav>
        </div>
      )}
    </footer>
  )
}

/** The same page with one choice made. */
function chosen(address: string, name: 'lang' | 'theme', value: string): string {
  const [path, query] = address.split('?')
  const parts = new URLSearchParams(query)
  parts.set(name, value)
  return `${path}?${parts}`
}
