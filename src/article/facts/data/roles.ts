import { wordSet } from './word-set';

/**
 * Words for what people are: office, rank, occupation, kinship. Lower case. The head of a role stands directly before a name
 * ("planetary geologist Rosaly Lopes") or opens an apposition ("Frith, special agent for …"). Written down for this project
 * from general knowledge of news prose.
 */
const ROLES: ReadonlySet<string> = wordSet(`
abogada abogado academic accountant activist actor actress administrator admiral adviser advisor advocate advogada advogado agent aide alcalde alcaldesa
ambassador analyst anchor archbishop architect artist assistant associate astronaut astronomer athlete attorney aunt author avocat avocate avvocato ayatollah
baker banker baron barrister billionaire bishop blogger boss botanist boxer broadcaster broker brother builder businessman captain cardinal caretaker ceo cfo
chair chairman champion chancellor chemist chercheur chercheuse chief citizen clergyman cleric coach colonel columnist comedian commandant commander
commentator commissioner composer conductor congressman conservationist consul consultant contractor contributor controller coordinator coroner correspondent
councillor councilman councilor counsel counselor cousin creator critic curator cyclist dancer daughter dean defender defenseman delegate dentist deputada
deputado deputato deputy designer detective developer diplomat diputada diputado directeur director directora directrice diretor diretora direttore direttrice
doctor driver duchess duke député députée economist editor educator emeritus emperor employee engineer entrepreneur envoy executive expert expertin explorer
farmer father fellow fiancee figure filmmaker financier fiscal fisherman forward founder friend frontman gardener general goalie goaltender governador
governor graduate granddaughter grandfather grandmother grandson guard guitarist gunman head heir historian host husband illustrator inspector instructor
interpreter inventor investigador investigadora investigator investor journalist judge justice king lawmaker lawyer leader lecturer legend legislator
lieutenant linebacker linguist lobbyist lord magistrate maire major manager marshal mayor medic mep midfielder militant millionaire ministra ministre ministro
model moderator mogul mother mp nanny negotiator neighbor neighbour nephew neuroscientist niece novelist nurse officer official ombudsman operator organiser
organizer owner painter paramedic parliamentarian participant partner pastor patient performer pesquisador pesquisadora philanthropist philosopher physicist
pianist pilot pitcher planner player poet policeman pollster pope porta-voz portavoce portavoz porte-parole prefeito premier presenter president
president-elect presidenta presidente priest prince princess principal prisoner procuratore procureur producer professor professorin programmer prosecutor
président présidente psychiatrist publicist publisher quarterback queen rabbi racer ranger rapper realtor receiver referee refugee reporter representative
researcher resident reverend ricercatore ricercatrice rider rival runner sailor scholar scientist scout sculptor secretary segretario senador senadora senator
senatore sergeant sheikh sheriff sindaco singer sister skipper soldier solicitor son speaker specialist spokesman sportsman strategist striker student
successor superintendent supporter surgeon surveyor survivor suspect swimmer sénateur teacher teenager theologian therapist trader translator treasurer
trustee tycoon uncle undersecretary vet veteran veterinarian vicar vice-president-elect victim villager violinist volunteer walker whisperer whistleblower
widow wife winger winner witness worker wrestler`);

/** German makes one word of an office: Regierungssprecherin, Tour-Sieger, US-Präsident. */
export const GERMAN_OFFICES =
  'sprecher|minister|präsident|chef|kanzler|meister|trainer|anwalt|direktor|leiter|vorsitzende|experte|forscher|sieger|sekretär|kommissar|profi|star|politiker|beauftragte|abgeordnete|richter|botschafter|gründer|autor|landrat';
const COMPOUND = new RegExp(`(?:${GERMAN_OFFICES})(?:in|r|n)?$`);
/** Occupations by their ending: geologist, spokeswoman. Near miss of a longer list: Norman. */
const OCCUPATIONS = /.(?:ologist|ographer|ician|woman|keeper|fighter|writer|person)$/;
/** Whether a word (lower case) is for what someone is. */
export const isRole = (word: string): boolean =>
  ROLES.has(word) || ROLES.has(word.slice(word.lastIndexOf('-') + 1)) || COMPOUND.test(word) || OCCUPATIONS.test(word);

/** Offices that are names of places or things when they have a capital: the centre, the guard. Roles only in small letters. */
export const SMALL_ROLES: ReadonlySet<string> = wordSet(
  'center centre guard tackle back wing prop flanker hooker setter blocker cornerback lineman catcher shortstop outfielder rookie newcomer native native-born',
);

