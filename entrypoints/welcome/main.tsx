import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readText } from '../../src/article/reading';
import { loadFace } from '../../src/extension/face';
import { keepGround, layGround } from '../../src/extension/ground';
import { keepSettings } from '../../src/extension/keeper';
import { browserLanguage } from '../../src/extension/language';
import { openShortcuts } from '../../src/extension/options';
import { shortcuts } from '../../src/extension/shortcuts';
import { setLanguage, t } from '../../src/view/i18n';
import type { Shortcut } from '../../src/view/options/types';
import { WelcomeApp } from '../../src/view/WelcomeApp';
import { SAMPLE } from '../../src/view/welcome/sample';
import '../../src/view/styles/welcome.css';

layGround(document.documentElement);
setLanguage(browserLanguage());
document.title = t('welcomePage');

const root = document.getElementById('app') ?? document.body;
const [reading] = readText(SAMPLE);
let keys: readonly Shortcut[] = [];
const actions = {
  openPaste: () => void browser.tabs.create({ url: '/popup.html#paste' }),
  openSettings: () => void browser.runtime.openOptionsPage(),
  openShortcuts: () => void openShortcuts(),
};

function draw(): void {
  const settings = keeper.settings();
  keepGround(document.documentElement, settings.theme);
  if (settings.typography.font === 'dyslexia') loadFace(document);
  if (reading?.kind !== 'article') throw new Error('the sample is no story');
  const toolbar = import.meta.env.FIREFOX ? 'firefox' : 'chromium';
  render(<WelcomeApp settings={settings} raw={SAMPLE} reading={reading} shortcuts={keys} toolbar={toolbar} actions={actions} />, root);
}
async function drawKeys(): Promise<void> {
  keys = await shortcuts();
  draw();
}

const keeper = keepSettings(draw);
await keeper.ready;
await drawKeys();
// Keys are changed in a tab of the browser's own: they may be others on the way back.
window.addEventListener('focus', () => void drawKeys());
