/** News outlets: the name to show, then other names and hosts. A programme stands with its network. */
export const TABLE = `Associated Press|AP,The Associated Press|apnews.com
Reuters|Thomson Reuters|reuters.com
AFP|Agence France-Presse|afp.com
Bloomberg|Bloomberg News,Bloomberg TV,Bloomberg Television,Bloomberg Politics,With All Due Respect|bloomberg.com
Bloomberg Businessweek|Businessweek,BusinessWeek|businessweek.com
UPI|United Press International|upi.com
dpa|Deutsche Presse-Agentur|
EFE||
ANSA||
Kyodo|Kyodo News|
Yonhap|Yonhap News Agency|
Xinhua|Xinhua News Agency|
Global Times|The Global Times|globaltimes.cn
TASS|Tass,Itar-Tass|tass.com
RIA Novosti|RIA|ria.ru
Interfax|Interfax agency|interfax.ru
Sputnik|Sputnik News|sputniknews.com
RT|Russia Today|rt.com
Kommersant||
Novaya Gazeta||
Meduza||meduza.io
Ukrinform||
RBC-Ukraine|RBC Ukraine|rbc.ua
Ukrainska Pravda|Ukrayinska Pravda|pravda.com.ua
Kyiv Independent|The Kyiv Independent|kyivindependent.com
Kyiv Post||
Suspilne||
Unian|UNIAN|
Anadolu|Anadolu Agency|
Al Jazeera|Al-Jazeera,AlJazeera|aljazeera.com
Al Arabiya|Al-Arabiya|alarabiya.net
Haaretz||haaretz.com
Times of Israel|The Times of Israel|
Jerusalem Post|The Jerusalem Post|
BBC|BBC News,the BBC,Newsnight,BBC Radio 4,The Andrew Marr Show|bbc.com,bbc.co.uk
ITV|ITV News,Good Morning Britain|
Sky News|Sky|
Channel 4|Channel 4 News|
The Guardian|Guardian,The Observer|theguardian.com
The Times of London|Times of London|thetimes.co.uk
The Sunday Times|Sunday Times|
The Daily Telegraph|Daily Telegraph,The Telegraph,Telegraph|telegraph.co.uk
Financial Times|FT,The Financial Times|ft.com
The Economist|Economist|economist.com
The Independent|Independent|independent.co.uk
Daily Mail|The Daily Mail,DailyMail.com,Mail on Sunday,Mail Online,MailOnline|dailymail.co.uk
Daily Mirror|The Mirror|
The Sun|Sun|
Evening Standard||
The New York Times|New York Times,NYT,NY Times|nytimes.com
The Washington Post|Washington Post,WaPo,Wash Post|washingtonpost.com
The Wall Street Journal|Wall Street Journal,WSJ|wsj.com
USA Today|USA TODAY|usatoday.com
Los Angeles Times|LA Times,L.A. Times,The Los Angeles Times|latimes.com
Chicago Tribune||chicagotribune.com
Chicago Sun-Times|Sun-Times|suntimes.com
PolitiFact|Politifact,PolitiFact.com|politifact.com
FactCheck.org||factcheck.org
Snopes||snopes.com
FiveThirtyEight||fivethirtyeight.com
RealClearPolitics|Real Clear Politics|realclearpolitics.com
Boston Globe|The Boston Globe|bostonglobe.com
Boston Herald||bostonherald.com
Miami Herald|The Miami Herald|miamiherald.com
New York Post|The New York Post,NY Post|nypost.com
New York Daily News|Daily News|nydailynews.com
Newsday||newsday.com
Seattle Times|The Seattle Times|seattletimes.com
San Francisco Chronicle||sfgate.com,sfchronicle.com
Houston Chronicle||chron.com
Dallas Morning News|The Dallas Morning News|dallasnews.com
Denver Post|The Denver Post|denverpost.com
Detroit News|The Detroit News|detroitnews.com
Detroit Free Press||freep.com
Chattanooga Times Free Press|Times Free Press,The Times Free Press,Times Free-Press,The Times Free-Press,Chattanooga Times Free-Press|timesfreepress.com
Vogue||vogue.com
Teen Vogue||teenvogue.com
Harper's Bazaar|Harper’s Bazaar|harpersbazaar.com
Star Tribune|Star-Tribune,StarTribune,Minneapolis Star Tribune,Minneapolis Star-Tribune,Minneapolis StarTribune|startribune.com
Philadelphia Inquirer|The Philadelphia Inquirer|philly.com,inquirer.com
Washington Times|The Washington Times|washingtontimes.com
Inside EPA|InsideEPA|insideepa.com
Washington Examiner|The Washington Examiner|washingtonexaminer.com
McClatchy|McClatchy Newspapers|
CNN|CNNMoney,CNN Money,CNN Business,CNN Politics,CNN International,State of the Union,Anderson Cooper 360,New Day,The Situation Room,Reliable Sources,The Lead,Cuomo Prime Time,Erin Burnett OutFront,OutFront,CNN Tonight|cnn.com
Fox News|Fox News Channel,FoxNews.com,FoxNews,Fox News Sunday,FOX News,Fox & Friends,Fox and Friends,Fox Business,Sunday Morning Futures,Special Report,The Kelly File,The O'Reilly Factor,The O’Reilly Factor,The Ingraham Angle,Mornings with Maria,Your World,Fox|foxnews.com,foxbusiness.com
MSNBC|Morning Joe,The Rachel Maddow Show,Hardball,The Last Word|msnbc.com
NBC|NBC News,Meet the Press,Today show,NBC Nightly News,Dateline,The Tonight Show,Saturday Night Live,Late Night|nbcnews.com
ABC|ABC News,This Week,Good Morning America,World News Tonight,Nightline,The View,Jimmy Kimmel Live|abcnews.go.com,abcnews.com
CBS News|CBS,Face the Nation,60 Minutes,CBS This Morning,CBS Evening News,CBSN,The Late Show|cbsnews.com
CNBC|Squawk Box|cnbc.com
NPR|National Public Radio,Morning Edition,All Things Considered,Fresh Air|npr.org
PBS|PBS NewsHour,NewsHour|pbs.org
C-SPAN||
Univision||
Telemundo||
HBO||
Newsmax||newsmax.com
OAN|One America News,One America News Network|
Axios||axios.com
Politico|POLITICO|politico.com,politico.eu
The Hill|Hill.TV|thehill.com
Vox||vox.com
Slate||slate.com
Salon||salon.com
Buzzfeed|BuzzFeed,BuzzFeed News|buzzfeed.com,buzzfeednews.com
Huffington Post|HuffPost,HuffPo,The Huffington Post|huffingtonpost.com,huffpost.com
The Daily Beast|Daily Beast|thedailybeast.com
Daily Caller|The Daily Caller,Daily Caller News Foundation,The Daily Caller News Foundation,TheDCNF,DCNF,TheDC|dailycaller.com
Breitbart|Breitbart News|breitbart.com
The Intercept|Intercept|theintercept.com
ProPublica||propublica.org
Mother Jones||motherjones.com
The Atlantic|Atlantic|theatlantic.com
The New Yorker|New Yorker|newyorker.com
Time|TIME,Time magazine|time.com
Newsweek||newsweek.com
National Review||nationalreview.com
Weekly Standard|The Weekly Standard|
Foreign Policy||foreignpolicy.com
Foreign Affairs||foreignaffairs.com
Business Insider|Insider|businessinsider.com
Forbes||forbes.com
Fortune||fortune.com
MarketWatch||marketwatch.com
Zero Hedge|ZeroHedge|zerohedge.com
Wired||wired.com
The Verge||theverge.com
Rolling Stone||rollingstone.com
Vanity Fair||vanityfair.com
Esquire||esquire.com
Yahoo News|Yahoo,Yahoo! News|yahoo.com
Le Monde||lemonde.fr
Le Figaro||lefigaro.fr
Der Spiegel|Spiegel|spiegel.de
Die Zeit|Zeit|zeit.de
Die Welt|Welt|welt.de
Bild||bild.de
Süddeutsche Zeitung|Sueddeutsche Zeitung|sueddeutsche.de
Frankfurter Allgemeine Zeitung|FAZ|faz.net
Deutsche Welle|DW|dw.com
ARD||
ZDF||
El País|El Pais|elpais.com
El Mundo||elmundo.es
Corriere della Sera||corriere.it
La Repubblica|Repubblica|repubblica.it
Euronews||euronews.com
Radio Free Europe|Radio Free Europe/Radio Liberty,RFE/RL|rferl.org
Voice of America|VOA|voanews.com
Helsingin Sanomat||hs.fi
Yle||yle.fi
Bellingcat||bellingcat.com
Nikkei||nikkei.com
NHK||nhk.or.jp
Asahi Shimbun||asahi.com
South China Morning Post|SCMP|scmp.com
Times of India|The Times of India|
The Hindu||thehindu.com
Dawn||dawn.com
The Australian||theaustralian.com.au
Sydney Morning Herald|The Sydney Morning Herald|smh.com.au
Globe and Mail|The Globe and Mail|theglobeandmail.com
Toronto Star||thestar.com
CBC|CBC News|cbc.ca
Irish Times|The Irish Times|irishtimes.com
RTÉ|RTE|rte.ie
TMZ||tmz.com
Roll Call|CQ Roll Call|rollcall.com
Western Journalism||westernjournalism.com
Independent Journal Review|Independent Journal,IJReview|ijr.com
Washington Free Beacon|The Washington Free Beacon,Free Beacon|freebeacon.com
The Blaze|TheBlaze|theblaze.com
The Federalist||thefederalist.com
Daily Wire|The Daily Wire|dailywire.com
Gateway Pundit|The Gateway Pundit|thegatewaypundit.com
Drudge Report|The Drudge Report|drudgereport.com
Infowars|InfoWars|infowars.com
WND|WorldNetDaily|wnd.com
Townhall||townhall.com
RedState||redstate.com
Mediaite||mediaite.com
New Republic|The New Republic|newrepublic.com
New York magazine|New York Magazine|nymag.com
The Marshall Project||themarshallproject.org
Christian Science Monitor|The Christian Science Monitor|csmonitor.com
U.S. News & World Report|US News & World Report|usnews.com
International Business Times||ibtimes.com
Variety||variety.com
The Hollywood Reporter|Hollywood Reporter|hollywoodreporter.com
Entertainment Weekly||ew.com
Us Weekly||usmagazine.com
ESPN||espn.com
Sports Illustrated||si.com
TechCrunch||techcrunch.com
Ars Technica||arstechnica.com
Gizmodo||gizmodo.com
Recode||recode.net
Scientific American||scientificamerican.com
Kaiser Health News||khn.org
SiriusXM|Sirius XM,SiriusXM Radio|siriusxm.com
Des Moines Register|The Des Moines Register|desmoinesregister.com
Arizona Republic|The Arizona Republic|azcentral.com
Las Vegas Review-Journal|Las Vegas Review Journal|reviewjournal.com
Atlanta Journal-Constitution|The Atlanta Journal-Constitution,Atlanta Journal Constitution|ajc.com
Tampa Bay Times||tampabay.com
Orlando Sentinel|The Orlando Sentinel|orlandosentinel.com
Milwaukee Journal Sentinel|Journal Sentinel|jsonline.com
Plain Dealer|The Plain Dealer,Cleveland Plain Dealer|cleveland.com
Columbus Dispatch|The Columbus Dispatch|dispatch.com
Cincinnati Enquirer|The Cincinnati Enquirer|cincinnati.com
Indianapolis Star|IndyStar,The Indianapolis Star|indystar.com
Baltimore Sun|The Baltimore Sun|baltimoresun.com
San Jose Mercury News|Mercury News,The Mercury News|mercurynews.com
Sacramento Bee|The Sacramento Bee|sacbee.com
Charlotte Observer|The Charlotte Observer|charlotteobserver.com
News & Observer|The News & Observer|newsobserver.com
Kansas City Star|The Kansas City Star|kansascity.com
St. Louis Post-Dispatch||stltoday.com
The Oregonian|Oregonian|oregonlive.com
Salt Lake Tribune|The Salt Lake Tribune|sltrib.com
Deseret News||deseretnews.com
New Hampshire Union Leader|Union Leader,Manchester Union Leader|unionleader.com
Concord Monitor||concordmonitor.com
Pittsburgh Post-Gazette||post-gazette.com
New Orleans Times-Picayune|Times-Picayune|nola.com
San Diego Union-Tribune|Union-Tribune,The San Diego Union-Tribune|sandiegouniontribune.com
The Tennessean|Tennessean|tennessean.com
Sun Sentinel|South Florida Sun-Sentinel|sun-sentinel.com
Honolulu Star-Advertiser||staradvertiser.com
The Scotsman||scotsman.com
Daily Express|The Daily Express|express.co.uk
The Spectator||spectator.co.uk
New Statesman||newstatesman.com
Izvestia||iz.ru
Vedomosti||vedomosti.ru
Komsomolskaya Pravda||kp.ru
Rossiyskaya Gazeta||rg.ru
TV Rain|Dozhd|tvrain.ru
Echo of Moscow|Ekho Moskvy|echo.msk.ru
Channel One|Pervy Kanal|1tv.ru
Iltalehti||iltalehti.fi
Ilta-Sanomat||is.fi
Dagens Nyheter||dn.se
Svenska Dagbladet||svd.se
Aftenposten||aftenposten.no
Politiken||politiken.dk
Gazeta Wyborcza||wyborcza.pl
Hürriyet|Hurriyet|hurriyet.com.tr
Libération||liberation.fr
NRC Handelsblad|NRC|nrc.nl
De Telegraaf||telegraaf.nl
De Volkskrant|Volkskrant|volkskrant.nl
La Stampa||lastampa.it
La Vanguardia||lavanguardia.com
ABC Australia|Australian Broadcasting Corporation|abc.net.au
Folha de S.Paulo|Folha|folha.uol.com.br
O Globo||oglobo.globo.com
Clarín|Clarin|clarin.com
El Universal||eluniversal.com.mx
People's Daily|People’s Daily|people.cn
CCTV|China Central Television|cctv.com
CGTN||cgtn.com
China Daily||chinadaily.com.cn
Caixin||caixin.com
Straits Times|The Straits Times|straitstimes.com
Bangkok Post||bangkokpost.com
Yedioth Ahronoth|Ynet|ynetnews.com
Asharq al-Awsat|Asharq Al-Awsat|aawsat.com
Press TV||presstv.ir
Fars|Fars News Agency|farsnews.com
IRNA|Islamic Republic News Agency|irna.ir
CBN News|CBN,Christian Broadcasting Network,The Christian Broadcasting Network|cbn.com
Vice News|VICE News,Vice,VICE|vice.com
Reason|Reason magazine,Reason.com,reason.com|reason.com
Texas Tribune|The Texas Tribune|texastribune.org
National Journal||nationaljournal.com
Orange County Register|The Orange County Register|ocregister.com
ThinkProgress|Think Progress|thinkprogress.org
Motherboard||
Education Week||edweek.org
Inside Higher Ed||insidehighered.com
Chronicle of Higher Education|The Chronicle of Higher Education|chronicle.com
AL.com|Birmingham News,The Birmingham News|al.com
Fort Worth Star-Telegram||star-telegram.com
Stars and Stripes||stripes.com
Military Times||militarytimes.com
Army Times||armytimes.com
Military.com||military.com
Defense One||defenseone.com
Defense News||defensenews.com
Richmond Times-Dispatch|The Richmond Times-Dispatch|
Louisville Courier-Journal|The Courier-Journal,Courier-Journal,Courier Journal,The Courier Journal,Louisville Courier Journal,The Louisville Courier-Journal|courier-journal.com
Lexington Herald-Leader|Lexington Herald Leader|kentucky.com
Austin American-Statesman|The Austin American-Statesman|statesman.com
Radio Iowa||
Iowa Public Radio||
Oregon Public Broadcasting|OPB|opb.org
Minnesota Public Radio|MPR,MPR News,Minnesota Public Radio News|mprnews.org
The Christian Post|Christian Post|christianpost.com
The Epoch Times|Epoch Times|theepochtimes.com
TheWrap|The Wrap|thewrap.com
Bangor Daily News||
Portland Press Herald||
Bismarck Tribune||
Billings Gazette||
NJ.com||nj.com
Star-Ledger|The Star-Ledger|
Bergen Record|The Bergen Record|
Asbury Park Press||
Buffalo News|The Buffalo News|
NY1||ny1.com
Hartford Courant|The Hartford Courant|courant.com
Virginian-Pilot|The Virginian-Pilot|
Spokesman-Review|The Spokesman-Review|
Colorado Springs Gazette||
Arkansas Democrat-Gazette|Democrat-Gazette|
The Oklahoman|Oklahoman|
Wichita Eagle|The Wichita Eagle|
Springfield News-Leader||
Palm Beach Post|The Palm Beach Post|
Tallahassee Democrat||
Montgomery Advertiser||
Post and Courier|The Post and Courier,Charleston Post and Courier|postandcourier.com
Philadelphia Daily News||
Miami New Times||
South Bend Tribune||
Fresno Bee|The Fresno Bee|
Nevada Independent|The Nevada Independent|thenevadaindependent.com
Alaska Dispatch News|Alaska Dispatch|
Texas Monthly||texasmonthly.com
Harvard Crimson|The Harvard Crimson|
Columbia Journalism Review||cjr.org
Talking Points Memo|TPM|talkingpointsmemo.com
The American Conservative|American Conservative|theamericanconservative.com
The American Spectator|American Spectator|spectator.org
The American Prospect|American Prospect|prospect.org
The National Interest|National Interest|nationalinterest.org
National Law Journal|The National Law Journal|
Courthouse News Service|Courthouse News|courthousenews.com
Religion News Service||religionnews.com
Jewish Insider||
CNSNews|CNSNews.com,CNS News|cnsnews.com
Human Events||humanevents.com
PJ Media||pjmedia.com
Hot Air||hotair.com
Long War Journal|The Long War Journal|
Page Six||pagesix.com
National Enquirer|The National Enquirer|
Entertainment Tonight||etonline.com
Inside Edition||
Access Hollywood||
People magazine|People Magazine|people.com
Adweek||adweek.com
Fast Company||fastcompany.com
Popular Science||
Washingtonian||
Mashable||mashable.com
Gawker||gawker.com
Jezebel||jezebel.com
Quartz||qz.com
Law360||law360.com
STAT News|Stat News|statnews.com
The Young Turks|Young Turks|
The Weather Channel|Weather Channel|weather.com
France 24|France24|france24.com
BFMTV|BFM TV|
Press Association|The Press Association|
Le Parisien||
Moscow Times|The Moscow Times|themoscowtimes.com
Japan Times|The Japan Times|japantimes.co.jp
Korea Times|The Korea Times|
Korea Herald|The Korea Herald|
Hindustan Times|The Hindustan Times|hindustantimes.com
Indian Express|The Indian Express|indianexpress.com
NDTV||ndtv.com
Press Trust of India|PTI|
IANS|Indo-Asian News Service|
Bernama||
Philippine Star|The Philippine Star|
Daily Star|The Daily Star|dailystar.com.lb
Al-Monitor||al-monitor.com
Middle East Eye||middleeasteye.net
Al-Ahram||
Tasnim|Tasnim News Agency|
Army Radio|Israel Army Radio,Israel’s Army Radio|
Israel Radio||
National Post|The National Post|nationalpost.com
Toronto Sun|The Toronto Sun|
New Zealand Herald|NZ Herald,The New Zealand Herald|nzherald.co.nz
Expressen||expressen.se
Aftonbladet||aftonbladet.se
KCNA|Korean Central News Agency|kcna.kp
UNN|Ukrainian National News|unn.ua
Interfax-Ukraine||interfax.com.ua
LIGA.net|LIGA.Net,Liga.net|liga.net
European Pravda|Yevropeiska Pravda,Evropeiska Pravda|eurointegration.com.ua
Hromadske||hromadske.ua
ZN.UA||zn.ua
Novyny.LIVE||novyny.live
Caliber.Az|Caliber.az|caliber.az
News.Az|News.az|news.az
Report.az|Report.Az|report.az
Armenpress||armenpress.am
Iran International||iranintl.com
Tehran Times|The Tehran Times|tehrantimes.com
Mehr News Agency|Mehr News,Mehr news agency|mehrnews.com
Nournews|Nour News|nournews.ir
IRNN||
ISNA||isna.ir
i24NEWS|i24News,i24 News|i24news.tv
Al Mayadeen|Al-Mayadeen|almayadeen.net
Al Hadath|Al-Hadath|
Sky News Arabia||
TRT World|TRT Haber|trtworld.com
Daily Sabah||dailysabah.com
Sudan Tribune||sudantribune.com
Khmer Times||khmertimeskh.com
WION||wionews.com
Semafor||semafor.com
Asian News International|ANI news agency|aninews.in
The Wire India||thewire.in
Scroll.in|Scroll.in|scroll.in
Deccan Herald|The Deccan Herald|deccanherald.com
Greater Kashmir||greaterkashmir.com
Geo News|Geo TV|geo.tv
Express Tribune|The Express Tribune|tribune.com.pk
Associated Press of Pakistan||app.com.pk
Prothom Alo||prothomalo.com
bdnews24.com|bdnews24|bdnews24.com
The Kathmandu Post|Kathmandu Post|kathmandupost.com
Malay Mail|The Malay Mail|malaymail.com
Malaysiakini||malaysiakini.com
Channel NewsAsia|Channel News Asia|channelnewsasia.com
Jakarta Post|The Jakarta Post|thejakartapost.com
Rappler||rappler.com
Philippine Daily Inquirer|Inquirer.net|inquirer.net
Philippine News Agency||pna.gov.ph
ABS-CBN|ABS-CBN News|abs-cbn.com
VnExpress|VNExpress|vnexpress.net
Vietnam News Agency||
Mainichi Shimbun|The Mainichi|mainichi.jp
Yomiuri Shimbun|The Yomiuri Shimbun,Japan News,The Japan News|yomiuri.co.jp
Jiji Press|Jiji|
JoongAng Ilbo|JoongAng Daily,Korea JoongAng Daily|joins.com
Chosun Ilbo|The Chosun Ilbo|chosun.com
Hankyoreh|The Hankyoreh|hani.co.kr
Taipei Times|The Taipei Times|taipeitimes.com
Central News Agency||cna.com.tw
Montsame||montsame.mn
Saudi Press Agency||spa.gov.sa
Saudi Gazette|The Saudi Gazette|saudigazette.com.sa
Arab News||arabnews.com
Emirates News Agency|WAM|wam.ae
Gulf News||gulfnews.com
Khaleej Times||khaleejtimes.com
Kuwait News Agency|KUNA|kuna.net.kw
Qatar News Agency|QNA|qna.org.qa
Bahrain News Agency||bna.bh
Oman News Agency||omannews.gov.om
Jordan News Agency|Petra News Agency,Jordan News Agency Petra|petra.gov.jo
Jordan Times|The Jordan Times|jordantimes.com
Middle East News Agency||
Ahram Online||english.ahram.org.eg
Egypt Today||egypttoday.com
L’Orient Today|L'Orient Today,L’Orient-Le Jour,L'Orient-Le Jour|lorientlejour.com
Algeria Press Service|Algérie Presse Service|aps.dz
Maghreb Arab Press|Maghreb Arabe Presse|map.ma
Addis Standard||addisstandard.com
Daily Nation||nation.africa
The EastAfrican|The East African|theeastafrican.co.ke
Daily Monitor||monitor.co.ug
News Agency of Nigeria||nannews.ng
Premium Times||premiumtimesng.com
Sahara Reporters|SaharaReporters|saharareporters.com
Channels Television|Channels TV|channelstv.com
Ghana News Agency||gna.org.gh
News24||news24.com
Daily Maverick||dailymaverick.co.za
Mail & Guardian|Mail and Guardian|mg.co.za
TimesLIVE|TimesLive|timeslive.co.za
Eyewitness News|EWN|ewn.co.za
SABC|SABC News|sabcnews.com
eNCA|ENCA|enca.com
The Namibian||namibian.com.na
Lesotho Times||lestimes.com
Agência Brasil|Agencia Brasil|agenciabrasil.ebc.com.br
O Estado de S. Paulo|Estadão,O Estado de São Paulo|estadao.com.br
La Nación|La Nacion|lanacion.com.ar
Página/12|Pagina/12,Página 12|pagina12.com.ar
Infobae||infobae.com
Télam|Telam|telam.com.ar
Buenos Aires Times||batimes.com.ar
MercoPress||mercopress.com
Milenio||milenio.com
La Jornada||jornada.com.mx
Mexico News Daily||mexiconewsdaily.com
El Tiempo||eltiempo.com
El Espectador||elespectador.com
Caracol Radio||caracol.com.co
El Mercurio||emol.com
La Tercera||latercera.com
Prensa Latina||prensa-latina.cu
14ymedio||14ymedio.com
Diario de Cuba||diariodecuba.com
La Prensa||
La Prensa Gráfica|La Prensa Grafica|laprensagrafica.com
El Faro||elfaro.net
TeleSUR|Telesur|telesurenglish.net
ABC Color||abc.com.py
Última Hora|Ultima Hora|ultimahora.com
Tico Times|The Tico Times|ticotimes.net
Canadian Press|The Canadian Press|thecanadianpress.com
APTN|APTN News|aptnnews.ca
Nunatsiaq News||nunatsiaq.com
Global News||globalnews.ca
SBS News|SBS World News|sbs.com.au
Australian Associated Press|AAP|aap.com.au
RNZ|Radio New Zealand,RNZ News|rnz.co.nz`

