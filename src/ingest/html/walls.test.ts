import { describe, expect, it } from 'vitest'
import { wallOf } from './walls.ts'

const STUB =
  'The harbour of Norvik will stay closed for at least another week, Mayor Ada Brandt said on Monday, because the ice is too thick for the ferries that bring bread.'
const ARTICLE = `${STUB} `.repeat(12)

describe('a wall', () => {
  it.each([
    'We use cookies to improve your experience. Accept all cookies',
    'We value your privacy. We and our partners store and/or access information on a device.',
    'Before you continue. We and our 812 partners store and access information on a device, such as cookies, and process personal data. Click Accept all to consent or Manage options to see more choices.',
    'Wir verwenden Cookies und benötigen Ihre Zustimmung. Alle Cookies akzeptieren',
    'Nous et nos partenaires utilisons des cookies. Accepter les cookies',
    'Utilizamos cookies propias y de terceros. Aceptar cookies',
  ])('of cookies: %s', (words) => expect(wallOf(words, words, true)).toBe('is a cookie notice, not an article'))

  it.each([
    'Subscribe to continue reading. Already a subscriber? Log in.',
    'To read the full story, subscribe now.',
    'Read the full article with a subscription.',
    'You have reached your limit of free articles.',
    'Get unlimited digital access for $1.',
    'This article is reserved for our members. Sign in to read.',
    'Jetzt weiterlesen mit einem Abo.',
    'Article réservé aux abonnés. Il vous reste 80% de cet article à lire.',
    'Suscríbete para seguir leyendo.',
  ])('of subscriptions: %s', (words) => {
    const what = 'is only the beginning of an article for subscribers'
    expect(wallOf(`${STUB} ${words}`, `${STUB} ${words}`, true)).toBe(what)
    expect(wallOf(`${STUB} ${words}`, STUB, false)).toBe(what)
  })

  it.each([
    'Just a moment… Checking your browser before you visit.',
    'Verify you are human',
    'Access to this page has been denied.',
  ])('of robots: %s', (words) => expect(wallOf(words, words, true)).toBe('is a check for robots, not an article'))
})

describe('no wall', () => {
  it.each([
    ['a whole article for subscribers, saved by one', `${ARTICLE} Already a subscriber?`, ARTICLE, false],
    ['a short article under a cookie bar', `${STUB} We use cookies. Accept all cookies`, STUB, true],
    ['a short article with an invitation to subscribe beside it', `${STUB} Get unlimited access`, STUB, true],
    [
      'an article about cookie notices',
      '',
      `${STUB} ${STUB} ${STUB} “We use cookies” is all that most sites say, the mayor added.`,
      true,
    ],
    [
      'an article about who sells data',
      '',
      `${STUB} “We never sold personal data,” the ferry company said, and named its partners.`,
      true,
    ],
    ['a short article that is not free and whole', STUB, STUB, false],
  ])('%s', (_, whole, prose, free) => expect(wallOf(whole || prose, prose, free)).toBeNull())
})
