import { wordSet } from './word-set';

/**
 * Verbs of headlines and ledes by their base form; `isVerb` knows their regular forms. Written down for this project from
 * general knowledge of news English. Those that are as often nouns are apart, so that "gun attack kills two" is read rightly.
 */
const BASES = wordSet(`
abandon abduct accept account accuse achieve acknowledge acquire acquit adapt add address admit adopt advance agree allege allow alter amend analyse analyze
anger announce apologise apologize appear appoint approve argue arrest arrive ask assail assassinate attend authorize avert avoid await axe ban bankroll
batter beat become befriend beg begin believe bet bid blame blank blast board bolster boost boycott break bring broaden build burn bury calm cancel capture
carry cast catch cause celebrate cement censure challenge cheer choose circulate cite clash clear climb clinch close collapse collide come commit compete
complain complete comprise concede condemn confirm confront congratulate consider constitute contain contest continue convict cope cost count cover crawl
create criminalise criminalize criticise criticize cross crown crush curb cut damage dance dash debunk decide declare decline decriminalize decry defeat
defect defend defy delay delete deliver demand demolish deny depart deploy deport describe destroy detain deter dethrone detonate develop diagnose die dig dip
disagree disappear disband discover discuss dismiss displace dispute disrupt diss divide dominate doom double douse downgrade downplay draft drag draw drift
drink drive drop drown dump earn ease eat edge eject elect eliminate embrace emerge employ enable enact encourage end endorse enforce engulf enlist ensure
enter erase erupt escape establish evacuate evade evict evolve examine exceed exclude execute exit expand expect expel explain explode explore expose express
extend extradite eye face fail fall fear feature feel fight file fill find fine fire fix flag flatten flee float flood fly foil fold follow forbid forge form
foul frame free freeze fret gain gather get give glow go grab grant grapple greet grill grow hail halt hammer hand hang heal hear heat help herald hide hike
hint hire hit hold honor honour host hunt hurl identify ignite ignore impeach implement impose improve include increase indict infect inform inject injure
insist inspect inspire install intensify intercept introduce invade invent invest investigate invite involve jail join jump justify keep kick kidnap kill know
lack lambast land lash laud launch lay leak leap learn legalise legalize lend let like limit listen live lock loom loot lower maintain make manage mandate
marry meet melt merge mishandle mock mount move mull nab name narrow near need negotiate nip nominate notch notify obtain occur offer oppose order organise
organize oust outlast outlaw outline outscore overcome overhaul override overrule overtake overturn overwhelm owe own pan pass pause pay pen persist pick
plead plunge postpone pound praise predict prepare present press prevent probe proceed produce prohibit promise promote prompt propose prosecute protect prove
provide publish pull pummel punish purge push put qualify quash quell quit race raise rally ram ratify ration reach react read realise realize reassure rebel
rebound rebuff rebuild rebuke recall receive recognise recognize reconsider recover recruit redefine reduce refuse refute regain rehire reinstate reject
relaunch release relocate remain remember remove rename renew reopen repair repatriate repay repeal repel replace represent require rescue resign resist
resolve respond restart restore restrict resume retain retire retreat return reunite reveal reverse revise revive revoke reward rewrite ride rig rip risk roll
rout run rush sack sail save scale scold scramble scrap scrub seal secure see seek seem seize select sell send sentence separate serve set settle shake
shatter shed shelve shift shine shock shoot shove shrink shut sign sing sink skewer skip slam slap slash slay slide slip slow smash snap snatch snub soar
solve spark speak speed spend spill spot spread spring spur squeeze stab stabilise stabilize stall start stave stay steal steer stem stick stifle stir storm
strand strengthen stretch strip struggle stumble stun submit subpoena subscribe succeed sue suffer suggest summon support suppress surge surpass surrender
survive suspect suspend sustain swap swat sway swear sweep swell swim swing swoop take tap target teach tear tell tempt testify thank think threaten thrive
throw thump thwart tighten topple torch toss total touch tout trace trade trail transform trap travel trigger trim triumph troll trounce try tumble turn
uncover undergo undermine unite unleash unlock unmask unravel unseal unveil update upgrade uphold uproot upset upstage urge use vaccinate vanish veer veto vie
vilify vote vow wage wait walk warm warn weaken weigh welcome widen wipe withdraw withhold witness wonder woo worry worsen wound wreck write yank yield`);
/** As often nouns as verbs: only taken where no surer verb follows soon. */
const DOUBTFUL = wordSet(`
aid aim arm attack back balk battle bill block bomb book brace call change charge claim crackdown crash debate delight display doubt dress estimate experience
film focus force fuel fund guard harm head hope ink interest interview issue judge lead leave life lift list look lose mark market match mine miss monitor
mourn object open outrage pardon park plan plant play plot poll post power pressure price program project protest purchase question quiz raid rape rate record
report request review rise rival row rule sanction say score search share shelter ship shot show slump stage stand state step stop stress strike strikes study
surprise talk tank tax test threat tie time top tour track train transfer treat trial trip visit want warp watch water win work`);
const IRREGULAR = wordSet(`
ate became began bit blew bought broke brought built burst came caught chose cut dealt drank drew drove dug fed fell felt fled flew forgave
forgot fought found froze gave got grew heard held hid hit hung hurt kept knew laid led left lent let lost made meant met paid put quit ran
rang read rode rose said sang sank sat saw sent shone shook shot shut slept slid sold sought spent split spoke spread stole stood struck stuck swam swept
swore swung taught thought threw told took tore understood went wept withdrew woke won wore wrote`);
const AUXILIARIES = wordSet(`was were is are am be been has have had did does do will would can could may might must shall should isn't aren't won't can't don't
didn't doesn't hasn't haven't hadn't wasn't weren't couldn't wouldn't shouldn't cannot`);

export type Verbal = 'sure' | 'doubtful' | 'auxiliary' | null;

/** Whether a word (lower case) can be a finite verb. */
export function verbal(printed: string): Verbal {
  const word = printed.replace('’', "'");
  if (AUXILIARIES.has(word)) return 'auxiliary';
  if (IRREGULAR.has(word)) return 'sure';
  for (const base of bases(word)) if (DOUBTFUL.has(base)) return word.endsWith('ed') ? 'sure' : 'doubtful';
  for (const base of bases(word)) if (BASES.has(base)) return 'sure';
  return word.length > 5 && /[^aeious]ed$/.test(word) ? 'sure' : null;
}

/** Whether a word is a verb's base form: an infinitive, or a noun that looks like one. */
export const isBase = (word: string): boolean => !IRREGULAR.has(word) && !AUXILIARIES.has(word) && (BASES.has(word) || DOUBTFUL.has(word));

/** Whether a verb's form (lower case) is that of a clause's own verb rather than of a noun or an infinitive. */
export const finite = (word: string): boolean => verbal(word) === 'auxiliary' || (verbal(word) === 'sure' && (/(?:s|ed)$/.test(word) || !isBase(word)));

/** Whether a word (lower case) is a verb's form in -ing: investigating, cutting. Near misses: morning, king. */
export function isGerund(word: string): boolean {
  if (word.length < 6 || !word.endsWith('ing')) return false;
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].some((base) => BASES.has(base) || DOUBTFUL.has(base));
}

function bases(word: string): readonly string[] {
  const out = [word];
  if (word.endsWith('ies')) out.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) out.push(word.slice(0, -2));
  if (word.endsWith('s')) out.push(word.slice(0, -1));
  if (word.endsWith('ied')) out.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ed')) out.push(word.slice(0, -2), word.slice(0, -1), word.slice(0, -3));
  return out;
}
