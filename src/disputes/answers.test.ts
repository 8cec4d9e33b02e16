import { describe, expect, it } from 'vitest'
import type { Statement } from '../dossier/statements.ts'
import type { Stance } from '../types.ts'
import { answersOf } from './answers.ts'

type Line = [by: string | null, text: string, cue?: string, stance?: Stance]

/** The kind of each contradiction on a page of these lines, with the lines' numbers. */
function found(
  lines: readonly Line[],
  together: readonly number[] = [],
  roles: Readonly<Record<string, string>> = {},
  through: Readonly<Record<string, string>> = {},
): [string, number, number][] {
  let text = ''
  const statements = lines.map(([by, said, , stance], n) => {
    const start = text.length
    text += `${said}. `
    const attribution = by === null ? null : `a${together.includes(n) ? together[0] : n}`
    const who = {
      speaker: by ?? 'page',
      name: by ?? 'The Courier',
      kind: by === null ? 'outlet' : / and /.test(by) ? 'group' : 'person',
    }
    const spans = [{ start, end: start + said.length }]
    return {
      id: `${n}`,
      text: said,
      spans,
      attribution,
      ...who,
      role: roles[who.name] ?? null,
      said: 0,
      chain: through[who.name] ? [through[who.name]] : [],
      means: [],
      stance: stance ?? 'asserts',
      accusing: /accus/.test(lines[n]![2] ?? ''),
    }
  }) as unknown as Statement[]
  const cueOf = ({ id }: Statement) => lines[Number(id)]![2] ?? 'said'
  return answersOf(statements, text, cueOf).flatMap(({ kind, told, answer }) =>
    told ? [[kind, Number(told.id), Number(answer.id)]] : [],
  )
}

