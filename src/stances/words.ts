/** Words by what one does who says them: each class is but a hint, weighed with all else (`weigh.ts`). */
import { addTo } from '../lists.ts'

/** In their base form; inflections are made by rule. Words of two or three are looked for as they stand. */
const CLASSES = {
  insult:
    'liar idiot moron clown thug bully bigot racist sexist misogynist xenophobe fascist nazi tyrant crook fraudster phony ' +
    'hypocrite coward traitor loser lunatic madman buffoon fool jerk creep monster scumbag sleazeball slimeball rat snake puppet ' +
    'stooge lackey crony hack shill demagogue zealot fanatic charlatan huckster scammer cheater pervert pig elitist ' +
    'snob whiner crybaby unhinged deranged demented delusional crazy insane nuts wacko wacky crooked lightweight ' +
    'thugs animals scum vermin trash garbage sicko psycho warmonger swindler conman "con man" "con artist" warmongers "white supremacist" ' +
    '"white nationalist" apologist "out of touch" "stone cold" "train wreck" "snake oil" fake dummy dope goon bozo imbecile',
  vice:
    'dishonest corrupt incompetent ignorant arrogant cruel callous heartless reckless irresponsible cowardly hypocritical ' +
    'cynical greedy selfish shameless bigoted hateful divisive nasty petty vindictive spiteful vicious vile vulgar crude sleazy ' +
    'sloppy lazy inept clueless unqualified unfit immature childish thin-skinned erratic unstable impulsive deceptive deceitful ' +
    'dishonorable unethical immoral amoral unprincipled spineless feckless naive foolish stupid dumb idiotic careless negligent ' +
    'complacent unpatriotic mean-spirited disloyal untrustworthy unprepared ill-prepared unserious lawless brazen ruthless brutal ' +
    'bumbling misogynistic xenophobic authoritarian autocratic smug petulant obsessed desperate unprofessional slick ' +
    'hysterical paranoid extremist insensitive disrespectful dangerous reckless shady untruthful two-faced gutless hapless',
  awful:
    'awful terrible horrible horrendous atrocious abysmal dreadful lousy pathetic laughable ridiculous absurd ludicrous preposterous ' +
    'outrageous disgraceful disgusting despicable deplorable reprehensible unconscionable unacceptable inexcusable unforgivable ' +
    'indefensible unjustified unjustifiable senseless worthless meaningless shoddy dismal disastrous catastrophic ruinous toxic ' +
    'rotten dysfunctional bloated draconian heavy-handed unfair unjust discriminatory biased one-sided rigged undemocratic ' +
    'un-american inappropriate wrongheaded wrong-headed misguided ill-advised ill-conceived short-sighted shortsighted ' +
    'counterproductive appalling scandalous shameful embarrassing insulting demeaning degrading dehumanizing tone-deaf inhumane ' +
    'barbaric wicked sinister bogus petty divisive half-baked unethical sickening heinous egregious obscene grotesque odious ' +
    'abhorrent repugnant revolting vicious nonsensical illogical incoherent disingenuous insincere hypocritical idiotic worst',
  bad:
    'bad horrific unwarranted unnecessary needless pointless useless ineffective inadequate insufficient inefficient flawed faulty ' +
    'deficient mediocre poor worse broken wasteful costly burdensome onerous excessive punitive unconstitutional unlawful ' +
    'illegitimate improper wrong misplaced destructive harmful detrimental troubling disturbing alarming shocking humiliating ' +
    'unfortunate regrettable offensive evil chilling creepy bizarre weird unsustainable unworkable unrealistic hollow empty lame ' +
    'weak phony vague outdated unhelpful lax extreme dubious questionable unsafe',
  blunder:
    'disaster catastrophe fiasco debacle mess nightmare farce sham joke circus charade travesty mockery disgrace shame ' +
    'scandal outrage abomination atrocity flop bust blunder miscalculation misjudgment malpractice ' +
    'malfeasance misconduct negligence incompetence ineptitude mismanagement dysfunction gridlock hypocrisy betrayal ' +
    'cowardice arrogance ignorance stupidity folly madness insanity nonsense rubbish crap bullshit bs baloney hogwash smear ' +
    'slander witch-hunt vendetta stunt gimmick ploy smokescreen propaganda demagoguery ' +
    'fear-mongering fearmongering scapegoating pandering posturing grandstanding theatrics overreach scourge stain ' +
    'menace disservice bigotry misogyny xenophobia bias deceit deception dishonesty ' +
    'cover-up coverup scam swindle ripoff rip-off giveaway boondoggle shortcoming obstructionism extremism cronyism ' +
    'failings meltdown sellout hysteria bloodbath trainwreck double-standard "witch hunt" "power grab" ' +
    '"slap in the" "wake-up call" "double standard" "wishful thinking" "shell game" "kangaroo court" "fool\'s errand" recklessness ' +
    'cruelty callousness lawlessness tyranny inaction foolishness ' +
    'embarrassment humiliation bailout "war on" "assault on" "attack on"',
  trouble:
    'mistake failure distraction excuse pretext prejudice corruption flaw obstruction loophole waste amnesty indifference impunity ' +
    'oppression backlash spectacle cancer plague racism sexism injustice chaos scare obsession crisis problem danger lies error',
  wrong:
    'lie lied lying mislead misled deceive dupe swindle defraud loot plunder trample flout betray whitewash distort misrepresent ' +
    'fabricate smear slander malign demonize vilify scapegoat muzzle weaponize politicize hijack demean belittle disparage degrade ' +
    'dehumanize humiliate pander grandstand posture squander mismanage mishandle botch bungle fumble renege flip-flop flip-flopped ' +
    'whine capitulate appease coddle cozy collude ram shove rig mock insult bully intimidate cheat stonewall sabotage subvert ' +
    '"sell out" "sold out" "turned his back" "turned a blind" "blind eye" "cover up" "covered up" "covering up" "make up" "made up" ' +
    '"making up" "play politics" "playing politics" "playing games" "took advantage" "taking advantage" "take advantage" ' +
    '"taken advantage" "fell asleep" "asleep at the" "dropped the ball" "dragged his feet" "dragging their feet" "caved in" ' +
    '"ripping off" "throw under" "thrown under" "doing the bidding" "has failed" "have failed" "failed to" "fails to" "failing to" ' +
    '"refused to" "refuses to" "refusing to" "too far" "out of touch" "no regard" "doesn\'t care" "don\'t care"',
  fail:
    'trick steal stole stolen rob exploit abuse misuse violate defy disregard ignore neglect abandon obstruct hide hid hidden conceal ' +
    'twist exaggerate harass silence censor manipulate meddle waste fail overreach overstep backtrack dodge duck evade refuse bow cave ' +
    'surrender conspire profit enrich pocket "gave up" ripped blow overlook underestimate misread obsess interfere threaten bend',
  harm:
    'hurt harm damage destroy ruin wreck devastate decimate gut cripple hobble stifle strangle choke undermine weaken erode ' +
    'jeopardize endanger imperil poison pollute divide punish penalize burden saddle deprive strip suffer worsen exacerbate ' +
    'embolden fuel inflame incite disenfranchise discriminate target impose hinder hamper thwart derail disrupt kill ' +
    'bankrupt victim victims crush diminish tarnish denigrate cheapen normalize legitimize cost dismantle slash sow stoke ' +
    'alienate marginalize traumatize terrorize tear shred "at the expense" "at risk" "in danger" "backs of"',
  lack:
    'lack lacking without nothing none nobody "no one" nowhere "no plan" "no idea" "no strategy" "no interest" "no respect" ' +
    '"no credibility" "no clue" "no excuse" "no reason" "no basis" "no place" "no sense" "no longer" "too little" "too late" "too far" "too long" "too many" ' +
    '"too much" "not enough" "nothing but" "instead of" "rather than" "refusal to" "failure to" "unable to" "unwilling to" ' +
    '"incapable of" "not even" "never even" "only because" "no right" "no business" "simply not" "once again" "yet again" ' +
    '"supposed to" "doesn\'t understand" "don\'t understand" "not understand" "doesn\'t know" "doesn\'t care" "don\'t care" ' +
    '"not care" "isn\'t even" "hasn\'t done" "haven\'t done" "has failed" "have failed" "so-called" hardly barely merely',
  false:
    'false falsely untrue inaccurate misleading misinformed myth baseless unfounded groundless fiction falsehood fabrication ' +
    'hoax misinformation disinformation debunked distortion mischaracterize misunderstood "not true" "never happened" ' +
    '"no evidence" "no truth" "no collusion" "isn\'t true" incorrect erroneous',
  dismay:
    'sad saddened saddening disappointed disappointing disappointment frustrated frustrating frustration angry anger outraged appalled ' +
    'shocked stunned horrified disgusted sickened ashamed embarrassed disturbed troubled upset heartbroken heartbreaking ' +
    'offended dismayed furious infuriating tired sick unhappy pained painful sadly unfortunately tragically astonishing ' +
    'unbelievable mind-boggling maddening galling "fed up" "shame on" "can\'t believe" "hard to believe" worried terrified',
  blame:
    'blame fault responsible accountable guilty culpable responsibility complicit cause caused accuse wrongdoing deserve',
  extreme:
    'leftist far-left left-wing leftwing socialist socialism communist communism marxist anarchist far-right alt-right ' +
    'right-wing supremacist radical establishment elite swamp "deep state" "special interests" liberal liberals elites mob cabal ' +
    'lobbyist insider bureaucrat cronies regime agenda ideological partisan partisanship rhetoric antifa politician',
  crime:
    'murder rape terrorist terrorism killer murderer criminal crime illegal illegally assault violence bomb gang drug dead death ' +
    'died victim hostage shooter attack attacker war',
  good:
    'great excellent outstanding wonderful fantastic terrific tremendous amazing awesome incredible remarkable ' +
    'extraordinary exceptional superb brilliant magnificent marvelous beautiful fabulous perfect impressive inspiring inspirational ' +
    'historic landmark groundbreaking monumental phenomenal stellar best finest greatest strongest smartest positive constructive ' +
    'productive fruitful successful effective beneficial valuable invaluable robust strong vibrant thriving booming refreshing ' +
    'welcome nice fun promising exciting powerful sensible reasonable commonsense common-sense solid fair wise good better ' +
    'responsible "good thing" "right thing" "good job" "great job" superior incredible unmatched unparalleled masterful special',
  virtue:
    'honest decent honorable brave courageous heroic noble wise smart intelligent talented gifted skilled capable competent qualified ' +
    'experienced dedicated committed devoted tireless hardworking hard-working passionate compassionate caring generous ' +
    'humble gracious thoughtful principled respected admired beloved trusted trustworthy reliable fearless tough bold visionary ' +
    'charismatic dynamic loyal patriotic patriot hero champion legend icon integrity courage character leadership decency dignity ' +
    'wisdom strength honor authentic genuine sincere grace intellect resilience fighter friend honesty bravery',
  success:
    'success victory triumph achievement accomplishment breakthrough milestone progress improvement improve succeed thrive benefit ' +
    'boost strengthen protect save deliver achieve accomplish advance revive restore empower win winning won opportunity ' +
    'prosperity growth "step forward" "step in the" "right direction" "paid off" "making progress" "hard work" works working ' +
    '"record low" "record high" gain boon relief justice peace freedom',
  pleased:
    'proud pleased glad happy delighted thrilled honored grateful thankful encouraged heartened impressed excited love admire ' +
    'respect appreciate enjoy cherish thank thanks gratitude appreciation congratulations congratulate salute fan proudly ' +
    'confident optimistic comfortable thankfully trust',
  risk:
    'risk fear worry concern danger threat expect hope likely unlikely predict forecast possible possibly potential potentially probably eventually ' +
    'prospect inevitable inevitably scenario someday ultimately chance odds bound warn uncertainty anticipate',
  future:
    'tomorrow soon "next year" "next week" "next month" "coming months" "coming weeks" "coming years" "this year" "this week" ' +
    '"this month" "later this" "next step" "in the future" "the future" upcoming shortly',
  need:
    'must should need ought shall "have to" "has to" "had to" "let\'s" "time to" "time for" "it\'s time" "call on" "calling on" urge demand deserve ' +
    'imperative essential crucial critical necessary important vital urgent urgently require obligation duty "no choice" "owe" ' +
    'priority stop end "got to" "better to" necessary deserves needed',
  wish: 'want wish prefer hope like seek propose suggest consider recommend "would like" "would love" option idea proposal plan goal aim',
  aim: 'intend plan promise pledge commit vow ready willing prepared determined "work to" "working to" "fight for" "going to" continue ensure',
  for: 'support agree endorse back favor favour defend "stand with" "stand by" "makes sense" "good idea" correct right absolutely exactly yes approve',
  against:
    'oppose reject against refuse veto block resist object disagree disapprove opposition opponent opposed wrong',
  no: 'no not never cannot neither nor',
} as const

