import { render } from 'preact';
import { browser } from 'wxt/browser';
import { loadFace } from '../../src/extension/face';
import { keepGround, layGround } from '../../src/extension/ground';
import { keepSettings } from '../../src/extension/keeper';
import { browserLanguage } from '../../src/extension/language';
import { openShortcuts, saveToFile } from '../../src/extension/options';
import { readSettingsFile } from '../../src/extension/settings-file';
import { shortcuts } from '../../src/extension/shortcuts';
import { isLetIn, letIn } from '../../src/extension/site-access';
import { version } from '../../src/extension/version';
import { setLanguage, t } from '../../src/view/i18n';
import { BROWSER_SPEECH } from '../../src/view/listen/speaker';
import { OptionsApp } from '../../src/view/OptionsApp';
import type { OptionsActions, Shortcut, Voice } from '../../src/view/options/types';
import type { Choices } from '../../src/view/settings';
import '../../src/view/styles/options.css';

layGround(document.documentElement);
setLanguage(browserLanguage());

const root = document.getElementById('app') ?? document.body;
let keys: readonly Shortcut[] = [];
let voices: readonly Voice[] = [];

const openPage = (path: string): void => void browser.tabs.create({ url: path });
const actions: OptionsActions = {
  save: () => saveToFile(document, keeper.settings()),
  read: readSettingsFile,
  openShortcuts: () => void openShortcuts(),
  openPaste: () => openPage('/popup.html#paste'),
};

function draw(): void {
  const choices: Choices = { settings: keeper.settings(), site: null, version: version(), change: keeper.change, isLetIn, letIn };
  keepGround(document.documentElement, choices.settings.theme);
  if (choices.settings.typography.font === 'dyslexia') loadFace(document);
  render(<OptionsApp choices={choices} actions={actions} shortcuts={keys} voices={voices} />, root);
}
async function drawKeys(): Promise<void> {
  keys = await shortcuts();
  draw();
}

document.title = t('optionsTitle');
const keeper = keepSettings(draw);
await keeper.ready;
await drawKeys();
BROWSER_SPEECH.follow((found) => {
  voices = found;
  draw();
});
// Keys are changed in a tab of the browser's own: they may be others on the way back.
window.addEventListener('focus', () => void drawKeys());
