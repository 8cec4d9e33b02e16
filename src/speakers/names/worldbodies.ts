/** Bodies that the world's news calls by several names, none of which follows from another; what initials tell is not here. */

/** The first name is the key; of each all names that news of several countries uses. */
const TABLE = `Islamic State|ISIS,ISIL,Isis,Isil,Daesh,Da'esh,Islamic State group,IS group,Islamic State of Iraq and Syria,Islamic State in Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State in Iraq and the Levant,Islamic State of Iraq and al-Sham
al-Qaeda|al Qaeda,al-Qaida,al Qaida,al-Qaidah,Al Quaeda
Hezbollah|Hizbollah,Hizbullah,Hezbullah,Hizballah
Taliban|Taleban,Islamic Emirate of Afghanistan
al-Shabab|al-Shabaab,al Shabab,al Shabaab
Houthis|Huthis,Houthi movement,Ansar Allah,Ansarullah
Kurdistan Workers' Party|PKK
People's Protection Units|YPG,Kurdish People's Protection Units
Syrian Democratic Forces|SDF
Revolutionary Guards|IRGC,Revolutionary Guard,Islamic Revolutionary Guards Corps,Islamic Revolutionary Guard Corps,Iranian Revolutionary Guards,Iranian Revolutionary Guard,Iran's Revolutionary Guards,Iran's Revolutionary Guard
Shin Bet|Shabak,Israel Security Agency
Pentagon|US Department of Defense,U.S. Department of Defense,United States Department of Defense,US Defense Department,U.S. Defense Department,Defense Department,Department of Defense
US Central Command|CENTCOM,Centcom,CentCom,U.S. Central Command,United States Central Command
US Africa Command|AFRICOM,Africom,U.S. Africa Command,United States Africa Command
US European Command|EUCOM,U.S. European Command,United States European Command
State Department|US State Department,U.S. State Department,United States Department of State,US Department of State,U.S. Department of State
UN refugee agency|UNHCR,U.N. refugee agency,UN High Commissioner for Refugees,U.N. High Commissioner for Refugees
UNICEF|Unicef,UN children's agency,U.N. children's agency,United Nations Children's Fund
Red Cross|ICRC,International Committee of the Red Cross,International Red Cross
Doctors Without Borders|MSF,Médecins Sans Frontières,Medecins Sans Frontieres
Human Rights Watch|HRW
Amnesty International|Amnesty
International Atomic Energy Agency|IAEA,UN nuclear watchdog,U.N. nuclear watchdog,UN nuclear agency,U.N. nuclear agency
Organization for Security and Co-operation in Europe|OSCE,Organization for Security and Cooperation in Europe,Organisation for Security and Co-operation in Europe,Organisation for Security and Cooperation in Europe
Federal Security Service|FSB
Security Service of Ukraine|SBU,Ukraine's Security Service,Ukrainian Security Service,State Security Service of Ukraine
Main Intelligence Directorate|GRU,Russian military intelligence,Russia's military intelligence
Scotland Yard|Metropolitan Police,Met Police,Metropolitan Police Service
Federal Reserve|Fed,US Federal Reserve,U.S. Federal Reserve`

const plain = (name: string): string => name.replace(/^the /i, '').replaceAll('’', "'").replace(/\s+/g, ' ')

const BY_NAME = new Map(
  TABLE.split('\n').flatMap((line) => {
    const [first = '', others = ''] = line.split('|')
    return [first, ...others.split(',')].map((name) => [name, first] as const)
  }),
)

/** The name under which a body is one, by any of its names; null where it has but one. "Al-Qaeda" begins a sentence. */
export function worldBody(name: string): string | null {
  const said = plain(name)
  return BY_NAME.get(said) ?? BY_NAME.get(said.replace(/^A(?=l[ -])/, 'a')) ?? null
}
