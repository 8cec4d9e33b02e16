import { PlaceMap } from './map.tsx'
import { Page } from './page.tsx'
import { outletOf } from './phrase.ts'
import { useWords } from './reader.ts'
import { SaidIn } from './saidin.tsx'
import type { Shown } from './shown.ts'

/** Where: a map and the list it is drawn from. */
export function PlacesPage({ shown }: { shown: Shown }) {
  const { dossier, links } = shown
  const words = useWords()
  const { places } = dossier
  const regions = new Intl.DisplayNames([words.code], { type: 'region' })
  return (
    <Page title={words.places.title(dossier.story.title)} story={{ title: dossier.story.title, links, tab: 'places' }}>
      <h1>{words.places.heading}</h1>
      <p class="rule">{words.places.rule}</p>
      {places.length === 0 ? <p class="empty">{words.places.none}</p> : <PlaceMap places={places} />}
      <ol class="claims">
        {places.map((place) => (
          <li class="claim" key={`${place.name}${place.latitude}${place.longitude}`}>
            <h2 class="plain">
              <bdi>{place.name}</bdi>{' '}
              <span class="soft">{place.country && place.kind !== 'country' ? regions.of(place.country) : null}</span>
            </h2>
            <p class="soft">
              {place.latitude}°, {place.longitude}° ·{' '}
              {words.places.named(
                place.mentions.length,
                new Set(place.mentions.map(({ article }) => outletOf(shown.articles.get(article), words))).size,
              )}
            </p>
            <SaidIn claims={place.claims} at={place.mentions} shown={shown} />
          </li>
        ))}
      </ol>
    </Page>
  )
}
