import { describe, expect, it } from 'vitest';
import { type Manner, type PlayerState, playerOf, type Speaker } from '../../src/view/listen/player';
import { scriptOf } from '../../src/view/listen/script';
import { voicesFor } from '../../src/view/listen/voices';
import { DELTA, FERRY } from './fixtures';

/** A synthesizer that says nothing and is told when a sentence ends. */
function fake() {
  const said: { readonly text: string; readonly manner: Manner }[] = [];
  let over: { readonly ended: () => void; readonly failed: () => void } | null = null;
  const speaker: Speaker = {
    speak: (text, manner, ended, failed) => {
      said.push({ text, manner });
      over = { ended, failed };
    },
    hush: () => {},
  };
  return { said, speaker, end: () => over?.ended(), fail: () => over?.failed(), late: () => over };
}
const script = ['One.', 'Two.', 'Three.'].map((text, target) => ({ text, span: { target, start: 0, end: text.length } }));

function stage(manner: Manner = { voice: null, speed: 1, language: 'en' }) {
  const voice = fake();
  const states: PlayerState[] = [];
  let wanted = manner;
  const player = playerOf(
    script,
    voice.speaker,
    () => wanted,
    (state) => states.push(state),
  );
  const texts = () => voice.said.map(({ text }) => text);
  return {
    ...voice,
    player,
    texts,
    now: () => states.at(-1),
    want: (next: Manner) => {
      wanted = next;
    },
  };
}

describe('the player', () => {
  it('speaks one sentence after the other and ends at the beginning', () => {
    const { player, texts, end, now } = stage();
    player.play();
    end();
    end();
    expect(texts()).toEqual(['One.', 'Two.', 'Three.']);
    expect(now()).toEqual({ at: 2, playing: true, failed: false });
    end();
    expect(now()).toEqual({ at: 0, playing: false, failed: false });
    expect(texts()).toHaveLength(3);
  });

  it('begins the sentence anew after a pause, and hears no end of the one before', () => {
    const { player, texts, late, now } = stage();
    player.play();
    const first = late();
    player.pause();
    first?.ended();
    expect(now()).toEqual({ at: 0, playing: false, failed: false });
    player.play();
    first?.ended();
    expect(texts()).toEqual(['One.', 'One.']);
  });

  it('steps among sentences, speaking or not, and not beyond them', () => {
    const { player, texts, now } = stage();
    player.step(1);
    expect(texts()).toEqual([]);
    expect(now()).toMatchObject({ at: 1, playing: false });
    player.play();
    player.step(1);
    player.step(1);
    player.step(-9);
    expect(texts()).toEqual(['Two.', 'Three.', 'Three.', 'One.']);
  });

  it('says the sentence again in another manner, only while it speaks', () => {
    const { player, said, want } = stage();
    player.again();
    player.play();
    want({ voice: 'urn:anna', speed: 2, language: 'de' });
    player.again();
    expect(said.map(({ manner }) => manner.speed)).toEqual([1, 2]);
    expect(said[1]).toMatchObject({ text: 'One.', manner: { voice: 'urn:anna' } });
  });

  it('stops where the speaker fails, and says so until it plays again', () => {
    const { player, fail, now } = stage();
    player.play();
    fail();
    expect(now()).toEqual({ at: 0, playing: false, failed: true });
    player.play();
    expect(now()).toEqual({ at: 0, playing: true, failed: false });
  });

  it('has nothing to say of an empty story', () => {
    const silent = fake();
    const states: PlayerState[] = [];
    playerOf(
      [],
      silent.speaker,
      () => ({ voice: null, speed: 1, language: null }),
      (state) => states.push(state),
    ).play();
    expect(silent.said).toEqual([]);
    expect(states.at(-1)?.playing).toBe(false);
  });
});

describe('what is read aloud', () => {
  it('is headline, standfirst and the body’s sentences in order, each where it stands; no table, no caption', () => {
    const spoken = scriptOf(FERRY.article);
    const texts = spoken.map(({ text }) => text);
    expect(texts[0]).toBe(FERRY.article.headline);
    expect(spoken[1]?.span.target).toBe('standfirst');
    expect(texts).toContain('At least 14 people were treated for bruises; none was seriously hurt.');
    const targets = new Set(spoken.map(({ span }) => span.target));
    for (const block of FERRY.article.body) expect(targets.has(block.id), block.kind).toBe(!['table', 'code', 'figure'].includes(block.kind));
    expect(texts.every((text) => text === text.trim() && text !== '')).toBe(true);
  });

  it('is cut into sentences in Arabic too', () => {
    expect(scriptOf(DELTA.article).length).toBeGreaterThan(DELTA.article.body.length);
  });
});

describe('voices', () => {
  const voice = (language: string) => ({ uri: language, name: language, language });
  it('are those of the language, its own region first', () => {
    const all = ['en-US', 'de-DE', 'en_GB', 'fr-FR'].map(voice);
    expect(voicesFor(all, 'en-GB').map(({ uri }) => uri)).toEqual(['en_GB', 'en-US']);
    expect(voicesFor(all, 'de')).toEqual([voice('de-DE')]);
    expect(voicesFor(all, 'he')).toEqual([]);
    expect(voicesFor(all, null)).toEqual(all);
  });
});
