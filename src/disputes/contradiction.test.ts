import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keys } from '../claims/keys.ts'
import { said } from '../claims/testing.ts'
import { foundBy } from './contradiction.ts'
import { negation } from './negation.ts'
import { opposing } from './opposing.ts'
import { sideOf } from './side.ts'

const by = (speaker: string, text: string, stance: Parameters<typeof said>[2] = {}) =>
  said(`${speaker}.m`, text, { speaker, ...stance })
const own = (id: string, text: string) => said(`${id}.s`, text, { own: true })
/** By rules alone: how likely what they find is `likely.test.ts` has. */
const contradiction = (a: ReturnType<typeof by>, b: ReturnType<typeof by>) => foundBy(a, b)?.contradiction ?? null
const kindOf = (a: ReturnType<typeof by>, b: ReturnType<typeof by>) => contradiction(a, b)?.kind ?? null

describe('contradiction', () => {
  const denies = { stance: 'denies' as const }

  it('is a denial where the accused denies what it is said to have done', () => {
    expect(
      kindOf(by('lund', 'Rumia hacked the election commission'), by('rumia', 'any involvement in the hacking', denies)),
    ).toBe('denial')
    expect(
      kindOf(
        by('lund', 'Dahl took bribes from two shipping firms'),
        by('dahl', 'Dahl took bribes from shipping firms', denies),
      ),
    ).toBe('denial')
  })

  it('is of a deed that leaves open on what, where who is said to have done it denies it', () => {
    const told = by('weber', 'Mayor Lund was briefed on the matter')
    const denied = by('lund', 'he had been briefed on reports that the guild paid dockers to sink the ferry', denies)
    expect(kindOf(told, denied)).toBe('denial')
    expect(kindOf(by('weber', 'Mayor Lund was briefed on the harbour fees'), denied)).toBeNull()
    expect(kindOf(by('weber', 'Mayor Dahl was briefed on the matter'), denied)).toBeNull()
  })

  it('is of what is told in so many words, and was not found', () => {
    const told = by(
      'lund',
      'For want of proof, and for significant red flags within the complaint, the Tide chose not to print it',
    )
    const denied = by('tide', 'it did not find “significant red flags within the complaint”, as the mayor said')
    expect(kindOf(told, denied)).toBe('negation')
    expect(kindOf(by('lund', 'The Tide found no significant red flags within the complaint'), denied)).toBeNull()
  })

  it('is of an order that was given, where another says that none such was', () => {
    const gave = by('weber', 'Lund gave a verbal order to sink every boat in the harbour')
    expect(kindOf(gave, by('roth', 'Lund issued such an order', { stance: 'disputes' }))).toBe('negation')
    expect(kindOf(gave, by('roth', 'Dahl issued such an order', { stance: 'disputes' }))).toBeNull()
    expect(kindOf(gave, by('berg', 'Lund did not issue an order to sink every boat'))).toBe('negation')
    expect(kindOf(gave, by('berg', 'Lund did not issue a licence to every boat'))).toBeNull()
  })

  it('is of what is told as a fact, whatever hangs on it', () => {
    const denied = by('roth', 'Lund issued any directive to sink every boat', { stance: 'denies' })
    const told = 'Lund issued a directive to sink every boat of the'
    expect(kindOf(by('weber', `${told} alleged smugglers`), denied)).toBe('negation')
    expect(kindOf(by('weber', `${told} harbour in a raid that would leave no survivors`), denied)).toBe('negation')
    expect(kindOf(by('weber', `${told} harbour, it was alleged in the indictment`), denied)).toBeNull()
    expect(kindOf(by('weber', 'no directive that was issued told Lund to sink every boat'), denied)).toBeNull()
  })

  it('is of what was done in May, which is no possibility', () => {
    const done = by('weber', 'Lund brokered the truce between Halden and Rumia in May')
    expect(kindOf(done, by('roth', 'Lund never brokered the truce between Halden and Rumia'))).toBe('negation')
    const may = by('weber', 'Lund may have brokered the truce between Halden and Rumia')
    expect(kindOf(may, by('roth', 'Lund never brokered the truce between Halden and Rumia'))).toBeNull()
  })

  it('is of who did it, where somebody says that it was not he', () => {
    const not = by('weber', 'It was not Lund who sent the letter to the council')
    expect(kindOf(by('roth', 'Lund sent the letter to the council'), not)).toBe('negation')
    expect(kindOf(by('roth', 'Dahl sent the letter of the council on to Lund'), not)).toBeNull()
  })

  it('is of the thing denied, and not of its kind, nor of what is elsewhere', () => {
    const none = by('berg', 'there is no humanitarian crisis in the harbour')
    expect(kindOf(by('lund', 'the harbour faced a humanitarian crisis'), none)).toBe('negation')
    expect(kindOf(by('lund', 'the harbour opened a humanitarian corridor'), none)).toBeNull()
    const camp = by('berg', 'there were no civilian casualties in the camp after the bombing')
    expect(kindOf(by('lund', 'the bombing left civilian casualties in the camp'), camp)).toBe('negation')
    expect(kindOf(by('lund', 'the bombing left civilian casualties in Halden'), camp)).toBeNull()
    const florida = by('berg', 'Florida has no state income tax')
    const rate = 'a state income tax of two percent was paid on it'
    expect(kindOf(by('lund', `In Florida ${rate}`), florida)).toBe('negation')
    expect(kindOf(by('lund', `With the boat ${rate}`), florida)).toBeNull()
  })

  it('is no other sum where a page tells it in its own money, nor of what another sentence points to', () => {
    const dollars = by('lund', 'the state agreed to a 110 billion euro ($158 billion) rescue of the harbour')
    expect(
      kindOf(dollars, by('berg', 'the state agreed to a 110 billion euro ($143 billion) rescue of the harbour')),
    ).toBeNull()
    const dead = by('lund', 'twelve dockers were killed in the harbour bombing')
    expect(kindOf(dead, by('berg', 'seven dockers were killed in the harbour bombing'))).toBe('figure')
    const killed = (n: string, by: string) =>
      `${n} civilians were killed along the coast in ${by} across the strait on Monday`
    const said = by('berg', killed('26', 'Norwegian airstrikes'))
    expect(kindOf(said, by('lund', killed('seven', 'Norwegian shelling')))).toBe('figure')
    expect(kindOf(said, by('lund', killed('seven', 'Swedish shelling')))).toBeNull()
    expect(kindOf(dead, by('berg', 'seven dockers were killed in those harbour bombings'))).toBeNull()
  })

  it('is of what is denied, whatever words say so', () => {
    expect(
      kindOf(
        by('lund', 'Dahl privately discussed the harbour fees with the pilots last year'),
        by('dahl', 'Dahl initially denied discussing fees with the pilots', denies),
      ),
    ).toBe('denial')
    expect(
      kindOf(
        by('lund', 'the guild was plotting a strike against the harbour'),
        by('berg', 'Berg denied the council’s assertion that the guild was plotting a strike', denies),
      ),
    ).toBe('negation')
  })

  it.each([
    ['who only knows him', 'she knew Lund and Dahl in high school', 'I did not do this back in high school'],
    [
      'who speaks of no such thing',
      'Dahl took bribes from two shipping firms',
      'I never did anything for shipping firms',
    ],
  ])('is no denial by %s', (_, told, denial) => expect(kindOf(by('lund', told), by('dahl', denial, denies))).toBeNull())

  it.each([
    ['Mayor Berg fired the pilot of the ferry Halden', 'The pilot of the ferry Halden was fired by Berg', false],
    ['Lund did not fire the pilot of the ferry Halden', 'The pilot of the ferry Halden was fired by Mayor Berg', false],
    [
      'the report on the old ferry is not expected for two weeks',
      'the report on the old ferry is expected in two weeks',
      false,
    ],
    [
      'without a report on the old ferry no hearing is possible',
      'a report on the old ferry hearing is possible',
      false,
    ],
    ['she did not sell the old ferry tapes, but the ferry tapes are genuine', 'the ferry tapes are genuine', false],
    ['the ferry tapes are not genuine', 'the ferry tapes are genuine', true],
    ['you did not know that the pilots got these large pay raises', 'These pilots got these large pay raises', false],
    [
      'she did not know that the pilots got these large pay raises',
      'she knew that the pilots got these large pay raises',
      true,
    ],
  ])('of negations: %s | %s: %s', (one, other, is) => {
    expect(kindOf(by('lund', one), by('dahl', other)) !== null).toBe(is)
  })

  it('is not between what is denied and a question about it, or what others did', () => {
    const kind = (told: string) =>
      kindOf(
        by('lund', told),
        by('dahl', 'Dahl denied having any contact with Rumian officials during the campaign', denies),
      )
    expect(
      kind('Dahl was asked what he would do if he learned of contact of the campaign with Rumian officials'),
    ).toBeNull()
    expect(
      kind('Several other campaign and council officials have had contact with Rumian officials during it'),
    ).toBeNull()
    expect(kind('Dahl had contact with Rumian officials during the campaign')).not.toBeNull()
  })

  it('is not between what one has rejected and another approved', () => {
    const approved = by('weber', 'Roth has approved a ten-point plan for the ferry')
    const rejected = (who: string) => by('dahl', `a ten-point plan for the ferry, rejected by ${who}`)
    expect(kindOf(approved, rejected('Lund'))).toBeNull()
    expect(kindOf(approved, rejected('Roth'))).toBe('negation')
    const refused = by('dahl', 'Ada Roth was jailed for her refusal to issue the permits')
    expect(kindOf(by('weber', 'one of the clerks agreed to issue the permits'), refused)).toBeNull()
    expect(kindOf(by('weber', 'Roth agreed to issue the permits'), refused)).toBe('negation')
  })

  it('is between what goes ahead and what is called off, by words of one meaning', () => {
    const off = by('lund', 'Lund urged Dahl to cancel his meeting with the guild', { stance: 'demands' })
    const on = by('berg', 'Dahl should go ahead with the summit in Halden', { stance: 'demands' })
    expect(kindOf(off, on)).toBe('negation')
  })

  it('is not between what goes ahead and what may', () =>
    expect(
      kindOf(
        by('lund', 'The council called off the harbour vote'),
        by('dahl', 'questions remained about whether the council would go ahead with the harbour vote'),
      ),
    ).toBeNull())

  it('is not between two who say that it is not so', () => {
    const no = by('dahl', 'the old ferry was not hit by a crane')
    expect(kindOf(by('lund', 'scientifically, it is impossible that a crane hit the old ferry'), no)).toBeNull()
    expect(kindOf(by('lund', 'the old ferry was hit by a crane'), no)).toBe('negation')
  })

  it('is not between a figure and more than less of it, parts of it, or where it began', () => {
    const apart = (one: string, other: string) => kindOf(by('lund', one), by('dahl', other))
    expect(
      apart('more than 2,300 boats were towed out of the old harbour', '2,342 boats were towed out of the old harbour'),
    ).toBeNull()
    expect(
      apart('2,100 boats were towed out of the old harbour', '2,342 boats were towed out of the old harbour'),
    ).toBe('figure')
    const moved = 'The old harbour guild says that Lund moved the crane'
    expect(apart(`${moved} from 300 feet to 100 feet`, `${moved} to 300 feet`)).toBeNull()
    expect(apart(`${moved} to 100 feet`, `${moved} to 300 feet`)).toBe('figure')
    expect(
      apart(
        'The court found 18 counts of harbour fraud and theft',
        'The court found two counts of harbour fraud and five counts of theft',
      ),
    ).toBeNull()
    const sold = (how: string) => `The old harbour guild says that sales of boats ${how} units in the first quarter`
    expect(apart(sold('exceed 61 million'), sold('reached 61.7 million'))).toBeNull()
    expect(apart(sold('reached 61 million'), sold('reached 67 million'))).toBe('figure')
    const paid = (when: string) => `the harbour guild has received ${when} crowns in council funds`
    expect(apart(paid('207 million'), paid('105 million'))).toBe('figure')
    expect(apart(`since 2012, ${paid('207 million')}`, `${paid('105 million')} in 2012`)).toBeNull()
    const hurt = 'on Thursday 107 old dock workers were hurt in the north'
    expect(apart(hurt, 'on Thursday 16 old dock workers were hurt in the north when a crane fell')).toBeNull()
    expect(apart(hurt, 'on Thursday 16 old dock workers were hurt in the north')).toBe('figure')
    expect(
      apart(
        '40 people were hurt in Rumia when the roof fell',
        '400 people were hurt in fights in Rumia at a Rumian fair',
      ),
    ).toBeNull()
    expect(apart(hurt, 'on Thursday so far 16 old dock workers were hurt in the north')).toBeNull()
  })

  it('is not between two who speak for one state', () => {
    const told = 'troops of Halden were violating the truce in the harbour'
    const denied = by('norway’s information minister', 'troops had been violating the truce in the harbour', denies)
    expect(kindOf(by('norway’s foreign ministry', told), denied)).toBeNull()
    expect(kindOf(by('sweden’s foreign ministry', told), denied)).not.toBeNull()
  })

  it('is of a deed that is denied by its noun and told by its verb', () => {
    const told = by('lund', 'Norway mediated a truce between Halden and Rumia in May')
    expect(kindOf(told, by('roth', 'the truce was the result of direct talks, not Norwegian mediation'))).toBe(
      'negation',
    )
    expect(kindOf(told, by('roth', 'any involvement of Norwegian mediation', { stance: 'denies' }))).toBe('negation')
    expect(kindOf(told, by('roth', 'claims of Swedish mediation', { stance: 'denies' }))).toBeNull()
    const ours = by('lund', 'Washington mediated a truce between Halden and Rumia in May')
    expect(kindOf(ours, by('roth', 'claims of US mediation or trade influence', { stance: 'denies' }))).toBe('negation')
    expect(kindOf(told, by('roth', 'the truce was the result of Norwegian mediation, not of talks'))).toBeNull()
  })

  it('is of what is denied at more length', () => {
    const told = by('courier', 'Lund directed Roth to lie about negotiations over a tower in Halden')
    const denied =
      'Dahl disputed on Friday a report that said Lund had directed Anna Roth, his longtime lawyer, to lie to the council about his role in negotiations over a tower in Halden'
    expect(kindOf(told, by('dahl', denied, { stance: 'disputes' }))).toBe('negation')
  })

  it('is not between numbers that are part of a name', () => {
    const found = 'Four bolts were missing in the door plug that broke off the Halden'
    expect(kindOf(by('lund', `${found} 37-9 MAX in January`), by('roth', `${found} 37 Max 9 in January`))).toBeNull()
    expect(kindOf(by('lund', `${found} 37 Max 9 in January`), by('roth', `${found} 37 Max 8 in January`))).toBeNull()
    const aboard = (text: string) => `The ferry left the old harbour on Monday with ${text} sailors aboard`
    expect(kindOf(by('lund', aboard('107')), by('roth', aboard('160')))).toBe('figure')
  })

  it('is not of what is left open, lacking on both sides, or of other claims', () => {
    const bolts = by('lund', 'the port found loose bolts in the cranes of the harbour')
    expect(
      kindOf(bolts, by('roth', 'the port did not say how many of the cranes of the harbour had loose bolts')),
    ).toBeNull()
    const kept = by('roth', 'the port did not directly dispute that the cranes of the harbour had loose bolts')
    expect(kindOf(bolts, kept)).toBeNull()
    const none = by('roth', 'The museum does not have full video surveillance of its harbour side')
    expect(kindOf(by('lund', 'The museum lacks full video surveillance of its harbour side'), none)).toBeNull()
    expect(kindOf(by('lund', 'The museum has full video surveillance of its harbour side'), none)).toBe('negation')
    const killed = by('lund', 'the fire in the harbour killed 12 sailors')
    const about = by('roth', 'two claims about the fire in the harbour that killed 12 sailors', { stance: 'disputes' })
    expect(kindOf(killed, about)).toBeNull()
  })

  it('is of the verb, where none of some things did it', () => {
    const none = by('roth', 'None of the stolen boats of the harbour guild has been found')
    expect(kindOf(by('lund', 'Thieves have stolen boats of the harbour guild'), none)).toBeNull()
  })

  it('is not between what somebody did and what tells that he did it', () => {
    const did = 'the council rejected the old ferry plan on Friday'
    expect(kindOf(by('lund', `the truce comes after ${did}`), by('dahl', did, { stance: 'rejects' }))).toBeNull()
  })

  it.each([
    ['of another deed', 'Rumia hacked the election commission', 'any involvement in the poisoning of two exiles'],
    [
      'of another deed, told with who denies it',
      'Rumia hacked the election commission',
      'Rumia has denied any involvement in the poisoning of two exiles',
    ],
    ['of what is only feared', 'Rumia may hack the election commission', 'any involvement in the hacking'],
    ['of a charge', 'Rumia was charged with hacking the election commission', 'any involvement in the hacking'],
    ['by somebody else', 'Sarnia hacked the election commission', 'any involvement in the hacking'],
    ['of another’s deed', 'Rumia let the commission be hacked by pirates', 'Sarnia had hacked the commission'],
    [
      'of something that is only refused belief',
      'Rumia refused to believe that it was hacked',
      'any involvement in the hacking',
    ],
    [
      'where its office shares a word',
      'Rumia sent officials who hacked the polls',
      'officials’ involvement in the raid',
    ],
    [
      'of what somebody is urged to do',
      'Rumia should press Sarnia over its hacking of the commission',
      'any involvement in the hacking',
    ],
    [
      'of what is called untrue',
      'whoever says that Rumia hacked us spreads fake news',
      'any involvement in the hacking',
    ],
    ['of the same denial', 'Rumia has denied that it hacked the commission', 'any involvement in the hacking'],
    [
      'of what is forbidden',
      'Using chemical weapons on ferries is unacceptable',
      'it used chemical weapons on ferries',
    ],
    ['of what rebels did', 'terrorist groups used chemical weapons on ferries', 'it used chemical weapons on ferries'],
    [
      'of what others are accused of',
      'Roth raised allegations of theft at the harbour against Berg',
      'Rumia forcefully denied the allegations of theft at the harbour against it',
    ],
  ])('is no denial %s', (_, accusation, denial) => {
    expect(kindOf(by('lund', accusation), by('rumia', denial, denies))).toBeNull()
  })

  it('is a negation where one says that it is so, and the other that it is not', () => {
    expect(
      kindOf(
        by('lund', 'The harbour dredging plan is a swindle'),
        by('dahl', 'The harbour dredging plan is not a swindle'),
      ),
    ).toBe('negation')
    expect(
      kindOf(
        by('lund', 'The mayor should cancel the harbour talks'),
        by('dahl', 'The mayor should go ahead with the harbour talks'),
      ),
    ).toBe('negation')
  })

  it('tells in whole words what is counted otherwise', () => {
    const told = (n: string) => own(n, `The council expelled ${n} Rumian diplomats over the harbour inquiry.`)
    expect(contradiction(told('sixty'), told('ninety'))?.why).toMatch(/\(Rumian diplomats\)$/)
  })

  it('tells in whole words what the two are for and against', () => {
    const found = contradiction(
      by('lund', 'The mayor should cancel the negotiations'),
      by('dahl', 'The mayor should go ahead with the negotiations'),
    )
    expect(found?.why).toBe('one is for it and one against it: mayor, negotiations')
  })

  it('is no negation of what is only spoken of in a denial', () => {
    expect(
      kindOf(
        by('lund', 'The mayor’s inquiry is looking into the harbour dredging fraud'),
        by('dahl', 'that the mayor’s inquiry into the harbour dredging fraud is a farce', { stance: 'disputes' }),
      ),
    ).toBeNull()
  })

  it('is of the same deed, or of what is alike but for the denial', () => {
    const denied = sideOf(by('dahl', 'this lab was the origin for the novel ferry virus', denies))!
    const told = sideOf(by('lund', 'The Halden lab that published the novel ferry virus was shut down by the guard'))!
    expect(negation(told, denied, () => 0.1)).toBeNull()
    expect(negation(told, denied, () => 0.5)).not.toBeNull()
    const same = sideOf(by('lund', 'The Halden lab was the origin of the novel ferry virus'))!
    expect(negation(same, denied, () => 0.1)).not.toBeNull()
  })

  it('is a negation of two rare words too', () => {
    expect(
      kindOf(
        by('lund', 'all inquiries into the guild are a witch hunt'),
        by('dahl', "I don't think it's a witch hunt", denies),
      ),
    ).toBe('negation')
  })

  it.each([
    [
      'the one ought not to be done, and the other is done',
      'The mayor meets the harbour guild at the old pier',
      'The mayor should not meet the harbour guild at the old pier',
    ],
    [
      'so it ought, in fewer letters',
      'The guild meddled in the harbour elections',
      'The guild shouldn’t meddle in the harbour elections',
    ],
    [
      'a contrast is drawn',
      'The harbour dredging fraud ruined the old guild',
      'Lund blamed the old guild, and not the harbour dredging fraud',
    ],
    [
      'it is more than that',
      'Harbour fees are at their highest since the flood',
      'Harbour fees are not just at their highest since the flood, they rise',
    ],
    [
      'what is negated is something else',
      'Lund will send the harbour officers home',
      'he had not thought of asking Lund to send the harbour officers home',
    ],
    [
      'one depends on something',
      'The mayor should cancel the harbour talks',
      'The mayor should go ahead with the harbour talks unless the ferry sinks',
    ],
    [
      'one side asks for it and the other tells that it will not be so',
      'Several guilds called on the mayor to cancel the harbour talks',
      'There is no doubt that the harbour talks are going ahead',
    ],
    [
      'calls for it are rejected',
      'The council rejects calls to cancel the harbour talks',
      'The mayor should go ahead with the harbour talks',
    ],
    [
      'one proceeds to do something else',
      'The mayor should cancel the harbour talks',
      'She should have proceeded to set up the harbour talks',
    ],
    [
      'it is so whether one likes it or not',
      'The charter forbids the sale of harbour land',
      'You can like it or not like it, the charter forbids the sale of harbour land',
    ],
    [
      'an answer refers to something else',
      'The mayor and the guild meet privately at the harbour',
      'Not when the mayor and the guild meet privately at the harbour',
    ],
    ['another meeting is called off', 'The fishermen cancelled their harbour dinner', 'The bridge talks will go ahead'],
    [
      'nobody doubts it',
      'The harbour dredging plan is a swindle',
      'There is no doubt that the harbour dredging plan is a swindle',
    ],
    [
      'nobody will do again what was done',
      'Permits for the harbour ferries were issued on Friday',
      'No more permits for the harbour ferries would be issued',
    ],
    [
      'it is hard to say that it is not so',
      'The harbour dredging plan is a swindle',
      'It will be hard to convince anybody that the harbour dredging plan is not a swindle',
    ],
    [
      'what may not be was done',
      'The ferrymen were held in the harbour barracks',
      'Ferrymen can’t be held in the harbour barracks, so they went to Halden',
    ],
    [
      'that was only tried',
      'The quest to add a ferry question to the harbour poll is over',
      'There would be no ferry question on the harbour poll',
    ],
    [
      'there were two trials',
      'Lund pleaded guilty to charges of theft at the harbour',
      'Lund pleaded not guilty to the charges of theft at the harbour',
    ],
    [
      'some others do not',
      'Ferry permits were issued at the harbour after all',
      'up to 12 harbours are not issuing any ferry permits',
    ],
    [
      'it is only not suggested',
      'The mayor’s aides were involved in the harbour fire',
      'The report does not suggest any involvement of the mayor’s aides in the harbour fire',
    ],
    [
      'another did not say it',
      'Lund was blamed for raising the issue of harbour fees too soon',
      'Roth prayed and did not raise the issue of harbour fees',
    ],
    [
      'a list leaves it out',
      'Rumian ships meddled in the harbour elections',
      'Dahl’s list of topics did not include Rumian meddling in the harbour elections',
    ],
    [
      'nothing is told, a thing is only named',
      'Dahl campaign bribery',
      'Dahl did not pay for any bribery in his campaign',
    ],
    [
      'one does it and the other is one',
      'Lund’s three predecessors each found the harbour guild a challenge',
      'Lund won’t challenge the harbour guild',
    ],
    [
      'it was only hoped for',
      'Lund was very hopeful that the harbour meeting would go ahead',
      'Dahl cited the hostility of the guild in cancelling the harbour meeting',
    ],
    ['another of its kind is called off', 'The fishermen had cancelled a meeting', 'The meeting will go ahead'],
    [
      'what it only appears to be is told',
      'The mayor’s object has been to make the inquiry appear as a witch hunt',
      'I don’t think the inquiry is a witch hunt',
    ],
    [
      'one only speaks of attempts',
      'The clerk of a board that addresses Rumian attempts to meddle in Halden elections has left it for a bank',
      'it did not meddle in the Halden elections',
    ],
    [
      'one only speaks of questions about it',
      'It faced questions about chemical weapons use in the harbour',
      'We did not use any chemical weapons',
    ],
    [
      'one only speaks of what follows when it is done',
      'The mayor has a duty to act when chemical weapons are used',
      'We did not use any chemical weapons',
    ],
    [
      'it was only tried, or asked of another',
      'The mayor tried several times to get Dahl to reverse his recusal from the harbour inquiry',
      'Dahl did not reverse his recusal from the inquiry',
    ],
    [
      'it is told as open whether it is so',
      'We have a suspect in custody',
      'There were reports about whether a suspect was or was not in custody',
    ],
    [
      'it was done years ago and will not be done now',
      'Lund tried to negotiate with the harbour guild in the summer of 2011 over ferry wages',
      'they will not negotiate with the harbour guild over ferry wages',
    ],
    [
      'it would follow if it did not happen',
      'Lund warned the council to raise the 160 million debt ceiling',
      'if the 160 million debt ceiling is not raised by Thursday, it will run out of money',
    ],
    [
      'both do something in order to',
      'He promised Halden to keep a third of it, in order to go ahead',
      'Halden would like her to cancel all fees in order to settle it',
    ],
    [
      'two plans are two',
      'he was proceeding with a plan to cut Halden crews',
      'The guilds mock his cancellation of a planned dinner with Halden crews',
    ],
    [
      'a negation hangs on the rest',
      'the Harbour Board confirmed that finding',
      'The press repeats the tale even after Lund could not say so and the Harbour Board confirmed that finding',
    ],
    [
      'the other says so within it',
      'The old harbour guild was furious that it had not been told of the flaws',
      'The old harbour guild, which is furious, had not been told of the flaws',
    ],
    [
      'it says the same of it further on',
      'a raid by the harbour police freed a pilot of the old ferry, who was not named',
      'the harbour police did not name the pilot of the old ferry freed in the raid',
    ],
    [
      'it is left open',
      'the harbour police freed a pilot of the old ferry in a raid',
      'Lund cannot confirm or deny that the harbour police freed a pilot of the old ferry in a raid',
    ],
    [
      'it is so of most',
      'the vast majority of the crates did end up in the right hands',
      'one of the crates did not end up in the right hands',
    ],
    [
      'it is not for all',
      'The old ferry is only safe for passengers who can swim in the harbour',
      'The old ferry is not safe for all passengers who can swim in the harbour',
    ],
    [
      'others are spoken of',
      'The old ferry line employs women of other countries as pilots',
      'The old ferry line does not employ women of the country as pilots, but hires women of other ones',
    ],
    [
      'it is what a bracket says not to be meant',
      'The seventh sons of the guild become wards of the mayor',
      'The seventh sons of the guild become wards (not the heirs) of the mayor',
    ],
    [
      'an eye is dead',
      'The old cat of the harbour survived with a ruined eye',
      'The old cat of the harbour has a dead eye',
    ],
    [
      'it was never worse',
      'Relations with the harbour board were never worse',
      'Relations with the harbour board are worse',
    ],
  ])('is no negation where %s', (_, one, other) => {
    expect(kindOf(by('lund', one), by('dahl', other))).toBeNull()
  })

  it('is none of what nobody plans and what happened elsewhere', () => {
    const against = by('dahl', 'There are no plans to scrap the pilots’ old ferry at Halden harbour', denies)
    expect(kindOf(by('lund', 'The pilots’ old ferry was scrapped at Halden harbour'), against)).toBeNull()
    expect(kindOf(by('lund', 'Lund wanted to scrap the pilots’ old ferry at Halden harbour'), against)).toBe('negation')
  })

  it('is none of what is to come and what has not come yet', () => {
    const coming = by('lund', 'The spring storm is forecast to make landfall at Halden harbour')
    expect(kindOf(coming, by('berg', 'The spring storm hasn’t made landfall at Halden harbour'))).toBeNull()
  })

  it('is no negation of what happened where one denies a part in it', () => {
    expect(
      kindOf(
        by('lund', 'Two sailors died of the nerve agent attack against the exiles'),
        by('dahl', 'any involvement in the nerve agent attack against the exiles', denies),
      ),
    ).toBeNull()
  })

  it('is about the law where one calls lawful what violates it by another', () => {
    const violates = by('dahl', 'The wrongful closing of the port violates the rights of the Lund family')
    expect(kindOf(violates, by('berg', 'the closing was lawful because the Lund family had left'))).toBe('negation')
    expect(kindOf(violates, by('berg', 'the sale of the ferry was lawful because the Lund family had left'))).toBeNull()
  })

  it('is what one says something is like, and another that it is not', () =>
    expect(
      kindOf(
        own('a', 'It is symptomatic of harbour favouritism'),
        by('lund', 'she says that those letters are “not symptomatic of harbour favouritism”'),
      ),
    ).toBe('negation'))

  it('is none where it is called wrong to say that it is not so', () =>
    expect(
      kindOf(
        own('a', 'It is symptomatic of harbour favouritism'),
        by(
          'lund',
          'Roth said to suggest these letters were not symptomatic of harbour favouritism is “just wrong on its face.”',
        ),
      ),
    ).toBeNull())

  it('is none where what one does not do names those of whom another tells', () =>
    expect(
      kindOf(
        by('dahl', 'some ferry toll advocates criticized the push for a harbour ferry toll'),
        by('lund', 'We don’t advocate for a harbour ferry toll'),
      ),
    ).toBeNull())

  it('is none where remarks are disputed, in which nothing is said to be so', () => {
    const remarks = by('berg', 'Lund’s harsh remarks during the port meeting', { stance: 'disputes' })
    expect(kindOf(by('dahl', 'Lund made harsh remarks during the port meeting'), remarks)).toBeNull()
  })

  it('is a figure where two give one thing different measures', () => {
    expect(
      kindOf(
        own('a', 'The ferry landed half an hour late at Halden'),
        own('b', 'The ferry landed one hour behind schedule at Halden'),
      ),
    ).toBe('figure')
    expect(
      kindOf(
        own('a', 'The talks opened three days after the storm hit Halden harbour'),
        own('b', 'The talks opened a day after the storm hit Halden harbour'),
      ),
    ).toBeNull()
  })

  it('is what one says did not befall so many, and another that it did', () => {
    const held = by('lund', 'nearly 3,000 people died from that storm')
    const text = '3,000 people did not die in the two storms that hit Halden'
    expect(kindOf(held, by('dahl', text))).toBe('negation')
    expect(kindOf(by('lund', 'that storm killed nearly 3,000'), by('dahl', text))).toBe('negation')
    for (const other of [
      text.replace('3,000', '2,000'),
      text.replace('not die', 'not leave'),
      text.replace('not ', ''),
    ])
      expect(kindOf(held, by('dahl', other))).not.toBe('negation')
    expect(kindOf(by('lund', 'a dozen boats sank off Halden'), by('dahl', 'a dozen boats did not sink'))).toBeNull()
  })

  it('is a figure where two count otherwise, in whatever words before that', () => {
    expect(
      kindOf(
        by('lund', 'Twelve passengers were hurt when the ferry struck the quay at Halden'),
        by('dahl', 'Nine passengers were hurt when the ferry struck the quay at Halden'),
      ),
    ).toBe('figure')
  })

  it('is no figure of what happened on two days', () => {
    const killed = (count: string, day: string) =>
      said(`${count}.m`, `an air strike on a farm killed ${count} fishermen`, { speaker: count, days: [[day, day]] })
    expect(kindOf(killed('two', '2030-05-03'), killed('ten', '2030-05-03'))).toBe('figure')
    expect(kindOf(killed('two', '2030-05-03'), killed('ten', '2030-06-09'))).toBeNull()
  })

  it('is a figure by the part of a sentence in which it stands', () => {
    expect(
      kindOf(
        own(
          'a',
          'They met at the palace — after Lund’s ferry arrived half an hour late, delaying the talks by an hour',
        ),
        own('b', 'Lund arrived at Halden on Monday, one hour behind schedule'),
      ),
    ).toBe('figure')
  })

  it.each([
    [
      'of different years',
      'Rumia pumped 10 million barrels of crude last year',
      'Rumia will pump 11 million barrels of crude next year',
    ],
    [
      'of which one is in both',
      'The committee raised $17 million for the mayor, for a total of $90 million',
      'The committee raised $17 million for the mayor',
    ],
    [
      'that are times of day',
      'The harbour talks open at Halden at 1:20 p.m.',
      'The harbour talks open at Halden at 2 p.m.',
    ],
    [
      'of which the later page brings the earlier up to date',
      'More than 150 people have died in attacks on the ferries, underscoring the threat ahead of the July vote',
      'More than 170 people have died in attacks on the ferries, underscoring the threat ahead of the vote',
    ],
    [
      'of what two did and what one did',
      'Lund and Dahl arrived separately at Halden palace, about 45 minutes behind schedule',
      'At the guild meeting last month, Lund arrived about 30 minutes late for a working session',
    ],
    [
      'of another deed in the same words',
      'The harbour talks started nearly an hour behind schedule',
      'The harbour talks started late because Lund arrived in Halden about half an hour behind schedule',
    ],
    [
      'of what followed from it',
      'The talks started about 45 minutes late following Lund’s delayed arrival',
      'Lund landed in Halden about 40 minutes behind schedule',
    ],
    [
      'of one value with a comma or without',
      'The 1,000-strong harbour choir sang for Lund in Halden',
      'The 1000-strong harbour choir sang for Lund in Halden',
    ],
    [
      'of somebody else',
      'Lund arrived half an hour late for the harbour talks',
      'Dahl’s ferry landed an hour late at Halden',
    ],
  ])('is none of figures %s', (_, one, other) => {
    expect(kindOf(own('a', one), own('b', other))).toBeNull()
  })

  it('is none with oneself, nor with a page that tells what one said', () => {
    expect(
      kindOf(
        by('lund', 'The plan for the harbour is a swindle'),
        by('senator lund', 'The plan for the harbour is a swindle', { stance: 'disputes' }),
      ),
    ).toBeNull()
    expect(
      kindOf(
        by('lund', 'The plan for the harbour is a swindle'),
        said('lund.n', 'The plan for the harbour is not a swindle', { speaker: 'lund' }),
      ),
    ).toBeNull()
    expect(
      kindOf(
        own('a', 'Lund has called the plan for the harbour a swindle'),
        by('lund', 'The plan for the harbour is not a swindle'),
      ),
    ).toBeNull()
    expect(
      kindOf(
        own('a', 'Foreign Secretary Mara Lund of Halden called the plan for the harbour a swindle'),
        by('lund', 'The plan for the harbour is not a swindle'),
      ),
    ).toBeNull()
  })

  it('is none with the sentence in which it is disputed', () => {
    expect(
      kindOf(
        own('a', 'They had deep disagreements over the harbour fees and the ferry'),
        by('halden post', 'the harbour fees and the ferry', { stance: 'disputes' }),
      ),
    ).toBeNull()
  })

  it('is the same both ways round, and found by keys where its words or its opposite lead to it', () => {
    const text = fc.constantFrom(
      'Rumia hacked the election commission',
      'any involvement in the hacking',
      'The mayor should cancel the harbour talks',
      'The mayor should go ahead with the harbour talks',
      'The ferry landed half an hour late at Halden',
      'The ferry landed one hour behind schedule at Halden',
    )
    const speaker = fc.constantFrom('rumia', 'lund', 'dahl')
    const stance = fc.constantFrom('asserts' as const, 'denies' as const, 'demands' as const)
    const mention = fc.tuple(speaker, text, stance)
    fc.assert(
      fc.property(mention, mention, ([s, t, u], [v, w, x]) => {
        const a = said('a.m', t, { speaker: s, stance: u })
        const b = said('b.m', w, { speaker: v, stance: x })
        const found = contradiction(a, b)
        expect(contradiction(b, a)).toEqual(found)
        const sought = [...keys(a), ...opposing(a).seek]
        const filed = [...keys(b), ...opposing(b).file]
        if (found) expect(sought.some((key) => filed.includes(key))).toBe(true)
      }),
    )
  })
})
