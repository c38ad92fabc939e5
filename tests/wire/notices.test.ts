import { describe, expect, it } from 'vitest';
import { noticeOf, tailNotice } from '../../src/article/wire/notices';

describe('noticeOf', () => {
  it.each([
    // withdrawals, kill notices
    ['STORY WITHDRAWN', 'withdrawal'],
    ['KILL KILL KILL – the story on the harbour must not be used', 'withdrawal'],
    ['Mandatory kill notice: the harbour story', 'withdrawal'],
    ['This story has been withdrawn because its source was not who he said he was.', 'withdrawal'],
    ['This article was retracted on Tuesday.', 'withdrawal'],
    // corrections and versions
    ['This version corrects the spelling of the region to Ellery, not Elery.', 'correction'],
    ['(Corrects number of boats in paragraph 2)', 'correction'],
    ['CORRECTED: Eleven boats sank, not twelve', 'correction'],
    ['Correction: An earlier version of this story gave the wrong day.', 'correction'],
    ['Correction 8/29/24 7:05 a.m. PDT:A previous version of this story misstated the title.', 'correction'],
    ['Correction, March 9, 2024: the ferry sails on Tuesdays.', 'correction'],
    ['An earlier version of this article misstated the number of boats.', 'correction'],
    ['In einer früheren Version hieß es, zwölf Boote seien gesunken.', 'correction'],
    ['Fe de errores: fueron once los barcos.', 'correction'],
    ['Rectificatif : onze bateaux ont coulé.', 'correction'],
    ['Errata corrige: le barche sono undici.', 'correction'],
    ['Sprostowanie: zatonęło jedenaście łodzi.', 'correction'],
    ['Düzeltme: on bir tekne battı.', 'correction'],
    ['Исправлено: затонули одиннадцать лодок.', 'correction'],
    ['訂正：沈んだ船は十一隻でした。', 'correction'],
    // updates
    ["(Adds prime minister's reaction in paragraph 3, updates number of boats in paragraph 4)", 'update'],
    ['(Rewrites throughout, adds quotes from the mayor)', 'update'],
    ['Обновлено: добавлены слова мэра.', 'update'],
    ['This story has been updated with a statement of the harbour office.', 'update'],
    ['UPDATE: The boats have been raised.', 'update'],
    ['Update 2: the harbour office has answered', 'update'],
    ['Update (Jan. 9): the harbour office has answered', 'update'],
    ['Update, 9 January 2024: the harbour office has answered', 'update'],
    ['Updated 10:30 a.m. ET: the harbour office has answered', 'update'],
    ['Update note: this story was first published in June', 'update'],
    ['UPDATED: Tue., Nov. 19, 2019', 'update'],
    ['Updated: December 04, 2025', 'update'],
    ['Aktualisiert am 9. Januar: Das Hafenamt hat sich geäußert.', 'update'],
    // advisories
    ['HOLD HOLD HOLD – the number of boats is being checked', 'advisory'],
    ["EDITOR'S NOTE: Contains words that some readers may not like", 'advisory'],
    ['Attention editors: graphics will follow', 'advisory'],
  ] as const)('%s', (text, kind) => {
    expect(noticeOf(text)).toBe(kind);
  });

  it.each([
    'The correction of the charts will cost a million crowns, the office said.',
    'Correct charts would have shown the rocks, the harbour master said.',
    'The story was withdrawn from the exhibition, its author said.',
    'He withdrew his candidacy on Monday.',
    'The court may kill the notice that the harbour office gave.',
    'Hold on to your hats, the mayor said.',
    'Updates to the charts are printed every spring.',
    'Adds up to eleven boats, said the mayor.',
    '(The boats were raised on Tuesday.)',
    'Editors of the charts met on Monday.',
    'Update older charts: what was right ten years ago may not be now.',
    // a post of a story that is told in updates
    'Update vom 9. Januar, 10.30 Uhr: Das Hafenamt hat geantwortet, und die Boote laufen wieder aus.',
    'Update often: prices change every quarter.',
    'Updated charts of the bay: where to find them',
  ])('leaves alone: %s', (text) => {
    expect(noticeOf(text)).toBeNull();
  });
});

describe('tailNotice', () => {
  it('finds a trash line behind a paragraph, and no other brackets', () => {
    const text = 'The boats were raised on Tuesday. (This story has been corrected to fix the day)';
    expect(tailNotice(text)).toEqual({ start: text.indexOf(' (This'), kind: 'correction' });
    expect(tailNotice('The boats were raised on Tuesday. (They had sunk the day before)')).toBeNull();
  });
});
