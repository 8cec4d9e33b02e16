/** "The former" and "the latter": of two who were named together, or whoever was named last. */
import type { Member } from './cast.ts'
import type { Context } from './context.ts'
import { found, named, type Rule } from './said.ts'

/** How many sentences back the two may be named. */
const FAR = 3
const WHICH = /^the (former|latter)$/i

export const formerOrLatter: Rule = (said) => {
  const which = WHICH.exec(said.core)?.[1]?.toLowerCase()
  if (!which) return null
  const { at, attribution, context } = said
  const own = context.sentences.findLastIndex(({ start }) => start <= at.start)
  for (let index = own; index >= Math.max(0, own - FAR); index--) {
    const here = namedIn(index, at.start, context)
    const one =
      here.length === 2 ? here[which === 'former' ? 0 : 1] : which === 'latter' && here.length === 1 ? here[0] : null
    if (one?.body) return named(said, 'organisation', one.body, 'former-or-latter')
    if (one?.person) return found(one.person(), 'former-or-latter', attribution)
    if (here.length > 2) return null
  }
  return null
}

interface One {
  at: number
  person?: () => Member | null
  body?: string
}

/** The people whom a sentence names, outside of quotations; where it names none, the bodies. Each once, in order. */
function namedIn(index: number, before: number, { namings, cast }: Context): One[] {
  const people = [...namings.people].flatMap(([person, all]): One[] => {
    const first = all.find((each) => each.sentence === index && each.start < before && !each.quoted)
    return first ? [{ at: first.start, person: () => cast.addPerson(person, 'former-or-latter') }] : []
  })
  if (people.length > 0) return inOrder(people)
  const bodies = new Map<string, One>()
  for (const { name, sentence, start } of namings.bodies)
    if (sentence === index && start < before && !bodies.has(name)) bodies.set(name, { at: start, body: name })
  return inOrder([...bodies.values()])
}

const inOrder = (all: readonly One[]): One[] => [...all].sort((a, b) => a.at - b.at)
