import { describe, expect, it } from 'vitest';
import { matchDateline } from '../../src/article/wire/datelines';

const published = '2024-01-10T08:00:00Z';
const match = (text: string, language: string | null = null) => {
  const found = matchDateline(text, { published, language });
  return found && [found.place, found.region, found.date, found.agency?.short ?? null, text.slice(found.end)];
};

describe('matchDateline', () => {
  it.each([
    ['LOS ANGELES (Reuters) - A storm', 'LOS ANGELES', null, null, 'Reuters'],
    ['SHANGHAI, Oct 13 (Reuters) - A storm', 'SHANGHAI', null, '2023-10-13', 'Reuters'],
    ['By Malcolm ReedERIMO, Japan, Oct 19 (Reuters) - A storm', 'ERIMO', 'Japan', '2023-10-19', 'Reuters'],
    ['PHOENIX (AP) — A storm', 'PHOENIX', null, null, 'AP'],
    ['KABUL, Afghanistan (AP) -- A storm', 'KABUL', 'Afghanistan', null, 'AP'],
    ['ERIE, Pa. (AP) - A storm', 'ERIE', 'Pa.', null, 'AP'],
    ['ST. JOSEPH, Mich. (AP) _ A storm', 'ST. JOSEPH', 'Mich.', null, 'AP'],
    ['HONOLULU, Dec. 23 (UPI) -- A storm', 'HONOLULU', null, '2023-12-23', 'UPI'],
    ['SEOUL, Aug. 20 (Yonhap) -- A storm', 'SEOUL', null, '2023-08-20', 'Yonhap'],
    ['BEIJING, Sept. 2 (Xinhua) -- A storm', 'BEIJING', null, '2023-09-02', 'Xinhua'],
    ['LISBOA, 18 jun (Xinhua) -- A storm', 'LISBOA', null, '2023-06-18', 'Xinhua'],
    ['Jan. 10 (Xinhua) -- A storm', null, null, '2024-01-10', 'Xinhua'],
    ['新华社北京3月15日电（记者王明）A storm', '北京', null, '2023-03-15', 'Xinhua'],
    ['新华社上海１月２日电 题：A storm', '上海', null, '2024-01-02', 'Xinhua'],
    ['Frankfurt/Main (dpa) - A storm', 'Frankfurt/Main', null, null, 'dpa'],
    ['Berlin/Frankfurt (dpa) - A storm', 'Berlin/Frankfurt', null, null, 'dpa'],
    ['Bremen (dpa/lni) – A storm', 'Bremen', null, null, 'dpa'],
    ['Montpellier (SID) – A storm', 'Montpellier', null, null, 'SID'],
    ['Madrid, 11 may (EFE).- A storm', 'Madrid', null, '2023-05-11', 'EFE'],
    ['Madrid, 11 may (EFE).-A storm', 'Madrid', null, '2023-05-11', 'EFE'],
    ['Montevidéu, 12 jul (EFE).- A storm', 'Montevidéu', null, '2023-07-12', 'EFE'],
    ['(EFE).- A storm', null, null, null, 'EFE'],
    ['(ANSA) - ROMA, 22 MAR - A storm', 'ROMA', null, '2023-03-22', 'ANSA'],
    ['Roma, 6 set. (askanews) – A storm', 'Roma', null, '2023-09-06', 'askanews'],
    ['Roma, 18 set. (Adnkronos) - A storm', 'Roma', null, '2023-09-18', 'Adnkronos'],
    ['МОСКВА, 25 ноября. /ТАСС/. A storm', 'МОСКВА', null, '2023-11-25', 'TASS'],
    ['МОСКВА, 25 ноя - РИА Новости. A storm', 'МОСКВА', null, '2023-11-25', 'RIA'],
    ['القاهرة 9 يناير (رويترز) - A storm', 'القاهرة', null, '2024-01-09', 'Reuters'],
    ['ANKARA (AA) - A storm', 'ANKARA', null, null, 'Anadolu'],
    ['STOCKHOLM (TT) – A storm', 'STOCKHOLM', null, null, 'TT'],
    ['【ワシントン共同】A storm', 'ワシントン', null, null, 'Kyodo'],
    ['(서울=연합뉴스) 홍길동 기자 = A storm', '서울', null, null, 'Yonhap'],
    ['LONDON — A storm', 'LONDON', null, null, null],
    ['BUFFALO, N.Y. — A storm', 'BUFFALO', 'N.Y.', null, null],
    ['Dekalb, Ill. — A storm', 'Dekalb', 'Ill.', null, null],
    ['WASHINGTON (CNN) A storm', 'WASHINGTON', null, null, 'CNN'],
    ['AUSTIN (KXAN) — A storm', 'AUSTIN', null, null, null],
    ['New Delhi, Jan 9 (PTI) A storm', 'New Delhi', null, '2024-01-09', 'PTI'],
  ])('%s', (text, place, region, date, agency) => {
    expect(match(text)).toEqual([place, region, date, agency, 'A storm']);
  });

  it('takes a mixed-case city before a dash in German only', () => {
    expect(match('Pjöngjang - Der Machthaber sprach.', 'de')?.[0]).toBe('Pjöngjang');
    expect(match('Nothing - The minister spoke.', 'en')).toBeNull();
  });

  it.each([
    'Note (AP) – said on Monday',
    'Prices rose (AP) after a storm',
    'FILE - In this Nov. 21, 2019, file photo, a dog',
    'WATCH — The video of the storm',
    'UPDATE - The storm has passed',
    'The company (Reuters) said',
    'He said — and few believed it — that',
    'Paris Saint-Germain (PSG) won',
    'Apple (AAPL) — shares rose',
    'Q — What happened?',
    'Reuters reported that a storm',
  ])('leaves alone: %s', (text) => {
    expect(match(text)).toBeNull();
  });
});
