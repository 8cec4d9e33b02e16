/** Where and how much: the places and the figures of a story. */
import { figuresIn } from '../dossier/figures.ts'
import { figureName } from '../dossier/phrase.ts'
import { Said, type Shown } from './known.tsx'
import { PlaceMap } from './map.tsx'
import { Page } from './page.tsx'
import { count, outletOf } from './phrase.ts'

/** So many lines are shown; the JSON has all. */
const MOST = 200
const MOST_CLAIMS = 5

export function PlacesPage({ shown }: { shown: Shown }) {
  const { dossier, links, claims } = shown
  const places = dossier.places.slice(0, MOST)
  return (
    <Page title={`Where: ${dossier.story.title}`} story={{ title: dossier.story.title, links, tab: 'places' }}>
      <h1>Where</h1>
      <p class="rule">
        Places where something is said to be or to happen, the most often named first. A capital that stands for its
        government is a speaker, not a place. Positions from GeoNames (CC BY 4.0).
      </p>
      {places.length === 0 ? <p>No place was read.</p> : <PlaceMap places={places} />}
      <ol class="claims">
        {places.map((place) => (
          <li class="claim" key={`${place.name}${place.latitude}${place.longitude}`}>
            <h2 class="plain">
              <bdi>{place.name}</bdi> <span class="soft">{place.country}</span>
            </h2>
            <p class="soft">
              {place.latitude}°, {place.longitude}° · named {count(place.mentions.length, 'time')} in{' '}
              {count(
                new Set(place.mentions.map(({ article }) => outletOf(shown.articles.get(article)))).size,
                'outlet',
              )}
            </p>
            {place.claims.slice(0, MOST_CLAIMS).map((id) => {
              const claim = claims.get(id)
              return claim ? (
                <Said key={id} mention={claim.mentions[claim.shown]!} shown={shown} href={links.claim(id)} />
              ) : null
            })}
          </li>
        ))}
      </ol>
    </Page>
  )
}

export function FiguresPage({ shown }: { shown: Shown }) {
  const { dossier, links, claims } = shown
  const figures = figuresIn(dossier.amounts)
  return (
    <Page title={`Figures: ${dossier.story.title}`} story={{ title: dossier.story.title, links, tab: 'figures' }}>
      <h1>Figures</h1>
      <p class="rule">Amounts in the claims, with the words of the page; those in most claims first.</p>
      {figures.length === 0 ? <p>No figure was read.</p> : null}
      <ol class="claims">
        {figures.slice(0, MOST).map((figure) => (
          <li class="claim" key={`${figure.kind}${figure.value}${figure.upTo}${figure.unit}`}>
            <h2 class="plain">{figureName(figure)}</h2>
            {figure.claims.slice(0, MOST_CLAIMS).map((id) => {
              const claim = claims.get(id)
              return claim ? (
                <Said key={id} mention={claim.mentions[claim.shown]!} shown={shown} href={links.claim(id)} />
              ) : null
            })}
            {figure.claims.length > MOST_CLAIMS ? (
              <p class="soft">and {count(figure.claims.length - MOST_CLAIMS, 'more claim')}</p>
            ) : null}
          </li>
        ))}
      </ol>
    </Page>
  )
}
