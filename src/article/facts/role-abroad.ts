import { expression } from '../expression';
import type { Passage } from './copy';
import { rolesOf } from './data/roles-abroad';

/** The role printed in front of a name and behind it. */
interface Around {
  readonly before: RegExp;
  readonly after: RegExp;
}
const made = new Map<string, Around | null>();

/** What hangs on an office: "des Bauverbands", "de la Protection civile". */
const COMPLEMENT =
  "(?:\\s\\p{L}+(?:[oa]le?|ointe?|unt[oa]|gat[oa]))?(?:\\s(?:de|des|du|d['’]|del|della|dell['’]|delle|dei|di|do|da|dos|das|der|von|für(?: den)?|de l[ao]s?|in|à|en)\\s?[\\p{L}’'-]+(?:\\s(?!(?:et|und|y|e|che|que|qui)\\s)[\\p{L}’'-]+){0,3})?";

function aroundIn(language: string): Around | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const role = rolesOf(language);
  const around = role
    ? {
        // "la jefa de bomberos, Rocío Salas", "Innenminister Peter Kramer", "prefeita Márcia Nunes"
        before: expression(`(?<![\\p{L}])(?:[\\p{L}]+-)?${role}${COMPLEMENT},?\\s$`, 'i'),
        // Elena Quiroga, analista de la consultora Andes
        after: expression(
          `^(?:\\s\\([^()]{1,20}\\))?,\\s((?:(?:der|die|le|la|el|o|a|il|un|une|uma?|una|ein|eine)\\s)?${role}${COMPLEMENT})(?=[,.;:)”"»]|\\s[–—]|$)`,
          'i',
        ),
      }
    : null;
  made.set(language, around);
  return around;
}

/** "la presidenta de la Asamblea": what the office belongs to is not its holder. */
const LOOSE = /(?:^|\s|['’])(?:de|des|du|d|la|le|l|el|los|las|del|da|do|dos|das|di|della|dell|dei|der|dem|den|von|für|in|à|en)['’]?$/i;
/** Most characters of a role. */
const LONGEST = 70;

/**
 * The role beside a name in German, French, Spanish, Portuguese or Italian, in the article's words; null when none is known there.
 * `start` and `end` are those of the name. Near misses: "der Sprecher der Polizei" without a name, "en el mar, Marta Ruiz".
 */
export function roleAbroad({ text }: Passage, start: number, end: number, language: string): string | null {
  const around = aroundIn(language);
  if (!around) return null;
  const before = around.before
    .exec(text.slice(Math.max(0, start - LONGEST), start))?.[0]
    .trim()
    .replace(/,$/, '');
  if (before && !LOOSE.test(before)) return before;
  return around.after.exec(text.slice(end, end + LONGEST + 10))?.[1] ?? null;
}
