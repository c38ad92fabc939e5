import { describe, expect, it } from 'vitest';
import { AGENCIES, agenciesIn, agencyNamed, agencyOfHost, shortNames } from '../../src/article/wire/agencies';
import { mentionsIn } from '../../src/article/wire/mentions';

const forms = AGENCIES.map(([names]) => names.split('|').map((name) => name.replace('~', '')));

describe('the table', () => {
  it('holds the world’s agencies, each once', () => {
    const shorts = forms.map(([short]) => short);
    expect(shorts.length).toBeGreaterThanOrEqual(60);
    expect(new Set(shorts).size).toBe(shorts.length);
  });

  it.each(
    [
      'Reuters AP AFP UPI dpa EPA EFE ANSA AGI Adnkronos APA SDA Keystone ATS Belga ANP NTB TT Ritzau PAP ČTK TASR MTI Agerpres BTA Tanjug HINA',
      'STA LETA BNS ELTA Ukrinform Interfax TASS RIA Xinhua CNS Kyodo Jiji Yonhap PTI ANI IANS UNI APP BSS Bernama Antara VNA AAP NZPA NZN CP',
      'Notimex Télam Anadolu IHA DHA SPA WAM QNA KUNA BNA Petra MENA NNA IRNA Fars MAP APS TAP PANA NAN SAnews ENP',
    ].flatMap((names) => names.split(' ')),
  )('knows %s', (name) => {
    expect(agencyNamed(name)).not.toBeNull();
  });

  it.each(forms.map((names) => [names[0] ?? '', names] as const))('knows %s by every form', (short, names) => {
    for (const name of names) {
      expect(agencyNamed(name)?.short).toBe(short);
      expect(shortNames(agenciesIn(`(${name})`))).toEqual([short]);
      expect(mentionsIn(`(${name})`)).toEqual(agenciesIn(`(${name})`));
    }
  });
});

describe('agenciesIn', () => {
  it.each([
    ['Photo by Ana Ruiz/AFP via Getty Images', ['AFP']],
    ['With inputs from PTI, ANI', ['PTI', 'ANI']],
    ['REUTERS/Ana Ruiz', ['Reuters']],
    ['Ana Ruiz, The Associated Press', ['AP']],
    ['Foto: APA / AFP / POOL / Ana Ruiz', ['APA', 'AFP']],
    ['Foto: TT', ['TT']],
    ['（共同）', ['Kyodo']],
    ['(ats/nxp)', ['ATS']],
  ])('%s', (text, agencies) => {
    expect(shortNames(agenciesIn(text))).toEqual(agencies);
    expect(mentionsIn(text)).toEqual(agenciesIn(text));
  });

  it.each([
    'APEC leaders met',
    'an ap for that',
    'the uni said',
    'a MAP of the town',
    'PA state police',
    'reuters.com',
    '@AFP',
    'TT buttons',
    'AA meeting',
    'ANSAldo won',
  ])('sees none in: %s', (text) => {
    expect(agenciesIn(text)).toEqual([]);
    expect(mentionsIn(text)).toEqual([]);
  });
});

describe('agencyOfHost', () => {
  it('knows an agency’s own site', () => {
    expect(agencyOfHost('www.reuters.com')?.short).toBe('Reuters');
    expect(agencyOfHost('notreuters.com')).toBeNull();
  });
});
