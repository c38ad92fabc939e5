import { fileOf } from '../render/file';
import type { Actions, ArticleReading, Edits } from '../view/state';
import { asLeft, clipOf, clipOfFacts, clipOfLines, renderOptions, writeClipboard } from './clipboard';
import type { Keeper } from './keeper';
import { saveFile } from './save-file';

/** The views' ways to take a story along, as the user left it. */
export function copyActions(
  document: Document,
  reading: ArticleReading,
  edits: Edits,
  keeper: Keeper,
): Pick<Actions, 'copy' | 'copyFacts' | 'copyText' | 'save'> {
  return {
    copy: (format) => {
      keeper.change({ copyFormat: format });
      return writeClipboard(document, clipOf(reading, edits, format, keeper.settings()));
    },
    copyFacts: (facts, style) => writeClipboard(document, clipOfFacts(reading, facts, style)),
    copyText: (text) => writeClipboard(document, clipOfLines(text)),
    save: async (format) => {
      const file = fileOf(asLeft(reading, edits), format, renderOptions(keeper.settings()));
      saveFile(document, file);
      return file.name;
    },
  };
}

/** Where there is no story. */
export const NOTHING_TO_COPY: Pick<Actions, 'copy' | 'copyFacts' | 'copyText' | 'save'> = {
  copy: async () => false,
  copyFacts: async () => false,
  copyText: async () => false,
  save: async () => null,
};
