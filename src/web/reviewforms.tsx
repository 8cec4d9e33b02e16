/** What can be decided of a statement that is to be checked: buttons of one form, so that a note goes with whichever is pressed. */
import { saysOf } from '../corrections/says.ts'
import { type Attribution, type Reading, type Speaker, STANCES } from '../types.ts'
import { KINDS } from './correct.tsx'
import { Choice, Form, named } from './form.tsx'
import type { Links } from './links.ts'
import { firstSpan } from './marks.ts'
import { useReader, useWords } from './reader.ts'
import type { Checking, ReviewView } from './review.tsx'
import { type Step, trailText } from './trail.ts'

/** Other speakers of the page that are offered. */
const MOST = 8

export function Decide({ checking, view }: { checking: Checking; view: ReviewView }) {
  const { words, viewer } = useReader()
  if (!viewer.edit) return null
  const { review: own, correcting, kinds } = words
  const { article, reading, attribution, item } = checking
  const { links } = view.shown
  const others = othersOf(reading, attribution)
  const speaker = reading.speakers.find(({ id }) => id === attribution.speaker)
  const action = links.review().split('?')[0]!
  const fields = {
    article: article.id,
    attribution: attribution.id,
    seen: JSON.stringify(saysOf(attribution, reading.speakers, article.text)),
    back: trailText(view.trail),
  }
  return (
    <section class="decide" aria-labelledby="decide">
      <h3 id="decide">{own.decide}</h3>
      <Form action={action} fields={fields}>
        {/* What is typed as a note decides nothing when it is ended by Enter. */}
        <button type="submit" disabled hidden />
        <p class="forms">
          <button type="submit" name="kind" value="right" data-key="a" class="main">
            {own.right} <Key of="a" />
          </button>
          <button type="submit" name="kind" value="not-attribution" data-key="x">
            {own.nobody} <Key of="x" />
          </button>
          <a
            class="button"
            href={links.review(undefined, trailText([...view.trail, { item: item.id, correction: null }]))}
            data-key=" "
          >
            {own.skip} <Key of="Space" />
          </a>
          <GoBack links={links} trail={view.trail} />
        </p>
        {others.length > 0 ? (
          <fieldset>
            <legend>{own.others}</legend>
            <p class="forms">
              {others.map(({ id, name, kind }) => (
                <button key={id} type="submit" name="who" value={id}>
                  <bdi>{name}</bdi> {kind === 'person' ? null : <span class="soft">{kinds[kind]}</span>}
                </button>
              ))}
            </p>
          </fieldset>
        ) : null}
        <label class="note">
          {own.note} <input name="note" maxLength={2000} dir="auto" />
        </label>
      </Form>
      <details>
        <summary>{own.another}</summary>
        <Form action={action} fields={{ ...fields, kind: 'speaker' }} button={correcting.save} class="stacked">
          <label>
            {correcting.saidBy} <input name="name" required maxLength={200} dir="auto" />
          </label>
          <Choice
            label={correcting.whoIs}
            name="speakerKind"
            options={named(KINDS, kinds)}
            chosen={speaker?.kind ?? 'person'}
          />
          <label>
            {own.note} <input name="note" maxLength={2000} dir="auto" />
          </label>
        </Form>
      </details>
      <details>
        <summary>{own.otherwise}</summary>
        <Form action={action} fields={{ ...fields, kind: 'stance' }} button={correcting.save} class="stacked">
          <Choice
            label={correcting.stance}
            name="stance"
            options={named(STANCES, words.stances)}
            chosen={attribution.stance}
          />
          <label>
            {own.note} <input name="note" maxLength={2000} dir="auto" />
          </label>
        </Form>
      </details>
      <TakeBack links={links} trail={view.trail} />
    </section>
  )
}

/** To the statement before: what was decided of it is taken back, what was skipped is shown again. */
export function GoBack({ links, trail }: { links: Links; trail: readonly Step[] }) {
  const { review: words } = useWords()
  const last = trail.at(-1)
  if (!last) return null
  const back = trailText(trail.slice(0, -1))
  if (last.correction === null)
    return (
      <a class="button" href={links.review(last.item, back)} data-key="Backspace">
        {words.back} <Key of="⌫" />
      </a>
    )
  return (
    <button type="submit" form={TAKE_BACK} data-key="Backspace">
      {words.takeBack} <Key of="⌫" />
    </button>
  )
}

const TAKE_BACK = 'take-back'

/** What the button that takes back sends: no form may stand within another. */
export function TakeBack({ links, trail }: { links: Links; trail: readonly Step[] }) {
  const last = trail.at(-1)
  if (!last?.correction) return null
  const fields = { kind: 'undo', correction: last.correction, at: last.item, back: trailText(trail.slice(0, -1)) }
  return <Form id={TAKE_BACK} action={links.review().split('?')[0]!} fields={fields} />
}

/** The key that does the same, where keys are on. */
function Key({ of }: { of: string }) {
  const { keys, script } = useReader()
  return keys && script ? <kbd>{of}</kbd> : null
}

/** Who else is named on the page, those nearest to the statement first. */
function othersOf({ speakers }: Reading, attribution: Attribution): Speaker[] {
  const { start } = firstSpan(attribution)
  const far = ({ mentions }: Speaker) =>
    mentions.reduce((least, each) => Math.min(least, Math.abs(each.start - start)), Number.POSITIVE_INFINITY)
  return speakers
    .filter(({ id, name, kind }) => name !== '' && kind !== 'unnamed' && id !== attribution.speaker)
    .sort((a, b) => far(a) - far(b))
    .slice(0, MOST)
}