export type WordClass = keyof typeof CLASSES

/** Each word's classes; of words of two or three by the first of them what may follow. */
const BY_WORD = new Map<string, WordClass[]>()
const BY_FIRST = new Map<string, { rest: readonly string[]; kind: WordClass }[]>()
for (const [kind, list] of Object.entries(CLASSES) as [WordClass, string][])
  for (const [, several, one] of list.matchAll(/"([^"]+)"|(\S+)/g)) {
    if (several) {
      const [first, ...rest] = several.split(' ')
      addTo(BY_FIRST, first!, { rest, kind })
    } else for (const form of formsOf(one!)) if (!BY_WORD.get(form)?.includes(kind)) addTo(BY_WORD, form, kind)
  }

/** "Lie": "lies", "lied", "lying" stands by itself; forms that no word has do no harm. */
function formsOf(word: string): Set<string> {
  const out = new Set([word])
  if (word.length < 3) return out
  if (/[^aeiou]y$/.test(word)) for (const end of ['ies', 'ied', 'ily']) out.add(word.slice(0, -1) + end)
  else out.add(/(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`)
  if (word.endsWith('e')) for (const end of ['ed', 'ing', 'ely', 'y']) out.add(word.slice(0, -1) + end)
  else {
    for (const end of ['ed', 'ing', 'ly']) out.add(word + end)
    if (/[^aeiou][aeiou][bdgmnprt]$/.test(word)) for (const end of ['ed', 'ing']) out.add(word + word.at(-1) + end)
  }
  return out
}

export interface Hint {
  kind: WordClass
  /** Offsets in the text given. */
  start: number
  end: number
  /** In quotation marks that the text itself has. */
  quoted: boolean
  /** Something denies it shortly before. */
  negated: boolean
}

/** A word, lower-case with straight apostrophes, or a mark of quotation, question or exclamation. */
const TOKEN = /[a-z0-9\u00df-\u024f]+(?:['’-][a-z0-9\u00df-\u024f]+)*|["“”?!]/g
const NEGATIVE = new Set('not never no nothing neither nor without hardly cannot'.split(' '))
const isNegative = (word: string): boolean => NEGATIVE.has(word) || word.endsWith("n't")
const MOST = 110

/** The first words of a text and those of them that are in a class, in order; linear in its length. */
export function hintsIn(text: string): { words: string[]; hints: Hint[] } {
  const small = text.toLowerCase()
  // Few letters change their length with their case; then offsets are wrong, and nothing is read.
  if (small.length !== text.length) return { words: [], hints: [] }
  const words: string[] = []
  const starts: number[] = []
  const inside: boolean[] = []
  let quoted = false
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(small); match && words.length < MOST; match = TOKEN.exec(small)) {
    const token = match[0]
    if (token === '“' || token === '”' || token === '"') quoted = token === '“' || (token === '"' && !quoted)
    else {
      words.push(token.includes('’') ? token.replaceAll('’', "'") : token)
      starts.push(match.index)
      inside.push(quoted)
    }
  }
  const hints: Hint[] = []
  let denied = -9
  for (const [i, word] of words.entries()) {
    const hint = (kind: WordClass, last: number) =>
      hints.push({
        kind,
        start: starts[i]!,
        end: starts[last]! + words[last]!.length,
        quoted: inside[i]!,
        negated: kind !== 'no' && i - denied < 4,
      })
    const kinds = BY_WORD.get(word) ?? (word.endsWith("'s") ? BY_WORD.get(word.slice(0, -2)) : undefined)
    if (kinds) for (const kind of kinds) hint(kind, i)
    const several = BY_FIRST.get(word)
    if (several)
      for (const { rest, kind } of several)
        if (rest.every((each, n) => words[i + 1 + n] === each)) hint(kind, i + rest.length)
    if (isNegative(word)) denied = i
  }
  return { words, hints }
}
