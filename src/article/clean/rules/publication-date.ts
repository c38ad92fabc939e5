import { re } from '../../expression';
import { printedDay } from '../../wire/days';
import type { Rule } from '../rule';

/** What may stand around the date in a line that only dates the story: labels, times, zones, reading time. */
const AROUND =
  /(?:published|posted|updated|last|first|modified|created|on|at|by|date|time|am|pm|a\.m\.|p\.m\.|utc|gmt|edt|est|cet|cest|ist|pst|pdt|bst|[ap]m|min(?:ute)?s?|read|veröffentlicht|erstellt|aktualisiert|stand|uhr|vom|am|um|publicado|publicada|actualizado|actualizada|el|a|las|hs?|horas|publié|mis|à|jour|le|créé|modifié|pubblicato|aggiornato|il|alle|ore|atualizado|em|às|opublikowano|data|publikacji|aktualizacja|godz|gepubliceerd|bijgewerkt|op|om|yayınlanma|güncelleme|tarihi|saat|опубликовано|обновлено|в|نشر|تحديث|发布|更新|時|分|公開|mon|tue|wed|thu|fri|sat|sun|day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)/gi;

/** What a line of a template's fields names, each before its mark: `05/10/2018 - Publicado por: Ana Ruiz - Categoria: Porto`. */
const FIELDS = re.gi`(?<!\p{L})(?:date|datum|fecha|data|posted|published|publicad[oa]|publié|veröffentlicht|erstellt|authors?|autor(?:in)?|auteur|by|por|von|par|category|categories|categor[íi]as?|kategorien?|rubrik|section|tags?|schlagwörter|views|source|fonte|quelle)(?: (?:por|by|in|par|von))?\s?:\s`;
/** Characters of such a line at most. */
const LONGEST_FIELDS = 220;
const isFields = (text: string): boolean =>
  text.length <= LONGEST_FIELDS && text.includes(':') && !/[.!?]$/.test(text) && (text.match(FIELDS)?.length ?? 0) >= 2 && printedDay(text) !== null;

/** A line that only says when the story was published or updated, with who wrote it where a template prints its fields; a sentence with a date in it stays. */
export const publicationDate: Rule = {
  name: 'publication-date',
  judge(block) {
    if (block.kind === 'text' && isFields(block.text)) return { act: 'lift', slot: 'date', reason: 'line of date, author and subject' };
    if (block.kind !== 'text' || block.text.length > 120 || re`[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}`.test(block.text)) return null;
    if (block.datetime === null && !printedDay(block.text)) return null;
    const rest = block.text.replace(/\d+/g, '').replace(AROUND, '').match(re.g`\p{L}{2,}`);
    // What is left of a date line is the month's name and at most a weekday.
    return (rest?.length ?? 0) <= 2 ? { act: 'lift', slot: 'date', reason: 'date line' } : null;
  },
};