const titles = <G extends string>(gender: G, words: string): Readonly<Record<string, G>> => Object.fromEntries(words.split(' ').map((word) => [word, gender]));

/** Forms of address and rank that are no role by themselves, with the gender they tell. Without their full stop. */
export const TITLES: Readonly<Record<string, 'man' | 'woman' | 'any'>> = {
  ...titles('man', 'mr sir lord king prince messrs herr m monsieur don señor signor dom'),
  ...titles('woman', 'mrs ms miss lady dame queen princess frau mlle madame mme doña señora signora dona'),
  ...titles('any', 'mx dr prof sen rep gov gen col lt cmdr adm capt maj sgt cpl rev hon det insp supt brig'),
};

/** Words that may stand between a determiner and a role's head, or before it: former, deputy … */
export const ROLE_MODIFIERS: ReadonlySet<string> = wordSet(`
acting assistant associate chief congressional current defence defense deputy education elected emeritus energy environment ex executive federal fellow
finance first foreign former founding freelance general health home honorary incoming interim interior junior justice labor labour late lead leading legal
local long-serving longtime managing medical military ministerial national newly-elected opposition outgoing parliamentary police political presidential press
prime principal prison public regional retired second senior special state then third three-time top trade two-time veteran vice`);

/** Nouns for sources in the plural or without a name, as heads of who is speaking: officials said. */
const GROUPS: ReadonlySet<string> = wordSet(`
agency airline alliance army association authorities automaker autoridades autorità autorités azienda bank behörden bloc body carrier charity church club
commission committee company consumers council court customers democrats department document elders embassy empresa entreprise ermittler especialistas esperti
experten expertos families fans federation firefighters firm firma forscher gobierno gouvernement government governments governo group hospital insiders
institute investigadores league library manufacturer media military ministerio ministerium ministero ministers ministry ministère ministério museum navy
newspaper observers office organisation organization palace paper parents party passengers people pesquisadores police policía politicians polizei polizia
polícia protesters rebels regierung regulator relatives report republicans rescuers retailer ricercatori school shareholders source sources spokesperson
spokeswoman sprecher staff statement study team tribes troops union unions university unternehmen voters watchdog witnesses`);
/** Whether a word (lower case) is for people or a body that speaks: officials, the ministry, researchers. */
export const isGroup = (word: string): boolean => GROUPS.has(word) || isRole(word) || (word.endsWith('s') && isRole(word.slice(0, -1)));

/** Roles that firms have as often as people: "grain trader Viterra" names a firm, "grain trader Ann Smith" a person. */
export const FIRM_ROLES: ReadonlySet<string> = wordSet(
  'trader publisher developer builder operator owner producer manager contractor broker investor designer supplier distributor maker',
);

/** Makers that are firms: "Chipmaker Norcraft". Near misses: filmmaker, lawmaker, dressmaker. */
const FIRM_MAKER =
  /^(?:auto|aircraft|appliance|battery|beer|car|chip|chocolate|drug|engine|game|phone|plane|robot|shoe|smartphone|sneaker|steel|tire|toy|tractor|truck|tyre|vaccine|watch)-?makers?$/;
/** Whether a word (lower case) before a name says that it names a firm or another body. */
export const isFirmNoun = (word: string): boolean => ORGANISATION_NOUNS.has(word) || FIRM_MAKER.test(word);

/** Definite descriptions of an organisation that was named before: "the firm said". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = wordSet(`
agency airline association authority automaker bank body broadcaster carrier charity club commission committee company corporation council court department
federation firm giant group hospital institute league maker manufacturer ministry museum network newspaper nonprofit office operator organisation organization
party regulator retailer startup team think-tank tribunal union university watchdog`);

/** Words that make a run of capitals the name of an organisation. Lower case. */
export const ORGANISATIONS: ReadonlySet<string> = wordSet(`
academy administration ag agency airlines airways alliance amt analytics army assembly assemblée associates association authority bank board brigade
broadcasting brotherhood brothers bundestag bureau cabinet capital center centre chamber church city club coalition college command commission committee community
companies company confederation conference congress consortium corp corporation corps council court department directorate division embassy enterprise
enterprises exchange federation force forces foundation front fund gazette gesellschaft gmbh group guardian guild holdings hospital house inc industries
initiative institute institution international journal laboratories laboratory labs landtag league legion library llc llp ltd ministerio ministerium ministero
ministry ministère ministério mission motors movement museum navy network news newspaper office orchestra organisation organization parliament partei parti
partido partito partners party patrol plc police post press project railway red reserve school secretariat securities senate service services society software
staff studies studios syndicate systems taskforce team technologies telegraph television times tribunal tribune trust union universidad universidade
university università verband watch week works world`);

