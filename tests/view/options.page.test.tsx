import { fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsApp } from '../../src/view/OptionsApp';
import type { FileReading } from '../../src/view/options/types';
import { DEFAULTS, type Settings } from '../../src/view/settings';
import { THEMES } from '../../src/view/state';
import css from '../../src/view/styles/options.css?inline';
import { dress, expectAccessible } from './stage';

const SITES: Settings['sites'] = { 'news.example': { autoOpen: true, keep: ['caption'] }, 'gazette.example': { detection: false } };

function stageOptions(first: Partial<Settings> = {}, file: FileReading = { kind: 'not-settings' }) {
  dress(css);
  const kept: { settings: Settings } = { settings: { ...DEFAULTS, ...first } };
  const actions = { save: vi.fn(), read: vi.fn(() => file), openShortcuts: vi.fn(), openPaste: vi.fn() };
  function Kept() {
    const [settings, setSettings] = useState(kept.settings);
    kept.settings = settings;
    const change = (changed: Partial<Settings>) => setSettings((now) => ({ ...now, ...changed }));
    return (
      <OptionsApp
        choices={{ settings, site: null, version: '1.2.3', change, isLetIn: async () => false, letIn: async () => true }}
        actions={actions}
        shortcuts={[
          { name: 'toggle-reader', description: 'Open or close the reader', keys: 'Alt+R' },
          { name: 'copy-clean-text', description: 'Copy the cleaned text', keys: '' },
        ]}
        voices={[
          { uri: 'urn:anna', name: 'Anna', language: 'de-DE' },
          { uri: 'urn:otto', name: 'Otto', language: 'de-AT' },
          { uri: 'urn:mary', name: 'Mary', language: 'en-GB' },
        ]}
      />
    );
  }
  const view = render(<Kept />);
  view.container.className = 'stage stage-scrolls';
  return { kept, actions };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }));
const takeFile = (text: string) => fireEvent.change(screen.getByLabelText('Take from a file'), { target: { files: [new File([text], 'settings.json')] } });

beforeEach(() => page.viewport(1280, 900));

describe('the page of settings', () => {
  it('shows a change of type and colours on its sample', async () => {
    stageOptions();
    const sample = screen.getByRole('region', { name: 'Sample' }).querySelector('p') ?? document.body;
    await userEvent.click(screen.getByRole('radio', { name: 'Sans' }));
    expect(getComputedStyle(sample).fontFamily).toMatch(/^system-ui/);
    const before = Number.parseFloat(getComputedStyle(sample).fontSize);
    screen.getByRole('slider', { name: 'Size' }).focus();
    await userEvent.keyboard('{End}');
    expect(Number.parseFloat(getComputedStyle(sample).fontSize)).toBeCloseTo(before * 2.5);
  });

  it('keeps what is copied, how stories are read aloud, and what a click opens', async () => {
    const { kept } = stageOptions();
    await choose('Captions');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Format' }), 'markdown');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Voice for German' }), 'Otto');
    // one voice is no choice
    expect(screen.queryByRole('combobox', { name: 'Voice for English' })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'the reader' }));
    expect(kept.settings).toMatchObject({ copyFormat: 'markdown', copy: { captions: false }, listen: { voices: { de: 'urn:otto' } }, click: 'reader' });
  });

  it('lists the sites with their choices, and forgets one', async () => {
    const { kept } = stageOptions({ sites: SITES });
    expect(screen.getByRole('heading', { name: '2 sites with choices of their own' })).toBeTruthy();
    expect(screen.getByText('Kept: Repeated captions')).toBeTruthy();
    await press('Strike again on this site: Repeated captions');
    expect(kept.settings.sites['news.example']).toEqual({ autoOpen: true });
    await press('Forget gazette.example');
    expect(Object.keys(kept.settings.sites)).toEqual(['news.example']);
    expect(screen.getByRole('heading', { name: '1 site with choices of its own' })).toBe(document.activeElement);
  });

  it.each(['news.example', 'https://www.news.example/world?x=1', ' news.example/world '])(
    'adds the site of %j, whose stories open by themselves',
    async (typed) => {
      const { kept } = stageOptions();
      await userEvent.type(screen.getByRole('textbox', { name: /^Open the stories of a site/ }), typed);
      await userEvent.keyboard('{Enter}');
      expect(kept.settings.sites).toEqual({ 'news.example': { autoOpen: true } });
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Open the stories of a site/ }).value).toBe('');
    },
  );

  it.each(['', 'two words', 'news', 'file:///home/x', 'https://'])('adds no site for %j, and says so', async (typed) => {
    const { kept } = stageOptions();
    if (typed) await userEvent.type(screen.getByRole('textbox', { name: /^Open the stories of a site/ }), typed);
    await press('Add');
    expect(screen.getByText(/^This names no site/).role).toBe('status');
    expect(kept.settings.sites).toEqual({});
  });

  it('shows the keys as they are bound, and leads to where they are changed', async () => {
    const { actions } = stageOptions();
    const rows = within(screen.getByRole('region', { name: 'Keyboard' }));
    expect(rows.getAllByRole('definition').map((row) => row.textContent)).toEqual(['AltR', 'no key']);
    await press('Change keys in the browser');
    expect(actions.openShortcuts).toHaveBeenCalledOnce();
  });

  it('resets all, and takes it back', async () => {
    const { kept } = stageOptions({ theme: 'black', sites: SITES });
    await press('Back to the first settings');
    expect(kept.settings).toEqual(DEFAULTS);
    expect(screen.getByText('All settings are as they were at first.').role).toBe('status');
    await press('Undo');
    expect(kept.settings).toEqual({ ...DEFAULTS, theme: 'black', sites: SITES });
  });

  it('takes settings from a file, names what it left out, and can undo it', async () => {
    const { kept, actions } = stageOptions(
      { theme: 'black' },
      { kind: 'settings', settings: { ...DEFAULTS, theme: 'sepia' }, ignored: ['colour', 'sites.x y'] },
    );
    takeFile('{}');
    expect((await screen.findByText(/2 entries are broken or unknown and were left out: colour and sites.x y/)).getAttribute('role')).toBe('alert');
    expect(actions.read).toHaveBeenCalledWith('{}');
    expect(kept.settings.theme).toBe('sepia');
    await press('Undo');
    expect(kept.settings.theme).toBe('black');
  });

  it.each([
    [{ kind: 'not-json', where: 'Unexpected end of JSON input' }, /not JSON.*Unexpected end/],
    [{ kind: 'not-settings' }, /holds no Wirecopy settings/],
    [{ kind: 'newer' }, /newer Wirecopy/],
  ] as const)('says what is wrong with a bad file, and changes nothing: %o', async (file, words) => {
    const { kept } = stageOptions({ theme: 'black' }, file);
    takeFile('');
    expect(await screen.findByText(words)).toBeTruthy();
    expect(kept.settings.theme).toBe('black');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it.each(THEMES)('has nothing for axe to find in %s', async (theme) => {
    stageOptions({ theme, sites: SITES });
    await screen.findByText(/browser must allow it/);
    await expectAccessible();
  });

  it.each([320, 400, 800, 1440])('scrolls nothing sideways at %d px', async (width) => {
    await page.viewport(width, 900);
    stageOptions({ sites: SITES, typography: { ...DEFAULTS.typography, size: 250, font: 'mono' } });
    const stage = document.querySelector('.stage') ?? document.body;
    expect(stage.scrollWidth).toBeLessThanOrEqual(stage.clientWidth);
  });
});
