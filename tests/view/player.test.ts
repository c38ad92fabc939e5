import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/view/listen/pieces';
import { type Manner, type PlayerState, playerOf, type Speaker } from '../../src/view/listen/player';
import { scriptOf } from '../../src/view/listen/script';
import { voicesFor, withoutVariants } from '../../src/view/listen/voices';
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
  const voice = (language: string, name = language, standard = false) => ({ uri: name, name, language, standard });
  const uris = (voices: readonly { readonly uri: string }[]) => voices.map(({ uri }) => uri);

  it('are those of the language, its own region first', () => {
    const all = ['en-US', 'de-DE', 'en_GB', 'fr-FR'].map((language) => voice(language));
    expect(uris(voicesFor(all, 'en-GB', 'en'))).toEqual(['en_GB', 'en-US']);
    expect(uris(voicesFor(all, 'de', 'en'))).toEqual(['de-DE']);
    expect(voicesFor(all, 'he', 'en')).toEqual([]);
  });

  it('begin with the system’s own where the region is the same or not known, then with the reader’s region', () => {
    const all = [voice('en-US', 'Bells'), voice('en-029', 'Caribbean'), voice('en-GB', 'Daniel'), voice('en-US', 'Samantha', true)];
    expect(uris(voicesFor(all, 'en-US', 'en-GB'))).toEqual(['Samantha', 'Bells', 'Daniel', 'Caribbean']);
    expect(uris(voicesFor(all, 'en', 'en-GB'))).toEqual(['Samantha', 'Daniel', 'Bells', 'Caribbean']);
    expect(uris(voicesFor(all, 'en-GB', 'en-US'))[0]).toBe('Daniel');
  });

  it('are the reader’s first where the story’s language is not known', () => {
    const all = [voice('af', 'Afrikaans', true), voice('de-DE', 'Anna'), voice('en-US', 'Joe')];
    expect(uris(voicesFor(all, null, 'en-GB'))).toEqual(['Joe', 'Afrikaans', 'Anna']);
  });

  it('are found under other names of their language', () => {
    const all = ['cmn', 'yue', 'iw-IL', 'nb-NO', 'in', 'chr-US-QAAA-X-WEST'].map((language) => voice(language));
    expect(uris(voicesFor(all, 'zh-CN', 'en'))).toEqual(['cmn']);
    expect(uris(voicesFor(all, 'he', 'en'))).toEqual(['iw-IL']);
    expect(uris(voicesFor(all, 'no', 'en'))).toEqual(['nb-NO']);
    expect(uris(voicesFor(all, 'id', 'en'))).toEqual(['in']);
    expect(uris(voicesFor(all, 'not a language', 'en'))).toEqual([]);
  });

  it('are shown once, not in each pitch of theirs; one that stands alone stays', () => {
    const names = [
      'English (America) espeak-ng',
      'English (America)+Adam espeak-ng',
      'English (America)+Mr serious espeak-ng',
      'Thai+Adam espeak-ng',
      'Google+ Voice',
    ];
    expect(withoutVariants(names.map((name) => voice('en', name))).map(({ name }) => name)).toEqual([names[0], names[3], names[4]]);
  });
});

describe('a long sentence in pieces', () => {
  it('is cut behind a comma or a dash, else between words, and loses none of them', () => {
    const sentence = 'The council, which met on Tuesday – for the third time – agreed to widen the eastern quay before the winter storms arrive.';
    const pieces = piecesOf(sentence, 60);
    expect(pieces).toEqual([
      'The council, which met on Tuesday – for the third time –',
      'agreed to widen the eastern quay before the winter storms',
      'arrive.',
    ]);
    expect(pieces.join(' ')).toBe(sentence);
  });

  it('stays whole where it is short, or one word', () => {
    expect(piecesOf('Short, and whole.', 60)).toEqual(['Short, and whole.']);
    expect(piecesOf('x'.repeat(100), 60)).toEqual(['x'.repeat(100)]);
    expect(piecesOf(`${'x'.repeat(100)} and more`, 60)).toEqual(['x'.repeat(100), 'and more']);
  });

  it('does not cut a number at its comma', () => {
    expect(piecesOf(`${'word '.repeat(11)}12,000 people`, 59)).toEqual(['word '.repeat(11).trim(), '12,000 people']);
  });
});
