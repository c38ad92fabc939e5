import { wordSet } from './word-set';

/**
 * Verbs of headlines and ledes by their base form; `isVerb` knows their regular forms. Written down for this project from
 * general knowledge of news English. Those that are as often nouns are apart, so that "gun attack kills two" is read rightly.
 */
const BASES = wordSet(`
shut shoot ride let bet cost burn sing dance eat drink hunt sink swim climb crawl drag dump evade evolve fix gather glow grill heal hurl invent lash mock pull purge
push ration rebel refute rename repay rig rip scrub shove skip slump snatch spot swap swoop tempt thwart tie topple unlock unravel veer warm wipe wreck yank file flag float fold foil foul frame fret
abandon abduct accept accuse achieve acknowledge acquire acquit adapt add address admit adopt advance agree allege allow alter amend analyse analyze anger
announce apologise apologize appear appoint approve argue arrest arrive ask assail assassinate attend authorize avert avoid await ban beat become befriend beg begin believe
bid blame blast block board boost boycott break bring broaden build bury calm cancel capture carry cast catch cause celebrate cement censure challenge
cheer choose circulate cite claim clash clear climb clinch close collapse collide come commit compete complain complete concede condemn confirm confront congratulate
consider contain continue convict cope count create criticise criticize cross crush cut damage dash debunk decide declare decline defeat defect defend defy delay delete deliver
demand demolish deny depart deploy describe destroy detain deter detonate develop die dig dip disagree disappear disband discover discuss dismiss displace
dispute disrupt diss divide doom double draft drag draw drift drive drop drown earn ease edge eject elect eliminate embrace emerge enact end endorse enter erase erupt
escape establish evacuate evict exceed exclude execute exit expand expect expel explain explode expose express extend extradite face fail fall fear feature feel fight
file fill find fine fire flee float flood fly follow force forge form free freeze gain gather get give go grab grant grapple greet grill grow hail halt hammer hand hang
hear heat help hide hike hint hire hit hold honor honour host identify ignore impeach impose improve include increase indict infect inform inject injure insist inspire intensify intercept
introduce invade invest investigate invite involve jail join jump keep kick kidnap kill know lack land lash launch lay lead leak leap learn leave lift like
limit listen live lock look loom loot lose lower maintain make manage marry meet melt merge mishandle miss mount mourn move mull name narrow near need negotiate nominate notch
obtain occur offer oppose order organise organize oust outline overcome overhaul overtake overturn overwhelm own pass pause pay persist pick plead plunge pound praise predict prepare
present press prevent probe proceed produce prohibit promise prompt propose prosecute protect prove provide publish pull pummel punish push put qualify quash quell quit race raise
rally ram reach react read realise realize reassure rebuke rebuff recall receive reconsider recover recruit reduce refuse regain reject relaunch release remain remember remove renew reopen
repair repeal repel replace require rescue resign resist resolve respond restart restore resume retain retire retreat return reunite reveal reverse revise revive revoke
reward rewrite rise risk roll rule run rush sack sail save scale scold score scrap seal secure see seek seem seize sell send sentence separate serve set settle shake shatter shed shelve
shift shine shock shrink sign sink slam slap slash slay slide slip slow smash snap snub soar solve spark speak speed spend spill spread spur squeeze stab stabilise stabilize
stand start stay steal stem step stick stir storm strand strengthen stretch strip struggle stumble stun submit subscribe succeed sue suffer suggest summon support suppress surge surpass
surrender survive suspect suspend sway swear sweep swell swing take tap target teach tear tell testify thank think threaten thrive throw tighten topple torch toss touch tout trade trail trap
travel trigger trim triumph try tumble turn unite unleash unveil update uphold upset urge use vanish veto vie visit vote vow wage wait walk want warn watch weaken weigh welcome widen win withdraw
withhold witness work worry worsen wound write yield`);
/** As often nouns as verbs: only taken where no surer verb follows soon. */
const DOUBTFUL = wordSet(`
aid aim arm attack back balk battle bill block bomb book brace call change charge claim crackdown crash debate display doubt estimate experience film fuel fund guard head hope
interest interview issue lead leave life list look lose mark market match mine mark object park plan plant play plot poll post power pressure price program
project protest question quiz rape raid rate record report rise rival row rule sanction say score search share shelter ship shot show slump stage stand state step stop stress strike strikes
study surprise talk tank tax test threat tie time top tour track train trial trip visit want warp watch water win work outrage delight dress focus force lift miss mourn`);
const IRREGULAR = wordSet(`
was were is are am be been has have had did does do will would can could may might must shall should became began bit blew broke brought built burst bought caught chose came cut dealt
dug drew drank drove ate fell fed felt fought found fled flew forgot forgave froze got gave went grew hung had heard hid hit held hurt kept knew laid led left lent let lost made meant
met paid put quit read rode rang rose ran said saw sought sold sent shook shone shot shut sang sank sat slept slid spoke spent split spread stood stole stuck struck swore swept
swam swung took taught tore told thought threw understood woke wore wept won withdrew wrote isn't aren't won't can't doesn't didn't wasn't weren't hasn't haven't`);
const AUXILIARIES = wordSet("was were is are am be been has have had did does do will would can could may might must shall should isn't aren't won't can't");

export type Verbal = 'sure' | 'doubtful' | 'auxiliary' | null;

/** Whether a word (lower case) can be a finite verb. */
export function verbal(word: string): Verbal {
  if (AUXILIARIES.has(word)) return 'auxiliary';
  if (IRREGULAR.has(word)) return 'sure';
  for (const base of bases(word)) if (DOUBTFUL.has(base)) return word.endsWith('ed') ? 'sure' : 'doubtful';
  for (const base of bases(word)) if (BASES.has(base)) return 'sure';
  return word.length > 5 && /[^aeious]ed$/.test(word) ? 'sure' : null;
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
