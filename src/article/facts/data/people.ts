import { wordSet } from './word-set';

/** Parts of names in small letters: Ursula von der Leyen, Suleiman al-Amr. */
export const PARTICLES = wordSet('de del della di da das dos do du van von vom zu der den la le el al bin bint ibn ben ter ten af');
/** Small words inside the names of institutions: Bank of England, Institute for Strategic Studies. */
export const CONNECTORS = wordSet('of for and the de des du del della für der die y e do da');
/** Institutions and offices after which a {@link CONNECTORS} word goes on with the name. */
export const CONNECTING = wordSet(`
academy agency association bank board bureau center centre chamber city college commission committee confederation congress council court daughters department
director division embassy faculty federation foundation guild hall head house institute institution journal league library minister ministry municipality
museum national office party people school secretary society state states treasury tribunal union university`);
/** Words that open sentences with a capital and belong to no name. */
export const OPENERS = wordSet(`
a aber about above according across adding además after again against ahead al all alors als also although always além am amid among an anche and another ante
antes any anyone ao après após are around as asked at até au auch auf aus authorities aux avant avec away based be because before behind bei being below
besides bis born both but by can case ce ces cette citing clearly com come comes comme como company con could critics cuando da damit dann dans das dass de
dear degli dei del delle dem den denn depuis der des desde despite did die diese dieser dieses do does dopo dos down du due durante durch during e each
earlier early ein eine einem einer eines either el elle elles else en entre er es esta estas este estos et even eventually every everyone everything experts
few finally first following for former fortunately four fra from further für gegen get given gli go had has hasta hat hatte have having he health hence her
here hers hier his hours how however i ich if ihr ihre il ils im in inmitten inoltre ins inside instead into is ist it its jetzt join just kein keine la las
last late later le les less let like lo local look lors los ma mais man many mas maybe me meanwhile mehr men mit moins more moreover most much my más na nach
nas near nearly nei neither nel nella never nevertheless next nicht no nobody noch none nor nos not nothing noting nous now nun nur o ob oder of off officials
often ohne on once one only or os other others ou our out over own par para pela pelo pendant people per perhaps pero più please plus police por pour
previously prima prior quando rather read recently researchers right said sans says scientists se second secondo see segundo según sein seine seit selon sem
senza separately seu several she shortly should si sich sie similarly sin since sind six so sobre some someone something sometimes soon sources sous sowie
speaking still su sua such suo sur sus talking también também ten than thank that the their them then there therefore these they thing things this those
though three through throughout thus to today together tomorrow tonight too toward towards tra tras two um uma umas un una unas und under une unlike uno unos
uns unter until up upon us use using usually very viele vom von vor vous wann war warum was watch we weil well wenn wer were what whatever when where whether
which while who whoever whole whose why wie will wir wird with within without witnesses wo women workers working would wurde während y yes yesterday yet you
your zu zum zur zwar zwischen à über`);