/** Words that keep a run of capitals from being a person: events, places, things, days. Lower case. */
const NOT_PEOPLE: ReadonlySet<string> = wordSet(`
above access account act advice after against age agence air airbus airport album alert amazon anniversary apple apr april arena army art associated athletic
attack aug august author auto ave avenue award away baby back ball bar base baseball basin basketball bay beach best better beyond big bike bill bird black
bloomberg blue board boat body boeing book border boulevard bowl box boys brand bread break breaking brexit bridge british building button cabinet call camp
campaign canal canyon cape car card care cash castle cathedral cave cell change chapter check chief child children choice christmas clean click climate close
clubs coast code cold college comedy comic comment complex contact cool copy copyright corner coronavirus corps council country county course court cover
covid creek cross crown cruise culture cup custom daily dance dark data date day dead deal dear death dec december deep defense desert design diet digital
dirty district doctors doctrine dog dollar door double down dream drive drug dual early earth east easter eastern easy edition email emergency emmy empire end
energy engine england equity european evening event everything expo express extra eye face facebook fact factory fair fake fall fame family fan farm fashion
fast fc feather feb february federal festival fifa fifth final fire first fish fitness fleet flight flu flying food foot football force ford foreign forest
formula fort four free fresh friday front full fun future gallery game gas gate general get girl global god going gold golden golf good google grade grand
great green guide gulf gun half hall halloween happy harbor harbour have head health heart heights hello help here hidden high highway hill history hit hockey
holiday home honor hope horse hot hotel hour house how human i ice idea ii iii image inc initiative inn inside insider inspector instagram international
internet interstate iron island jail jan january join joint jul july jump jun june keep key kids kill kind king's ladies lake land lane last late latest law
lead league legal let level liberty life light like limited line list live living lock lodge long look lost love low machine made magazine magic mail main
make mall man many map mar marathon march market mass master match matters may medal media medical medicine meet memorial men metro microsoft middle mile mind
model modern mom monday money month moon more morning mosque most mother motor mount mountain movie much murder music must my nasa national nations native
nato nature navy need never new newsletter nhs night nobel north northern nov november nuclear ocean oct october of off office old olympic online only opec
open opioid orchestra order original oscar our out over own pacific pact page palace paper park partner party pass past pavilion pay peace peninsula people
perfect phone photo picture pilot place plan planet plant play player plaza please poetry point pop port power pre premier premium price prime prison privacy
prize pro problem product program programme project protocol province public pulitzer quarter queen quick race radio railway rain rally ramadan rate read
reader ready real record recovery red reef region regional report republic republican research reserved resort rest reuters review revolutionary ridge right
risk river road rock round rovers royal rule running safe safety saint sale saturday save school science sea search season second secret senior sep sept
september series seven sex shelf shop short show sign silver simple sing single sister site size sky small smart snow soccer social society solar solid song
soul sound source south southern space spacex special sport spring square st stadium stage stand star start state station stay step stock stop store stories
story strait street stress strip strong student studio style subscribe such summer summit sun sunday super support supreme surface survey system table take
talk tass tax tea tech telegram temple ten tennis terms tesla test thanksgiving theater theatre third this thrones thursday ticket time title today tonight
top total touch tour tower town trade trail training transit travel treaty trend true trust truth tuesday tunnel twin twitter uefa under unesco unicef union
unit united up update urban us use user valley value vehicle verdict version veteran view village virtual virus vision visit voice vote walk wall war water
way we weather web wednesday week welcome west western what when where which white who why wide wild wildlife wind window wine winter wish women's wonder word
work world would xinhua year yes you young your zone
aid amphitheater amphitheatre arcade ballroom bistro cafe clinic clipper connect core dot drink foods forum galleries garden grill hub juice kit lite lounge lux
observatory pixel platform polaroid pump pure resolve sauce showroom soup steel suite sword tavern toy trailer tv video vodka vr walkway wallet whiskey yard zoo`);
/** Endings of things and ideas: Border Protection, Mental Fitness; long enough to spare Vance and Florence. */
const ABSTRACT = /\p{L}{4}(?:tion|sion|ment|ness|ship|ity|ism|ology|ics|ance|ence|ful|less|able|ible)s?$/u;
/** Whether a word (lower case) is an ordinary one that names things rather than people: river, rivers. */
export const isOrdinary = (word: string): boolean => NOT_PEOPLE.has(word) || (word.endsWith('s') && NOT_PEOPLE.has(word.slice(0, -1)));
/** Whether a word (lower case) ends as things and ideas do: protection, fitness. */
export const isAbstract = (word: string): boolean => ABSTRACT.test(word);
