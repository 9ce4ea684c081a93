/** Words around people and bodies. Sources: style guides' lists of titles; Wikipedia lists of news agencies and newspapers of record; Quirk et al. for kin terms. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const HONORIFICS = set(
  'mr mr. mister mrs mrs. ms ms. miss dr dr. sir lord lady dame madam madame sheikh shaikh imam mullah mawlawi maulana mufti ayatollah prof prof. rev rev. hon hon. st shri sri smt smt. baroness rabbi monsignor hajji haji hajia alhaji alhaja mzee mallam malam comrade engr engr. barr barr. ustaz encik datuk datin',
);
/** Words inside a name that are written small: of nobility, descent or the article. */
export const PARTICLES = set('de da del della di von van der den al el bin ibn bint abu ur ul la le du dos das do y');
/** What an office is of: Secretary of State, Speaker of the House, Minister of Foreign Affairs. */
export const PORTFOLIOS =
  set(`state defense defence treasury commerce education labor labour energy interior agriculture transportation transport justice war health housing
veterans foreign home internal external affairs relations human services homeland security national intelligence finance trade industry culture science
technology environment works sugar tourism information communications youth sports gender roads mines minerals fisheries forestry lands revenue immigration employment exchequer house senate commons lords assembly parliament staff army navy police administration planning urban development`);
/** Titles written before a name, with or without capital; they are no part of the name. */
export const TITLES =
  set(`president vice-president ex-president premier prime minister chancellor king queen prince princess emperor pope bishop archbishop cardinal
senator sen sen. congressman congresswoman representative rep rep. governor gov gov. mayor councillor councilman councilwoman ambassador envoy secretary general gen gen. lieutenant lt lt.
colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. admiral adm adm. commander cmdr cmdr. officer chief director chairman chairwoman chairperson chair
spokesman spokeswoman spokesperson leader deputy minister judge justice attorney lawyer professor doctor coach analyst economist author actor actress singer
journalist reporter correspondent editor candidate nominee strategist adviser advisor aide official head founder executive ceo whip speaker commissioner inspector superintendent
detective constable sheriff coroner magistrate coxswain cllr cllr. pc wpc dci det det. insp insp. supt supt. democrat republican historian scientist researcher activist resident student teacher pastor co-founder alderman alderwoman
assemblyman assemblywoman delegate treasurer comptroller trooper brigadier corporal chaplain reverend provost emir sultan taoiseach duchess countess
lawmaker congressperson councilmember vice-chancellor counsel
presidents senators sens sens. representatives reps reps. governors govs. ministers congressmen`);
export const QUALIFIERS = set(
  'former ex acting deputy vice senior junior then current late interim outgoing incoming assistant associate chief co- top retired special',
);
/** Nouns that name somebody by what they do or are. */
export const ROLE_NOUNS =
  set(`official officials spokesman spokeswoman spokesperson spokespeople spokesmen leader leaders aide aides adviser advisers advisor advisors minister ministers ministry
commander commanders fighter fighters analyst analysts expert experts researcher researchers professor lawyer lawyers attorney witness witnesses resident residents
source sources diplomat diplomats officer officers police soldier soldiers activist activists critic critics supporter supporters observer observers scientist scientists
economist economists strategist strategists executive executives employee employees worker workers voter voters doctor doctors nurse teacher student students
envoy ambassador senator congressman congresswoman governor mayor president candidate nominee chairman chairwoman director manager chief head secretary
prosecutor prosecutors judge chair author writer journalist reporter reporters editor historian farmer neighbour neighbor father mother son daughter brother sister wife husband
uncle aunt cousin friend man woman boy girl people person lawmaker lawmakers politician politicians republican republicans democrat democrats member members insider insiders operative operatives
protester protesters campaigner campaigners volunteer volunteers pilot driver owner founder coach player captain skipper engineer engineers firefighter firefighters paramedic paramedics schoolteacher king queen prince pope bishop priest imam
widow widower neighbour neighbours neighbors mum dad pensioner grandmother grandfather grandson granddaughter teenager shopper commuter survivor victim homeowner householder landlord landlady tenant villager
islander motorist cyclist jogger hiker climber tourist holidaymaker onlooker bystander passer-by eyewitness colleague classmate teammate team-mate flatmate roommate carer
organizer organizers organiser organisers columnist commentator pollster lobbyist consultant veteran
coroner magistrate barrister solicitor detective sergeant constable inspector superintendent sheriff ranger warden coxswain caddie jockey trainer boxer swimmer sprinter
golfer goalkeeper striker midfielder winger batsman bowler referee umpire selector singer drummer guitarist comedian presenter painter sculptor poet novelist playwright
composer conductor pianist violinist dancer choreographer ballerina chef baker butcher plumber electrician mechanic carpenter hairdresser barber florist gardener
gamekeeper lifeguard midwife surgeon physician psychiatrist psychologist dentist pharmacist caretaker cleaner receptionist childminder shopkeeper publican bookmaker bookkeeper
accountant auditor banker broker trader investor entrepreneur industrialist businessman businesswoman billionaire millionaire architect surveyor designer biologist chemist
physicist geologist ecologist zoologist botanist astronomer astronaut meteorologist forecaster climatologist epidemiologist virologist mathematician statistician
archaeologist anthropologist sociologist philosopher theologian criminologist translator interpreter librarian curator fisherman fireman policeman policewoman
councillor councilman councilwoman alderman mp mep msp
supervisor administrator conservator convener convenor recorder`);
/** Plurals that name people by creed or origin. */
export const CREEDS = set(
  'muslims christians jews hindus sikhs buddhists catholics protestants evangelicals mormons sunnis shiites shias kurds arabs latinos latinas hispanics africans asians europeans americans westerners conservatives liberals libertarians socialists communists tories',
);
/** Nouns that name a body. */
export const BODY_NOUNS =
  set(`group organisation organization movement party government ministry department agency company firm corporation committee commission council court
bank society union association federation army military force forces police administration office institute university college school newspaper magazine network channel
broadcaster station campaign team club church board panel authority body coalition alliance charity foundation outlet outlets media press site website
newspaper report study survey poll document documents letter statement militia militants militant insurgents rebels regime state embassy parliament senate house congress white
airline hospital league bureau service watchdog think-tank`);
/** Words that end the name of a body. */
export const BODY_WORDS =
  set(`party front ministry university college institute agency council committee commission court bank union association federation army force forces group network
corporation corp corp. inc inc. ltd llc plc company co. foundation office department administration authority news times post journal tribune herald gazette guardian observer radio tv television channel press
media league club society church trust fund project center centre school hospital senate congress parliament house assembly bureau service police
coalition alliance movement brigade guard corps academy nations nation states organization organisation airlines motors systems technologies pac campaign website magazine`);
/** Last words of the names of companies. */
export const COMPANY_ENDINGS = set(
  'foods holdings capital partners ventures pharmaceuticals pharma industries steel oil mining logistics brands stores labs laboratories studios pictures entertainment software insurance securities energy electric electronics semiconductor telecom shipping breweries petroleum investments properties associates lines airways ferries cruises railways aviation aerospace minerals metals chemicals textiles plastics hotels resorts restaurants supermarkets brewing beverages distillers therapeutics genomics diagnostics robotics automotive shipyards shipbuilding construction engineering consulting solutions communications trading realty homes estates motor shipyard freight',
);
/** What companies are by law, and trades that BODY_WORDS has too. */
export const COMPANY_FORMS = set(
  'inc inc. corp corp. corporation co co. company group plc ltd llc limited airlines motors systems technologies',
);
/** Bodies of state and the like: no other body is called so. */
export const INSTITUTIONS = set(
  'government ministry department court council police army military forces parliament senate house congress university college school church hospital embassy state regime administration office commission authority',
);
/** What a company may be called; nothing else is. */
export const COMPANY_NOUNS = set('company firm corporation airline');
/** What many kinds of bodies may be called. */
export const GROUP_NOUNS = set(
  'group organisation organization movement coalition alliance charity body association foundation watchdog militia militants militant insurgents rebels outlet site website network campaign',
);
export const PLACE_WORDS = set(
  'valley province district city county river mountain mountains island islands street avenue road square airport region village town lake sea ocean bay gulf desert bridge park beach',
);
export const KIN = set(
  'son daughter brother sister father mother uncle aunt cousin nephew niece wife husband widow grandson granddaughter heir scion child children',
);
export const MALE = set(
  'mr mr. mister sir lord king prince he him his son father brother uncle nephew husband man boy congressman councilman actor grandson emperor pope imam mullah maulana mufti shri alderman assemblyman emir sultan businessman policeman monsignor grandfather dad gentleman alhaji widower fisherman fireman landlord stepfather godfather',
);
export const FEMALE = set(
  'mrs mrs. ms ms. miss lady dame queen princess she her daughter mother sister aunt niece wife widow woman girl spokeswoman chairwoman congresswoman councilwoman actress granddaughter madam madame baroness smt smt. alderwoman assemblywoman duchess countess businesswoman policewoman grandmother mum mom girlfriend heroine widow landlady midwife ballerina stepmother godmother',
);

