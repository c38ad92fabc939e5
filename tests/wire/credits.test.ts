import { describe, expect, it } from 'vitest';
import { splitCredit } from '../../src/article/wire/captions';
import { creditOf, tailCredit } from '../../src/article/wire/credits';

describe('splitCredit', () => {
  it.each([
    ['A dog runs. (AP Photo/Ana Ruiz, File)', 'A dog runs.', 'AP Photo/Ana Ruiz, File', ['AP']],
    ['A dog runs (Kyodo News via AP)', 'A dog runs', 'Kyodo News via AP', ['Kyodo', 'AP']],
    ['A dog runs. (Ana Ruiz, Pool via AP)', 'A dog runs.', 'Ana Ruiz, Pool via AP', ['AP']],
    ['FILE PHOTO: A dog runs. REUTERS/Ana Ruiz', 'FILE PHOTO: A dog runs.', 'REUTERS/Ana Ruiz', ['Reuters']],
    ['A dog runs. (Photo by Ana Ruiz/AFP via Getty Images)', 'A dog runs.', 'Photo by Ana Ruiz/AFP via Getty Images', ['AFP']],
    ['A dog runs. (Photo credit should read ANA RUIZ/AFP/Getty Images)', 'A dog runs.', 'Photo credit should read ANA RUIZ/AFP/Getty Images', ['AFP']],
    ['Ein Hund läuft. Foto: Ana Ruiz/dpa/Archivbild', 'Ein Hund läuft.', 'Foto: Ana Ruiz/dpa/Archivbild', ['dpa']],
    ['Ein Hund läuft. (picture-alliance/dpa/A. Ruiz)', 'Ein Hund läuft.', 'picture-alliance/dpa/A. Ruiz', ['dpa']],
    ['A dog runs. Ana Ruiz/Reuters files', 'A dog runs.', 'Ana Ruiz/Reuters files', ['Reuters']],
    ['A satellite image. (Planet Labs PBC/Handout via Reuters)', 'A satellite image.', 'Planet Labs PBC/Handout via Reuters', ['Reuters']],
    ['EFE/Ana Ruiz', '', 'EFE/Ana Ruiz', ['EFE']],
    ['Ana Ruiz, Associated Press', '', 'Ana Ruiz, Associated Press', ['AP']],
    ['ANA RUIZ / AFP', '', 'ANA RUIZ / AFP', ['AFP']],
    ['Image copyright EPA', '', 'Image copyright EPA', ['EPA']],
    ['aru/PAP', 'aru/PAP', null, []],
  ])('%s', (text, caption, credit, agencies) => {
    expect(splitCredit(text)).toEqual({ caption, credit, agencies });
  });

  it.each(['Reuters reported that a dog ran through the city.', 'The dog (left) and its owner', 'Visitors at the AP building on Monday'])(
    'leaves alone: %s',
    (text) => {
      expect(splitCredit(text).credit).toBeNull();
    },
  );
});

describe('creditOf', () => {
  it.each([
    ['(Reporting by Ana Ruiz; Editing by Tom Lee)', 'sign-off'],
    ['Additional reporting by PA', 'sign-off'],
    ['Writing by Ana Ruiz Edtitng by Tom Lee', 'sign-off'],
    ['(Información de Ana Ruiz. Editado por Tomás Gil)', 'sign-off'],
    ['The Associated Press contributed to this report.', 'desk'],
    ['CNN’s Ana Ruiz and Tom Lee contributed to this report.', 'desk'],
    ['Our Standards: The Thomson Reuters Trust Principles., opens new tab', 'standards'],
    ['Copyright 2018 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.', 'copyright'],
    ['© Thomson Reuters 2020', 'copyright'],
    ['© dpa-infocom, dpa:220124-99-835563/5', 'copyright'],
    ['(With inputs from PTI, ANI)', 'syndication'],
    ['(FR mit dpa)', 'syndication'],
    ['(mit Material von dpa)', 'syndication'],
    ['(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)', 'syndication'],
    ['--IANS', 'syndication'],
    ['vc/vd', 'desk'],
    ['(ats/nxp)', 'desk'],
  ])('%s', (text, kind) => {
    expect(creditOf(text, true)?.kind).toBe(kind);
  });

  it.each([
    'Reporting by the committee showed that prices rose.'.replace('the committee', 'a committee'),
    'He contributed to this report on whales for ten years, and wrote most of it himself at sea.',
    'Reuters reported the story first.',
    'Copyright law protects authors.',
    'With input from farmers, the ministry wrote a new law.',
    'Aachen',
  ])('leaves alone: %s', (text) => {
    expect(creditOf(text, true)).toBeNull();
  });
});

describe('tailCredit', () => {
  it.each([
    ['The storm passed over Florida on Monday. Editing by Ana Ruiz', 'Editing by Ana Ruiz'],
    ['The storm passed over Florida on Monday. (Reporting by Ana Ruiz)', '(Reporting by Ana Ruiz)'],
    ['The storm passed over the state. Paul SimoOur Standards: The Thomson Reuters Trust Principles.', 'Our Standards: The Thomson Reuters Trust Principles.'],
    ['Der Sturm zog am Montag über das Land. (dpa)', '(dpa)'],
    ['The storm passed over the whole state on Monday. PTI', 'PTI'],
  ])('%s', (text, credit) => {
    const tail = tailCredit(text, true);
    expect(tail && text.slice(tail.start).trim()).toBe(credit);
  });
  it('leaves a bracket of copy alone', () => {
    expect(tailCredit('The storm passed over the whole state on Monday (and part of Sunday).', true)).toBeNull();
  });
});
