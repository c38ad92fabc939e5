import { describe, expect, it } from 'vitest';
import { matchDateline, placeLine } from '../../src/article/wire/datelines';

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
    ['ВАРШАВА. 5 января. ИНТЕРФАКС - A storm', 'ВАРШАВА', null, '2024-01-05', 'Interfax'],
    ['КИЇВ. 5 січня. УКРІНФОРМ. A storm', 'КИЇВ', null, '2024-01-05', 'Ukrinform'],
    ['МОСКВА, 5 янв - РИА Новости, Иван Петров. A storm', 'МОСКВА', null, '2024-01-05', 'RIA'],
    ['Praha 5. ledna (ČTK) - A storm', 'Praha', null, '2024-01-05', 'ČTK'],
    ['Bratislava 5. januára (TASR) - A storm', 'Bratislava', null, '2024-01-05', 'TASR'],
    ['ZAGREB, 5. siječnja 2024. (Hina) - A storm', 'ZAGREB', null, '2024-01-05', 'HINA'],
    ['Beograd, 5. januara (Tanjug) - A storm', 'Beograd', null, '2024-01-05', 'Tanjug'],
    ['Ljubljana, 05. januarja (STA) - A storm', 'Ljubljana', null, '2024-01-05', 'STA'],
    ['DUBAI, 5th January, 2024 (WAM) -- A storm', 'DUBAI', null, '2024-01-05', 'WAM'],
    ['Abuja, Jan. 5, 2024 (NAN) A storm', 'Abuja', null, '2024-01-05', 'NAN'],
    ['Riyadh, January 5, 2024, SPA -- A storm', 'Riyadh', null, '2024-01-05', 'SPA'],
    ['Accra, Jan. 5, GNA - A storm', 'Accra', null, '2024-01-05', 'GNA'],
    ['JAKARTA, Antara - A storm', 'JAKARTA', null, null, 'Antara'],
    ['New Delhi [India], January 5 (ANI): A storm', 'New Delhi', 'India', '2024-01-05', 'ANI'],
    ['ANKARA, (DHA)- A storm', 'ANKARA', null, null, 'DHA'],
    ['（中央社記者王小明台北5日電）A storm', '台北', null, null, 'CNA'],
    ['【1月5日 AFP】A storm', null, null, '2024-01-05', 'AFP'],
    ['New Delhi, Jan 9 (PTI) A storm', 'New Delhi', null, '2024-01-09', 'PTI'],
  ])('%s', (text, place, region, date, agency) => {
    expect(match(text)).toEqual([place, region, date, agency, 'A storm']);
  });

  it('takes a mixed-case city before a dash in German only', () => {
    expect(match('Pjöngjang - Der Machthaber sprach.', 'de')?.[0]).toBe('Pjöngjang');
    expect(match('Nothing - The minister spoke.', 'en')).toBeNull();
  });

  it('takes an agency in brackets before a new sentence in its own language', () => {
    expect(match('Bern (sda) Der Rat tagt.', 'de')?.slice(0, 4)).toEqual(['Bern', null, null, 'ATS']);
    expect(match('Oslo (NTB) Regjeringen la fram planen.', 'no')?.[3]).toBe('NTB');
    expect(match('Bern (sda) der Rat tagt.', 'de')).toBeNull();
    expect(match('The Hague (AFP) Reporters said so.', 'en')).toBeNull();
  });

  it.each([
    'NASA - The agency said on Monday',
    'Moscow, Jan 5, Smith - A storm',
    'He flew to Washington, AP - said so',
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

describe('placeLine', () => {
  const known = new Set(['washington', 'pittsburgh', 'berlin', 'new delhi']);
  const line = (text: string) => {
    const found = placeLine(text, { published, isKnown: (place) => known.has(place.toLowerCase()) });
    return found && [found.place, found.date, found.agency?.short ?? null];
  };
  it.each([
    ['PITTSBURGH', ['PITTSBURGH', null, null]],
    ['Pittsburgh, Pa.', ['Pittsburgh', null, null]],
    ['PTI, Washington,', ['Washington', null, 'PTI']],
    ['Berlin (dpa)', ['Berlin', null, 'dpa']],
    ['New Delhi, Jan 9 | Reuters', ['New Delhi', '2024-01-09', 'Reuters']],
    ['Harbour', null],
    ['Politics', null],
    ['Berlin is a city that never sleeps, they said', null],
    ['Berlin, Washington, Pittsburgh', null],
    ['UPDATE', null],
  ])('%s', (text, expected) => {
    expect(line(text)).toEqual(expected);
  });
});