/** News agencies that other outlets carry. */
export const AGENCIES = new Set([
  'reuters',
  'afp',
  'agence france-presse',
  'associated press',
  'ap',
  'the associated press',
  'press trust of india',
  'pti',
  'ani',
  'xinhua',
  'tass',
  'interfax',
  'ria novosti',
  'sputnik',
  'anadolu',
  'anadolu agency',
  'dpa',
  'efe',
  'ansa',
  'kyodo',
  'yonhap',
  'bloomberg',
  'bloomberg news',
  'united press international',
  'upi',
  'press association',
  'pa media',
  'irna',
  'aap',
  'antara',
  'bernama',
  'belga',
  'ntb',
  'tt',
]);
/** Words in the name of, or before, a medium: told <…> is then a carrier, not a listener. */
export const MEDIA_WORDS = set(
  'news times post journal tribune herald gazette guardian observer radio tv television channel press media magazine agency broadcaster newspaper daily weekly reporters journalists broadcast network outlet outlets website podcast telegraph mail mirror independent standard star globe inquirer chronicle politico courier argus examiner advertiser sentinel bulletin',
);
/** Last words that make a name of several words the name of a medium. */
export const OUTLET_ENDINGS = set(
  'news times post journal tribune herald gazette guardian observer radio tv television channel magazine newspaper telegraph chronicle broadcaster inquirer',
);
export const MEDIA_NAMES = new Set([
  'cnn',
  'bbc',
  'nbc',
  'abc',
  'cbs',
  'fox',
  'msnbc',
  'npr',
  'pbs',
  'cnbc',
  'al jazeera',
  'al arabiya',
  'al-arabiya',
  'al-jazeera',
  'politico',
  'axios',
  'vox',
  'breitbart',
  'huffpost',
  'the hill',
  'time',
  'newsweek',
  'the economist',
  'der spiegel',
  'le monde',
  'el país',
  'haaretz',
  'dawn',
  'the hindu',
  'usa today',
  'sky',
  'itv',
  'rt',
  'dw',
  'deutsche welle',
  'france 24',
  'c-span',
  'vice',
  'wired',
  'buzzfeed',
  'variety',
  'the atlantic',
  'the new yorker',
  'univision',
  'telemundo',
  'twitter',
  'facebook',
  'instagram',
  'telegram',
  'youtube',
]);
export const SOCIAL = new Set([
  'twitter',
  'facebook',
  'instagram',
  'telegram',
  'youtube',
  'tiktok',
  'weibo',
  'snapchat',
  'reddit',
  'whatsapp',
  'truth social',
  'bluesky',
  'mastodon',
  'x',
]);
