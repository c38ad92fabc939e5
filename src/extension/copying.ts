import { fileOf } from '../render/file';
import { needsFacts } from '../render/render';
import type { Actions, ArticleReading, Edits } from '../view/state';
import { asLeft, clipOf, clipOfFacts, clipOfLines, renderOptions, writeClipboard } from './clipboard';
import type { Keeper } from './keeper';
import { saveFile } from './save-file';

type CopyActions = Pick<Actions, 'copy' | 'copyFacts' | 'copyText' | 'save'>;

/** The views' ways to take a story along, as the user left it. */
export function copyActions(document: Document, reading: ArticleReading, edits: Edits, keeper: Keeper): CopyActions {
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

/** As {@link copyActions} while a story arrives: what is pressed before there is enough of it waits for the whole. @param now the story without its facts, once it is there. */
export function copyOnArrival(now: CopyActions | null, whole: Promise<CopyActions>): CopyActions {
  const enough = async (isEnough: boolean): Promise<CopyActions> => (now && isEnough ? now : whole);
  return {
    copy: async (format) => (await enough(!needsFacts(format))).copy(format),
    copyFacts: async (facts, style) => (await whole).copyFacts(facts, style),
    copyText: async (text) => (await enough(true)).copyText(text),
    save: async (format) => (await enough(!needsFacts(format))).save(format),
  };
}

/** Where there is no story. */
export const NOTHING_TO_COPY: CopyActions = {
  copy: async () => false,
  copyFacts: async () => false,
  copyText: async () => false,
  save: async () => null,
};
