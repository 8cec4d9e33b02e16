/** The words by which sources are described. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/))

/** Titles that stand before a name, without their full stop, lower-case. */
export const TITLES = list(
  'mr, mrs, ms, miss, dr, prof, professor, sir, dame, lord, lady, president, vice president, prime minister, premier, chancellor, minister, secretary, deputy, ambassador, amb, senator, sen, sens, representative, rep, reps, congressman, congresswoman, governor, gov, lt, lieutenant, mayor, judge, justice, attorney, general, gen, maj, major, colonel, col, captain, capt, admiral, adm, commander, sergeant, sgt, officer, detective, chief, sheriff, king, queen, prince, princess, pope, cardinal, archbishop, bishop, rev, reverend, father, rabbi, imam, chairman, chairwoman, chair, speaker, director, undersecretary, commissioner, councillor, councilman, councilwoman, spokesman, spokeswoman, spokesperson, correspondent, reporter, editor, analyst, adviser, advisor, envoy, leader, former, acting, ex, then, special, chief of staff, counsel, foreign, defense, defence, interior, finance, state, national, security, army, navy, police, deputy, assistant, associate, senior, first, lady, mp, mep, taoiseach, tánaiste',
)

/** Roles, by their last word: "Kremlin spokesman", "chief executive". */
export const ROLES = list(
  'spokesman, spokeswoman, spokesperson, president, minister, secretary, ambassador, envoy, senator, congressman, congresswoman, representative, governor, mayor, judge, justice, prosecutor, attorney, lawyer, counsel, director, chief, chairman, chairwoman, chair, leader, speaker, whip, adviser, advisor, aide, official, officer, commander, general, colonel, admiral, executive, ceo, founder, owner, manager, head, member, lawmaker, legislator, deputy, politician, candidate, analyst, expert, economist, strategist, scholar, professor, researcher, scientist, historian, author, writer, columnist, journalist, reporter, correspondent, editor, host, anchor, commentator, pundit, critic, activist, organiser, organizer, protester, demonstrator, resident, witness, victim, survivor, neighbour, neighbor, teacher, student, doctor, nurse, farmer, worker, driver, pilot, coach, player, actor, singer, artist, investor, trader, banker, businessman, businesswoman, entrepreneur, diplomat, negotiator, mediator, investigator, detective, sheriff, agent, operative, consultant, pollster, fellow, representative, king, queen, prince, princess, pope, bishop, priest, pastor, man, woman, mother, father, son, daughter, wife, husband, brother, sister, friend, colleague, partner, voter, user, veteran, soldier, chancellor, premier, undersecretary, commissioner, councillor, source, insider, person, lady, boss, treasurer, secretary-general, coordinator, administrator, archbishop, taoiseach, mp, mep',
)

/** Several people, without names. */
export const GROUPS = list(
  'officials, authorities, investigators, prosecutors, police, lawmakers, legislators, senators, congressmen, members, democrats, republicans, conservatives, liberals, tories, labour, opponents, supporters, critics, allies, aides, advisers, advisors, experts, analysts, economists, scientists, researchers, scholars, diplomats, leaders, ministers, politicians, journalists, reporters, media, protesters, demonstrators, activists, residents, neighbours, neighbors, witnesses, relatives, families, parents, students, teachers, doctors, workers, farmers, voters, americans, people, citizens, users, fans, players, investors, traders, lawyers, attorneys, judges, jurors, soldiers, troops, rebels, militants, insiders, observers, commentators, pundits, historians, veterans, women, men, many, some, others, both, all, everyone, crowd, public, world, community, establishment, sides, parties, countries, nations, governments, crowds, representatives, negotiators, executives, bankers, employees, staffers, spies, hackers, agents, officers, intelligence, opposition',
)

/** Those behind whom there is somebody who does not want to be named. */
export const SOURCES =
  /\b(?:sources?|insiders?|whistle-?blowers?|person|people familiar|officials? who|officials? (?:speaking|briefed|familiar)|(?:on|under) (?:the )?condition of anonymity|anonymous(?:ly)?|unnamed|not authori[sz]ed|not to be (?:named|identified)|requested anonymity|asked not to be)\b/i

/** Documents and things that speak. */
export const DOCUMENTS =
  /\b(?:report|study|survey|poll|indictment|complaint|filing|document|documents|records|memo|letter|statement|transcript|book|article|dossier|charges|lawsuit|ruling|resolution|communiqué|communique|treaty|agreement|bill|law|data|figures|statistics|website|press release|release)\b/i

export const ORGANISATION_WORDS =
  /\b(?:Department|Ministry|Office|Agency|Committee|Commission|Council|Court|Senate|Congress|House|Parliament|Party|Government|government|Administration|administration|Campaign|campaign|Army|Navy|Force|Forces|Police|police|Bureau|Service|Services|Bank|Fund|Company|Corp|Corporation|Inc|Ltd|Group|Union|Association|Federation|Foundation|Institute|Institution|University|College|School|Center|Centre|Society|Club|Church|Embassy|embassy|Consulate|Authority|Board|Organization|Organisation|Network|Coalition|Alliance|Movement|Team|team|Museum|Hospital|Exchange|Airlines|Motors|Technologies|Systems|Industries|Holdings|Partners|LLC|LLP|PLC|military|intelligence|regime|cabinet|Cabinet|legislature|union|committee|ministry|department|company|firm|agency|office|commission|panel|board|court|band|council|organization|organisation|association|campaign)\b/

/** Descriptions that mean an outlet named before. */
export const OUTLET_WORDS =
  /^(?:the |this )?(?:publication|newspaper|paper|news ?paper|outlet|news outlet|magazine|broadcaster|network|channel|agency|news agency|website|news site|site|portal|wire service|tabloid|daily|weekly|news organi[sz]ation|Times|Post|Journal|Guardian|Globe|Tribune|Herald|Telegraph|Mail)$/

export const FEMALE = list(
  'mary, patricia, jennifer, linda, elizabeth, barbara, susan, jessica, sarah, karen, lisa, nancy, betty, margaret, sandra, ashley, kimberly, emily, donna, michelle, carol, amanda, dorothy, melissa, deborah, stephanie, rebecca, sharon, laura, cynthia, kathleen, amy, angela, shirley, anna, brenda, pamela, emma, nicole, helen, samantha, katherine, christine, debra, rachel, carolyn, janet, catherine, maria, heather, diane, ruth, julie, olivia, joyce, virginia, victoria, kelly, lauren, christina, joan, evelyn, judith, megan, andrea, cheryl, hannah, jacqueline, martha, gloria, teresa, ann, anne, sara, madison, frances, kathryn, janice, jean, abigail, alice, julia, judy, sophia, grace, denise, amber, doris, marilyn, danielle, beverly, isabella, theresa, diana, natalie, brittany, charlotte, marie, kayla, alexis, lori, hillary, melania, ivanka, theresa, angela, kellyanne, nikki, claire, kate, jane, fiona, nicola, ursula, christine, kamala, condoleezza, madeleine, olga, natalia, natasha, svetlana, irina, elena, yulia, oksana, tatiana, ekaterina, ksenia, larisa, galina, marina, valentina, leila, fatima, aisha, mona, huma, michele, dana, kim, tulsi, heidi, dianne, kirstjen, gina, leigh, jill, asha, kira, margarita, ada, ingrid, astrid, greta, sigrid, silvia, lucia, carmen, rosa, giulia, chiara, francesca, sofia',
)
