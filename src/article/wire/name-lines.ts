import { re } from '../expression';
import { agenciesIn } from './agencies';

/** Most words of a line of credits. */
const MOST = 24;
/** Words that stand between the names in lines of credits, by language: who wrote, edited and translated, and for whom. */
const JOINS = new Set(
  [
    'and the of in from for by our news wire wires agency agencies service services report reports staff input inputs reporting correspondent correspondents other editing writing additional',
    'und von der des aus in agentur agenturen agenturmaterial agenturmeldungen redigiert geschrieben bericht übersetzt mitarbeit durch redaktion dpa',
    'de del la las los el y e o en por para desde editado editada edición traducido traducida redacción reporte reportaje escrito información agencia agencias español medios',
    'a ao da do das dos com texto edição reportagem tradução agência agências',
    'des les et l d à par pour édité éditée rédigé reportage rapporté version française avec agence agences',
    'di del della cura redazione scritto tradotto tradotta agenzia agenzie',
    'van voor door bewerking geschreven vertaling',
    'i w z oprac opracował opracowała autor autorka',
    'и в из для подготовил подготовила перевел перевела редактор редактировал',
    've haber editör yazan için',
  ].flatMap((words) => words.split(' ')),
);

/** Letters of a name in a script without spaces at most, and words of one in a script without capitals, with whom it is for. */
const LONGEST_WORD = 12;
const UNCASED_WORDS = 5;
/** Marks and Arabic words that part two who worked on a story. */
const PARTS = /[-–—;؛:،,/|()]|(?:^|\s)(?:تحرير|مراجعة|ترجمة)(?=\s|$)/u;
const UNCASED = re.g`[\p{sc=Arabic}\p{sc=Hebrew}\p{M}]+`;
const areFew = (text: string): boolean => text.split(PARTS).every((piece) => (piece.match(UNCASED)?.length ?? 0) <= UNCASED_WORDS);

/** Whether a text is names and what joins them: `EFE y agencias`, `Ana Ruiz; editado por Tom Lee`. Near miss: `los vecinos, la policía halló el barco`. */
export function areNames(text: string): boolean {
  const words = text.match(re.g`[\p{L}\p{M}\p{N}]+`) ?? [];
  return (
    words.length > 0 &&
    words.length <= MOST &&
    areFew(text) &&
    words.every(
      (word) =>
        (re`^[\p{Lu}\p{Lo}\p{N}]`.test(word) && !(re`^\p{Lo}`.test(word) && word.length > LONGEST_WORD)) || JOINS.has(word) || agenciesIn(word).length > 0,
    )
  );
}