/** Those that have programmes: "on ABC", "on the BBC". */
export const BROADCASTERS = new Set(
  'BBC,ITV,Sky News,Channel 4,CNN,Fox News,MSNBC,NBC,ABC,CBS News,CNBC,NPR,PBS,C-SPAN,Univision,Telemundo,HBO,Newsmax,OAN,RT,Al Jazeera,Al Arabiya,CBC,RTÉ,ARD,ZDF,Euronews,Yle,NHK,Radio Free Europe,Voice of America,Deutsche Welle,Suspilne,SiriusXM,ESPN,TV Rain,Channel One,CCTV,CGTN,Press TV,Echo of Moscow'.split(
    ',',
  ),
)
/** Words of English that name an outlet only with their article or a verb of reporting. */
export const AMBIGUOUS = new Set([
  'time',
  'sun',
  'fox',
  'sky',
  'today',
  'insider',
  'forbes',
  'fortune',
  'dawn',
  'slate',
  'salon',
  'wired',
  'guardian',
  'independent',
  'economist',
  'telegraph',
  'atlantic',
  'intercept',
  'the lead',
  'this week',
  'late night',
  'the last word',
  'your world',
  'outfront',
  'with all due respect',
  'the view',
  'special report',
  'new day',
  'dateline',
  'hardball',
  'bild',
  'welt',
  'zeit',
  'daily news',
  'the mirror',
  'the observer',
  'state of the union',
  'variety',
  'reason',
  'vice',
  'quartz',
  'motherboard',
  'opb',
  'mpr',
  'tpm',
  'channel one',
  'gizmodo',
  'folha',
  'fars',
  'the spectator',
  'the federalist',
  'nrc',
  'ria',
  'rt',
  'efe',
  'ap',
])