describe('what a statement says of another of its page without its words', () => {
  const bribe: Line = ['Dahl', 'Lund took money from the port']

  it('is denied: "that is a lie", "I never did that", "made it up", "was that so"', () => {
    for (const no of ['That is a lie', 'It’s just not true', 'I never did that', 'She made it all up'])
      expect(found([bribe, ['Anna Lund', no]])).toEqual([['denial', 0, 1]])
    expect(found([bribe, ['Lund', 'that was the case', 'has denied', 'denies']])).toEqual([['denial', 0, 1]])
  })

  it('is the claim of whoever holds the office', () => {
    const no: Line = ['Roth', 'Roth dismissed the mayor’s suggestion', 'dismissed', 'denies']
    const claim: Line = ['Dahl', 'the guards missed the warnings since they were at the port', 'suggested']
    expect(found([claim, ['Berg', 'It rained'], no], [], { Dahl: 'harbour mayor' })).toEqual([['negation', 0, 2]])
    expect(found([claim, ['Berg', 'It rained'], no], [], { Berg: 'mayor' })).not.toEqual([['negation', 0, 2]])
  })

  it('is not denied by what is so of all others', () => {
    const told: Line = ['Roth', 'Anna Lund troubled the clerks of the port', 'said']
    expect(
      found([told, ['Berg', 'It rained'], ['Lund', 'Lund never troubled the clerks', 'denied', 'denies']]),
    ).toEqual([['denial', 0, 2]])
    const other: Line = ['Lund', 'Lund never troubled any other clerks', 'denied', 'denies']
    expect(found([told, ['Berg', 'It rained'], other])).toEqual([])
  })

  it('is denied by another than the accused', () => {
    const no: Line = ['Roth', 'Roth dismissed the accusations being levelled at Lund', 'dismissed', 'denies']
    const accused: Line = ['Dahl', 'Dahl accused Lund of theft from the port', 'accused']
    expect(found([accused, ['Berg', 'It rained'], no])).toEqual([['denial', 0, 2]])
  })

  it('is left open by who will neither confirm nor deny it', () => {
    const report: Line = ['The Courier', 'the Courier reported that a guard may have taken up smuggling', 'reported']
    for (const open of ['he “cannot confirm or deny” the report', 'he would neither deny nor confirm it'])
      expect(found([report, ['Lund', open]])).toEqual([])
  })

  it('is contradicted by who clears another of it', () => {
    const blamed: Line = ['Dahl', 'Dahl accused Rumia of shelling the hospital', 'accused']
    const clears: Line = ['Roth', 'Our analysts judge that Rumia was not responsible', 'said', 'denies']
    expect(found([blamed, ['Berg', 'It rained'], clears])).toEqual([['negation', 0, 2]])
    expect(found([['Dahl', 'Halden shelled the hospital', 'said'], ['Berg', 'It rained'], clears])).toEqual([])
    expect(found([['Dahl', 'Rumia opened the hospital in May'], ['Berg', 'It rained'], clears])).toEqual([])
  })

  it('is what the named outlet reports, a plan too, and nothing else that stands before', () => {
    const no: Line = ['Lund', 'the Courier report is “not true”', 'said', 'denies']
    const plan: Line = ['Courier', 'the port planned to close the pier', 'told']
    expect(found([plan, ['Berg', 'It rained'], no])).toEqual([['negation', 0, 2]])
    expect(found([plan, ['Berg', 'the pier is a great place for children'], no])).toEqual([['negation', 0, 2]])
    expect(found([['Berg', 'the pier is a great place for children'], no])).toEqual([])
  })

  it('is what is told of him, where he dismisses the claims of several that it is so', () => {
    const no: Line = [
      'Skiff',
      'Skiff dismissed claims made by some papers that it is splitting its fleet',
      'dismissed',
      'denies',
    ]
    expect(found([['Roth', 'Skiff is splitting its old fleet'], ['Berg', 'It rained'], no])).toEqual([['denial', 0, 2]])
    expect(found([['Roth', 'Skiff hires more clerks'], ['Berg', 'It rained'], no])).toEqual([])
  })

  it('is what people within a house tell of it, who do not speak for it', () => {
    const no: Line = ['Skiff', 'Skiff has denied that it will close the service', 'denied', 'denies']
    const told = (by: string): Line => [by, 'Skiff planned to close the service', 'told']
    expect(found([told('Several employees at Skiff'), ['Berg', 'It rained'], no])).toEqual([['denial', 0, 2]])
  })

  it('is denied by who rejects that it was ever so, or that somebody did it', () => {
    const ever: Line = ['Roth', 'I would reject that the mayor ever did that', 'said', 'denies']
    expect(found([bribe, ever])).toEqual([['negation', 0, 1]])
    const deed: Line = ['Roth', 'We deny that the mayor took any money from the port', 'said', 'denies']
    expect(found([['Dahl', 'the mayor took money from the port'], ['Berg', 'It rained'], deed])).toEqual([
      ['negation', 0, 2],
    ])
  })

  it('is the report or claim that somebody calls false', () => {
    expect(
      found([
        ['Courier', 'she "forged" the letter'],
        ['Lund', 'that report a "boldfaced lie"', 'called'],
      ]),
    ).toEqual([['denial', 0, 1]])
    expect(
      found([bribe, [null, 'The council met'], ['Lund', 'Lund denied the allegations', 'denied', 'denies']]),
    ).toEqual([['denial', 0, 2]])
  })

  it('is what the same one has called false just before: "there are no such ships"', () =>
    expect(
      found([
        bribe,
        ['Anna Lund', 'Dahl’s claims were false', 'said', 'denies'],
        ['Anna Lund', 'There is no such money at the quay', 'said', 'denies'],
      ]),
    ).toEqual([
      ['denial', 0, 1],
      ['denial', 0, 2],
    ]))

  it('is the likeliest of what stands near it where no rule knows, told as a fact', () => {
    const theft: Line = ['Dahl', 'the clerks of the port stole the boats', 'accused']
    const reply: Line = ['Moe', 'the clerks of the port never touched boats', 'said', 'denies']
    expect(found([theft, reply])).toEqual([['negation', 0, 1]])
    expect(found([['Dahl', 'To the extent that the clerks of the port stole the boats', 'accused'], reply])).toEqual([])
  })

  it('is what somebody denies doing, or calls a ridiculous report', () => {
    expect(found([bribe, ['Lund', 'Lund denies doing that', 'denies', 'denies']])).toEqual([['denial', 0, 1]])
    expect(found([bribe, ['Lund', 'those reports patently ridiculous', 'called', 'criticises']])).toEqual([
      ['denial', 0, 1],
    ])
    expect(
      found([
        ['Courier', 'the guards stopped Lund at a hotel'],
        ['Emil Roth', 'The service has no such record of any hotel incident'],
      ]),
    ).toEqual([['negation', 0, 1]])
  })

  it('is what "that claim" points back to, past the sentence that the reply is cut from', () =>
    expect(
      found([
        ['Dahl', 'most of the bill had nothing to do with the storm'],
        ['Roth', 'Governor Roth, whose state was hit, called that claim an absolute falsehood', 'said', 'criticises'],
        ['Roth', 'claim an absolute falsehood', 'called that', 'criticises'],
      ]),
    ).toContainEqual(['negation', 0, 2]))

  it('is not what tells that somebody said it', () =>
    expect(
      found([
        ['Courier', 'the truce comes after Lund rejected claims of a raid'],
        ['Lund', 'Lund rejected claims of a raid', 'rejected', 'rejects'],
      ]),
    ).toEqual([]))

  it('is the account that somebody disputes, and contradicts with what is told instead', () =>
    expect(
      found([
        ['Lund', 'They wanted the tolls lifted in their entirety, and we could not do that'],
        ['Lund', 'he wants to close the smaller works'],
        ['Rumia', 'Rumia disputed Lund’s explanation', 'disputed', 'disputes'],
        ['Emil Roth', 'Rumia had only demanded partial relief from the tolls'],
      ]),
    ).toEqual([
      ['negation', 0, 2],
      ['negation', 0, 3],
    ]))

  it('is what others accuse somebody of who calls it slander', () => {
    const slander: Line = [
      'Lund',
      'Lund called the council’s accusations that she was involved in the fire "groundless slander" Saturday',
      'called',
      'denies',
    ]
    expect(found([['Dahl', 'Dahl blamed Lund for the fire', 'blamed'], [null, 'It rained'], slander])).toEqual([
      ['denial', 0, 2],
    ])
  })

  it('is the claim of whoever is named, wherever it stands', () => {
    const claim: Line = ['Berg', 'Berg disputed Dahl’s claims', 'disputed', 'disputes']
    expect(found([claim, ['Eriksen', 'The quay is open'], ['Dahl', 'The fees will fall']])).toEqual([
      ['negation', 2, 0],
    ])
    const of: Line = ['Berg', 'Berg dismissed Dahl’s claim that the fees fell', 'dismissed', 'denies']
    expect(found([['Dahl', 'The quay is open'], ['Dahl', 'Our fees fell twice'], of])).toEqual([['negation', 1, 2]])
    const inCourt = 'Berg dismissed Dahl’s claim in his long testimony on Monday that the fees fell'
    expect(
      found([
        ['Dahl', 'The quay is a farce'],
        [null, 'It rained'],
        ['Berg', inCourt, 'dismissed', 'denies'],
      ]),
    ).toEqual([])
  })

  it('is what a page calls wrong itself', () => {
    const wrong: Line = [null, 'Dahl, for one, was wrong in his claim about fees for fishermen']
    expect(found([['Dahl', 'Fishermen will have to pay fees'], ['Dahl', 'The quay is open'], wrong])).toEqual([
      ['negation', 0, 2],
    ])
  })

  it('is a country’s claim, told by whoever speaks for it', () => {
    const told = (by: string): Line => [by, 'the raid destroyed ten ships in the harbour']
    const answer: Line = ['Berg', 'the Norwegian claims were false', 'said', 'denies']
    expect(found([told('Norway'), ['Roth', 'the harbour was busy'], answer])).toEqual([['negation', 0, 2]])
    expect(found([told('Sweden'), ['Roth', 'the harbour was busy'], answer])).toEqual([])
  })

  it('is the report, the tweet or the words of another that are called false', () => {
    const report: Line = ['Courier', 'half of her guests paid']
    expect(found([report, ['Berg', 'the Courier report is misleading because it leaves out most guests']])).toEqual([
      ['negation', 0, 1],
    ])
    const other: Line = [null, 'Berg, contradicting Lund, said the town would not pay for the wall']
    expect(found([['Lund', 'The town pays for the wall'], other])).toEqual([['negation', 0, 1]])
    expect(found([['Lund', 'The quay is open'], other])).toEqual([])
  })

  it('has left no trace: "no record of the letter"', () => {
    expect(
      found([
        ['Dahl', 'she had sent a second letter to the port'],
        [null, 'The port found no record of the letter'],
      ]),
    ).toEqual([['negation', 0, 1]])
  })

  it('is not what is only called bad, asked or doubted, nor what stands far off and speaks of others', () => {
    expect(found([bribe, ['Lund', 'That is outrageous']])).toEqual([])
    expect(
      found([
        ['Dahl', 'Did Lund take money from the port?'],
        ['Lund', 'That is a lie'],
      ]),
    ).toEqual([])
    expect(
      found([
        ['Dahl', 'Lund might have taken money'],
        ['Lund', 'That is a lie'],
      ]),
    ).toEqual([])
    expect(
      found([
        ['Dahl', 'The quay is open'],
        [null, 'The council met'],
        ['Lund', 'That is a lie'],
      ]),
    ).toEqual([])
  })

  it('is not what he has told himself', () => {
    const told: Line[] = [bribe, ['Lund', 'We hear that this port is special'], ['Lund', 'It is all lies']]
    expect(found(told, [1, 2])).toEqual([])
  })

  it('is the accusation, and not what stands nearer or tells of it', () => {
    const accusation: Line = ['Dahl', 'Lund took money from the port', 'alleged']
    const denial: Line = ['Anna Lund', 'Lund denied the allegations', 'denied', 'denies']
    const between: Line[] = [
      ['Berg', 'The hearing on Lund and her accuser will be on Monday'],
      [null, 'The allegations against Lund were first told on Friday'],
    ]
    expect(found([accusation, ...between, denial])).toEqual([['denial', 0, 3]])
    expect(found([denial, ...between, accusation])).toEqual([['denial', 3, 0]])
  })

  it('is denied as a whole: "any wrongdoing", "had no part in it", "never did anything like that", "neither a thief nor a liar"', () => {
    expect(found([bribe, ['Lund', 'Lund has denied any wrongdoing', 'has denied', 'denies']])).toEqual([
      ['denial', 0, 1],
    ])
    expect(found([bribe, ['Lund', 'we had no part in the port deal', 'said', 'denies']])).toEqual([['denial', 0, 1]])
    expect(found([bribe, ['Lund', 'I have never done anything like what he describes', 'said', 'denies']])).toEqual([
      ['denial', 0, 1],
    ])
    expect(
      found([
        ['Dahl', 'Lund is a thief'],
        ['Lund', 'I’m neither a thief nor a liar'],
      ]),
    ).toEqual([['denial', 0, 1]])
    expect(
      found([
        ['Dahl', 'Lund is late'],
        ['Lund', 'I’m not denying it'],
      ]),
    ).toEqual([])
  })

  it('is not what the page only tells to be looked into', () => {
    const hacks: Line = [
      'Officials',
      'Rumia hacked and leaked the letters of the council to tilt the election',
      'alleged',
    ]
    const own: Line = [
      null,
      'The mayor removed himself from any investigation into alleged Rumian meddling in the election',
    ]
    const denied: Line = ['Rumia', 'Rumia has denied the allegations', 'has denied', 'denies']
    expect(found([own, hacks, denied])).toEqual([['denial', 1, 2]])
  })

  it('is all that the page accuses him of, where he denies "the allegations"', () => {
    const lines: Line[] = [
      ['Dahl', 'Lund took money from the port', 'alleged'],
      ['Berg', 'Lund forged two letters', 'claimed'],
      ['Dahl', 'Lund lied to the council about it'],
      ['Eriksen', 'Lund met the council on Monday'],
      ['Lund', 'Lund denied the allegations', 'denied', 'denies'],
    ]
    expect(found(lines).map(([, told]) => told)).toEqual([1, 0, 2])
  })

  it('is what a paper has told, where he denies "the story", and not what others accuse him of besides', () => {
    const lines: Line[] = [
      ['The council', 'Lund held back letters from the port', 'accused'],
      ['Berg', 'Lund forged two letters', 'alleged'],
      ['Dahl', 'Lund took money from the port', 'alleged'],
      ['Lund', 'Lund again denied the story', 'denied', 'denies'],
    ]
    const told = found(lines, [], {}, { Berg: 'The Tide', Dahl: 'The Tide' }).map(([, told]) => told)
    expect(told.sort()).toEqual([1, 2])
  })

  it('is what stands right before "denied it", and nothing that comes after', () => {
    const it: Line = ['Lund', 'Lund denied it', 'denied', 'denies']
    expect(found([bribe, ['Berg', 'Lund forged a letter'], it, ['Dahl', 'Lund hid it']])).toEqual([['denial', 1, 2]])
  })

  it('is an accusation of another that somebody calls false', () => {
    const accusation: Line = ['Dahl', 'Lund took money from the port', 'alleged']
    const fine: Line = ['Eriksen', 'Berg was nominated by the guild']
    const baseless: Line = ['Berg', 'the allegations against Mayor Lund are baseless']
    expect(found([accusation, fine, baseless])).toEqual([['negation', 0, 2]])
  })

  it('is what there is no evidence of', () => {
    const unproved: Line = ['Eriksen', 'there was no evidence that Lund hid cash in the boathouse']
    expect(found([['Dahl', 'Lund hid the cash of the guild in her boathouse'], unproved])).toEqual([['negation', 0, 1]])
  })

  it('is what stands right before, where it is only called untrue, or beside it', () => {
    const dark: Line = ['Dahl', 'the harbour was closed by the council']
    const before: Line = ['Dahl', 'Anna Lund left the council in May']
    expect(found([before, dark, ['Lund', 'That is not true', 'said', 'denies']])).toEqual([['negation', 1, 2]])
    expect(found([dark, ['Berg', 'That is not true', 'said', 'denies']])).toEqual([['negation', 0, 1]])
    expect(found([dark, ['Rumia', 'a claim that Rumia has vigorously disputed', 'disputed', 'disputes']])).toEqual([
      ['negation', 0, 1],
    ])
    expect(
      found([
        ['Dahl', 'they had no plan for the harbour'],
        ['Lund', 'Lund refuted that claim', 'refuted', 'disputes'],
      ]),
    ).toEqual([['negation', 0, 1]])
    expect(
      found([
        [null, 'What did they do?'],
        ['Berg', 'That is not true', 'said', 'denies'],
      ]),
    ).toEqual([])
  })

  it('is not what follows from an accusation, but the accusation', () => {
    const later: Line = ['Dahl', 'she would speak to the council']
    expect(found([bribe, later, ['Lund', 'Lund rejected the accusation', 'rejected', 'denies']])).toEqual([
      ['denial', 0, 2],
    ])
  })

  it('is what a former clerk of the house says that denies it', () => {
    expect(
      found([
        ['A former Courier clerk', 'the Courier hid the letters', 'accused'],
        ['Courier', 'the Courier has denied the allegations', 'denied', 'denies'],
      ]),
    ).toEqual([['denial', 0, 1]])
  })

  it('is what he is accused of who pleads not guilty, and a wrong of the same kind that he did', () => {
    expect(found([bribe, ['Lund', 'Lund has pleaded not guilty', 'has pleaded', 'denies']])).toEqual([['denial', 0, 1]])
    expect(
      found([
        ['Dahl', 'Anna Lund assaulted two clerks'],
        [null, 'The council met on Monday'],
        ['Lund', 'he had ever assaulted anybody', 'denied', 'denies'],
      ]),
    ).toEqual([['denial', 0, 2]])
  })

  it('is rather what has been told before than what follows', () => {
    const denial: Line = ['Lund', 'Lund has denied the allegations', 'denied', 'denies']
    const before: Line = ['Dahl', 'Anna Lund took the letters from the port', 'said']
    const later: Line = ['Dahl', 'Lund hid the receipts', 'accused']
    expect(found([before, denial, later])[0]).toEqual(['denial', 0, 1])
    expect(found([['Dahl', 'the ferry leaves at noon'], denial, later])[0]).toEqual(['denial', 2, 1])
  })

  it('is the page’s own sentence that a denial closes, where nothing in it is said by somebody', () => {
    const sentence = 'Anna Lund has been accused in court of taking the boats – an allegation she has denied'
    const denial: Line = ['Lund', 'an allegation she has denied', 'has denied', 'denies']
    expect(found([[null, 'The council met'], [null, sentence], denial])).toEqual([['denial', 1, 2]])
  })

  it('is nothing that looks into something else, or is on his side', () => {
    const unfair: Line = [
      'Dahl',
      'the description of the letters in the article about the port was not accurate',
      'said',
      'denies',
    ]
    const report: Line = ['Lund', 'Lund disputed the Courier report about the port', 'disputed', 'disputes']
    expect(found([unfair, report])).toEqual([])
    const sued: Line = ['Dahl', 'Dahl filed his challenge in court, calling the appointment illegal', 'calling']
    const too: Line = ['Lund', 'Lund went to court to challenge the appointment of Berg', 'said', 'disputes']
    expect(found([sued, too])).toEqual([])
    const team: Line = ['Dahl', 'The team of Dahl is investigating alleged theft at the harbour', 'said']
    expect(found([team, ['Lund', 'Lund denied the claims in the article', 'said', 'denies']])).toEqual([])
  })

  it('is no accusation that only hangs on what is told', () => {
    const told: Line = [null, 'It was a line of the old film, which the indictment alleges Lund and Roth had spoken of']
    expect(found([told, ['Lund', 'he will plead not guilty to the charges', 'said', 'denies']])).toEqual([])
  })

  it('is what somebody is charged with who pleads not guilty', () => {
    const charged: Line = [null, 'Anna Lund was charged with seven counts, including obstruction of the inquiry']
    const met: Line = [null, 'Lund met the harbour clerks in May, it was reported']
    const plea: Line = ['Lund', 'she will plead not guilty to the charges', 'said', 'denies']
    expect(found([charged, met, plea])).toEqual([['denial', 0, 2]])
    expect(found([met, ['Berg', 'It rained'], plea])).toEqual([])
    expect(found([[null, 'Anna Lund was not charged with theft'], ['Berg', 'It rained'], plea])).toEqual([])
  })

  it('is what two are charged with who plead not guilty, though the charge be of a false statement', () => {
    const charged: Line = [
      null,
      'The indictment against Lund and Roth contains two counts: theft and a false statement',
    ]
    const plea: Line = ['Anna Lund and Paul Roth', 'The two pleaded not guilty', 'pleaded', 'denies']
    expect(found([charged, ['Berg', 'It rained'], plea])).toEqual([['denial', 0, 2]])
  })

  it('has a word of what is denied, where that is said at length', () => {
    const reports: Line = [
      'Lund',
      'Lund denied reports in the Rumian media that Rumia carried out a successful, retaliatory raid that disabled three ferries off Halden',
      'denied',
      'denies',
    ]
    expect(found([['Roth', 'the enemy is aware of this', 'said'], reports])).toEqual([])
    expect(found([['Roth', 'the raid sank our ferries', 'said'], reports])).toEqual([['negation', 0, 1]])
  })

  it('is no other plea of hers, nor a verdict', () => {
    const plea: Line = ['Lund', 'Lund has pleaded not guilty to the charges', 'has pleaded', 'denies']
    expect(found([['Roth', 'Lund pleaded guilty to theft in 2028'], plea])).toEqual([])
    expect(found([['Roth', 'Lund was convicted of stealing the letters'], plea])).toEqual([])
    expect(found([['Roth', 'Lund stole the letters'], plea])).toEqual([['denial', 0, 1]])
  })

  it('is the claim of somebody that is named with what it is of', () => {
    const told: Line = ['Roth', 'the harassment at the harbour went on for years']
    const other: Line = ['Roth', 'the boats were late for years']
    const denied: Line = ['Lund', 'Lund denied Roth’s claims of harassment at the harbour', 'denied', 'denies']
    expect(found([other, told, denied]).map(([, a, b]) => [a, b])).toEqual([[1, 2]])
  })

  it('is one accusation, where one is rejected', () => {
    const gas: Line = ['Rumia', 'Halden was using gas in the clashes', 'claimed']
    const mines: Line = ['Rumia', 'Halden was laying mines in the harbour', 'alleged']
    const one: Line = ['Halden', 'Halden quickly rejected the allegation', 'rejected', 'denies']
    expect(found([gas, one, mines])).toEqual([['denial', 0, 1]])
  })

  it('is neither left open nor of something else', () => {
    const lied: Line = ['Dahl', 'Roth lied and it ruined his life']
    const open: Line = [null, 'Dahl did not cite specifically what Berg had said that he considered a lie']
    expect(found([lied, open])).toEqual([])
    const concerns: Line = ['Dahl', 'we have had concerns about the port for years']
    expect(found([concerns, ['Roth', 'we have no concerns about these letters at all', 'said', 'denies']])).toEqual([])
  })

  it('is that of which somebody says that there was none', () => {
    const inquiry: Line = [null, 'Police are investigating possible collusion between the council and the port']
    expect(found([inquiry, ['Lund', 'there was no collusion', 'said', 'denies']])).toEqual([['negation', 0, 1]])
    expect(found([inquiry, ['Lund', 'there was no council on Monday', 'said']])).toEqual([])
  })

  it('is the claim of whoever is named by somebody who calls it ridiculous', () => {
    expect(
      found([
        bribe,
        [null, 'The council met on Monday'],
        ['Lund', 'he called Dahl’s allegations “ridiculous”', 'called', 'criticises'],
      ]),
    ).toEqual([['denial', 0, 2]])
  })

  it('is that he is to blame, where he denies any part, and the same kind of wrong', () => {
    expect(
      found([
        ['Dahl', 'we hold Anna Lund culpable for the fire', 'said', 'criticises'],
        [null, 'The council met on Monday'],
        ['Lund', 'Lund has denied any involvement', 'denied', 'denies'],
      ]),
    ).toEqual([['denial', 0, 2]])
    expect(
      found([
        ['Dahl', 'Anna Lund groped two clerks'],
        [null, 'The council met on Monday'],
        ['Lund', 'Lund denies any sexual relationship with her', 'denies', 'denies'],
      ]),
    ).toEqual([['denial', 0, 2]])
  })

  it('is what he never did, in its own words', () => {
    expect(found([bribe, ['Lund', 'I never took money from the port', 'said', 'denies']])).toEqual([['denial', 0, 1]])
  })

  it('is not what he is yet to do, what others think of him, or what is done by him for others', () => {
    const denial: Line = ['Lund', 'Lund denied any involvement', 'denied', 'denies']
    for (const other of [
      'Lund will speak to the council on Monday',
      'Lund is widely seen as the next mayor',
      'Lund’s wife told the council of the fees',
      'Eriksen was nominated by Lund to lead the port',
    ])
      expect(found([['Dahl', other], denial])).toEqual([])
  })

  it('is not what is so elsewhere', () => {
    const bans: Line = ['Dahl', 'nothing stands between the ban and the ships']
    expect(found([bans, [null, 'That’s not the case with Halda, so a ban there takes more time.']])).toEqual([])
    expect(found([bans, [null, 'That’s not the case.']])).not.toEqual([])
  })

  it('is not what somebody says is "not the case for" something', () =>
    expect(found([bribe, ['Lund', 'they were not dropping the case for lack of proof']])).toEqual([]))

  it('is what a page reports of somebody who denies it', () => {
    const reports: Line = [null, 'Reports emerged last week that Lund took money']
    expect(found([reports, ['Lund', 'Lund denied those reports', 'denied', 'denies']])).toEqual([['denial', 0, 1]])
    const amid: Line = [null, 'Lund spoke on Sunday amid reports that question her story']
    const lie: Line = ['Lund', 'report Friday a “boldfaced lie”', 'called']
    expect(found([amid, ['Courier', 'she “forged” the letter'], lie])).toEqual([['denial', 1, 2]])
  })

  it('is what the next one says was not said so', () => {
    const clear: Line = ['Dahl', 'the court made clear that there is no right to fish']
    expect(found([clear, [null, 'The judge did not make that clear']])).toEqual([['negation', 0, 1]])
    expect(found([clear, [null, 'It was not always that way for Dahl']])).toEqual([])
  })

  it('is the claim on which somebody has given his verdict', () => {
    const claim: Line = ['Dahl', 'the guild had hidden a second report']
    const verdict: Line = ['Berg', 'Dahl’s claim that the guild hid a report was likely untrue']
    expect(found([claim, verdict])).toEqual([['negation', 0, 1]])
  })

  it('is what is denied as told by another, or by the page', () => {
    const told: Line = ['Berg', 'Mayor Lund strongly denied any part in the port deal']
    expect(found([bribe, told])).toEqual([['denial', 0, 1]])
    expect(
      found([
        ['Dahl', 'Lund took money', 'alleged'],
        [null, 'Lund pleaded not guilty on Monday'],
      ]),
    ).toEqual([['denial', 0, 1]])
  })

  it('is denied in the words before: "disputed that, saying"', () => {
    const text =
      'Harbour Post said the council may have led her to not sell the boat; Lund disputed that, saying she never meant to.'
    const at = (id: string, by: string, words: string) =>
      ({
        id,
        text: words,
        spans: [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }],
        attribution: id,
        speaker: by,
        name: by,
        kind: 'person',
        said: 0,
        chain: [],
        means: [],
        stance: 'asserts',
      }) as unknown as Statement
    const all = [
      at('0', 'Post', 'the council may have led her to not sell the boat'),
      at('1', 'Lund', 'she never meant to'),
    ]
    expect(answersOf(all, text, () => 'saying')).toMatchObject([
      { kind: 'negation', told: { id: '0' }, answer: { id: '1' } },
    ])
  })

  it('stands in the answer itself: "denied Dahl’s claim that", "Dahl’s claim that … is untrue"', () => {
    for (const [text, stance] of [
      ['Lund denied Dahl’s claim that the guild hid a report', 'denies'],
      ['Dahl’s claim that the guild hid a report is likely untrue', 'asserts'],
    ] as const) {
      const at = (id: string, by: string, words: string, stance: Stance) =>
        ({
          id,
          text: words,
          spans: [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }],
          attribution: id,
          speaker: by,
          name: by,
          kind: 'person',
          said: 0,
          chain: [],
          means: [],
          stance,
        }) as unknown as Statement
      const all = [at('0', 'Lund', text, stance), at('1', 'Dahl', 'the guild hid a report', 'asserts')]
      expect(answersOf(all, text, () => 'said')).toMatchObject([
        { within: true, told: { id: '1' }, answer: { id: '0' } },
      ])
    }
  })

  it('is denied "at all", or that there is such a thing', () => {
    const contact: Line = ['Dahl', 'the council had repeated contacts with the smugglers']
    expect(found([contact, ['Lund', 'there was no contact at all', 'said', 'denies']])).toEqual([['negation', 0, 1]])
    const access: Line = ['Dahl', 'the port has direct access to the files of the guild']
    expect(found([access, ['Lund', 'the council has no direct access']])).toEqual([['negation', 0, 1]])
    expect(
      found([
        ['Dahl', 'a lack of direct access harms the port'],
        ['Lund', 'we have no direct access'],
      ]),
    ).toEqual([])
  })

  it('is what most of a denial in words of its own says, of whomever', () => {
    const denial: Line = ['Lund', 'the council had paid for the new quay', 'denied', 'denies']
    expect(found([['Dahl', 'The new quay was paid by a loan of the council'], denial])).toEqual([['negation', 0, 1]])
    expect(found([['Dahl', 'The council is new'], denial])).toEqual([])
  })

  it('is less than somebody described', () => {
    const than: Line = ['Berg', 'the ruling was narrower than Dahl described']
    expect(found([['Dahl', 'The ruling forbids all fees', 'said'], than])).toEqual([['negation', 0, 1]])
  })

  it('is the notion that somebody calls absurd', () => {
    const notion: Line = ['Berg', 'the notion that the guild hid a report is absurd']
    expect(found([['Dahl', 'the guild hid a second report'], ['Lund', 'The quay is open'], notion])).toEqual([
      ['negation', 0, 2],
    ])
  })

  it('is not what a lawsuit that somebody dismisses stands behind', () => {
    const dismissed: Line = ['Lund', 'Lund dismissed the lawsuit', 'dismissed', 'denies']
    expect(found([['Dahl', 'The quay is open and the guild was a hoax'], dismissed])).toEqual([])
  })

  it('is not what only calls something false itself', () => {
    expect(
      found([
        ['Dahl', 'The allegations were unfounded'],
        ['Berg', 'The allegations were “unfounded”'],
      ]),
    ).toEqual([])
    expect(found([bribe, ['Berg', 'these false allegations make people doubt the port']])).toEqual([])
  })
})
