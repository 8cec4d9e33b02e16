import type { DossierPlace } from '../dossier/types.ts'
import { PlaceMap } from './map.tsx'
import { onPage, Pages } from './pages.tsx'
import { outletOf } from './phrase.ts'
import { useWords } from './reader.ts'
import { SaidAt, SaidIn } from './saidin.tsx'
import type { Shown } from './shown.ts'
import { StoryPage } from './storypage.tsx'

/** With more claims than these a place has a page of its own. */
const FOLDED = 30

/** Two places may have one name. */
const keyOf = ({ name, latitude, longitude }: DossierPlace): string => `${name} ${latitude} ${longitude}`

/** Where: a map and the list it is drawn from; or one place with all its claims. @param place as `links.place` has it. */
export function PlacesPage(given: { shown: Shown; place?: string | null; page?: number }) {
  const { shown, place = null, page = 1 } = given
  const { dossier, links } = shown
  const words = useWords()
  const { places } = dossier
  const one = places.find((each) => keyOf(each) === place)
  if (one) return <OnePlace place={one} shown={shown} page={page} />
  return (
    <StoryPage title={words.places.title} shown={shown} tab="places">
      <h1>{words.places.heading}</h1>
      <p class="rule">{words.places.rule}</p>
      {places.length === 0 ? <p class="empty">{words.places.none}</p> : <PlaceMap places={places} />}
      <ol class="claims">
        {places.map((place) => (
          <li class="claim" key={keyOf(place)}>
            <h2 class="plain">
              <Named place={place} />
            </h2>
            <p class="soft">
              <About place={place} shown={shown} />
            </p>
            <SaidIn
              claims={place.claims}
              at={place.mentions}
              shown={shown}
              {...(links.live && place.claims.length > FOLDED ? { elsewhere: links.place(keyOf(place)) } : {})}
            />
          </li>
        ))}
      </ol>
    </StoryPage>
  )
}

function OnePlace({ place, shown, page }: { place: DossierPlace; shown: Shown; page: number }) {
  const { links } = shown
  const words = useWords()
  const claims = place.claims.filter((id) => shown.claims.has(id))
  const on = onPage(claims, page)
  return (
    <StoryPage title={words.places.title(place.name)} shown={shown} tab="places">
      <h1>
        <a href={links.tab('places')}>{words.places.heading}</a>: <Named place={place} />
      </h1>
      <p class="lead">
        <About place={place} shown={shown} />
      </p>
      <section>
        <SaidAt claims={on.items} at={place.mentions} shown={shown} />
      </section>
      <Pages on={on} to={(other) => links.place(keyOf(place), other)} />
    </StoryPage>
  )
}

/** A place, and in which country. */
function Named({ place: { name, country, kind } }: { place: DossierPlace }) {
  const { code } = useWords()
  return (
    <>
      <bdi>{name}</bdi> <span class="soft">{country && kind !== 'country' ? regionsIn(code).of(country) : null}</span>
    </>
  )
}

/** What `Intl` makes takes a while to make. */
const regions = new Map<string, Intl.DisplayNames>()
function regionsIn(code: string): Intl.DisplayNames {
  const known = regions.get(code) ?? new Intl.DisplayNames([code], { type: 'region' })
  regions.set(code, known)
  return known
}

/** Where it lies, and how often it is named. */
function About({ place: { latitude, longitude, mentions }, shown }: { place: DossierPlace; shown: Shown }) {
  const words = useWords()
  const outlets = new Set(mentions.map(({ article }) => outletOf(shown.articles.get(article), words)))
  return (
    <>
      {latitude}°, {longitude}° · {words.places.named(mentions.length, outlets.size)}
    </>
  )
}
