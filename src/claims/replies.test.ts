import { describe, expect, it } from 'vitest'
import type { Statement } from '../dossier/statements.ts'
import type { Stance } from '../types.ts'
import { isReply } from './replies.ts'

const said = (text: string, stance: Stance = 'asserts', attribution: string | null = 'a') =>
  ({
    id: 'p.1',
    article: 'p',
    speaker: 'lund',
    name: 'Lund',
    kind: 'person',
    text,
    stance,
    attribution,
    means: [],
  }) as unknown as Statement

describe('what contradicts others, though they be not named', () => {
  it.each<[string, Stance]>([
    ['Lund has again denied the accusations against her', 'asserts'],
    ['these stories about the quay are not true', 'denies'],
    ['Reports that the guild had bought the quay are completely false', 'denies'],
    ['any involvement in the theft of the boats', 'denies'],
  ])('is told by its words: %s', (text, stance) => expect(isReply(said(text, stance))).toBe(true))

  it.each<[string, Stance]>([
    ['The quay will not open before the summer', 'asserts'],
    ['she has not decided whether to sell the boats', 'asserts'],
    ['Lund is expected to deny the accusations again', 'asserts'],
    ['she may well deny the accusations', 'asserts'],
    ['there was little that the council could do if Lund denied the theft', 'asserts'],
    ['the lease as one of the worst of her years', 'denies'],
    ['If Lund denies the accusations, the council will hear the clerks', 'asserts'],
    ['No, he was wrong', 'denies'],
    ['Did the council deny the accusations?', 'asks'],
    ['The council denied the guild a new lease of the quay', 'criticises'],
    ['the judge denied a bid by Lund to move the case', 'denies'],
  ])('is not what only says that something is not: %s', (text, stance) =>
    expect(isReply(said(text, stance, null))).toBe(false),
  )
})
