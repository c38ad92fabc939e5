import { wordSet } from './word-set';

// Small words of noun phrases, by what they do to one. Written down for this project from general knowledge of the six languages.

/** Words that end a noun phrase, in English and in the other languages: `son` and `die` are nouns and verbs in English. */
export const ENGLISH_STOP: ReadonlySet<string> = wordSet(`
a according across after against along also amid among an and are around as at be because been before being between but by can could depending did do does
down during each following for friday from had has have he her here him his i i'm if in including into is it it's its it’s i’m may might monday must near not
now of on onto or over per saturday shall she should since so sunday than that the their them then there these they this those through thursday to today
tomorrow tuesday still already again alone respectively ever once too under until up us was we wednesday were what when where which while who whom whose will with within without would yesterday yet you`);
export const OTHER_STOP: ReadonlySet<string> = wordSet(`
als am au auf aus aux avec bei com con contra contre contro da dans das del della dem den depuis der des desde di die dopo durch e em en entre es est et foi
foram fue fueron für gegen ha haben han hat im ist mais mit más na nach nas nel no nos o oder ohne ont ou par para per più plus pour que qui sans se seit sem
senza si sin sind sobre son sono sont sotto sous stati sur são tras um ums und unter von war waren weniger wie wurde wurden y zu zwischen à è été über`);
/** Small words over which a longer phrase goes on: "meetings with their neighbours", "thefts to an Ozark station". */
export const LINKS: ReadonlySet<string> = wordSet('of to for with between per a an the his her its their each von der des de la du des della di del do da');
/** Words that only lead from one phrase to the next; they neither begin nor end what is counted. */
export const LOOSE: ReadonlySet<string> = wordSet(`
a about after already also an and are as at be been before being but by can could down either for from had has have her his if in into is it it's its just may
might more most much nearly no not of on only or out over since so some than that the their then to until up was were when which while who will with worth would`);
