import { describe, expect, it } from 'vitest';
import { languageOfText } from '../../src/article/assemble/language';

/** One story in languages that share their letters. */
const RUSSIAN =
  'Мэрия Элина сообщила во вторник, что старый причал снова откроется после трёх дней ремонта. Два крана всё ещё не работают, и корабли будут ждать около часа, сказал начальник порта на встрече с жителями.';
const BULGARIAN =
  'Общината в Елин съобщи във вторник, че старият кей ще бъде отворен отново след три дни ремонт. Кметът каза, че двата крана все още не работят и корабите ще трябва да чакат около час на входа.';
const UKRAINIAN =
  'Міська рада Еліна повідомила у вівторок, що старий причал знову відкриється після трьох днів ремонту. Два крани не працюють, і кораблі чекатимуть близько години, сказав начальник порту.';
const SERBIAN =
  'Градска управа у Елину саопштила је у уторак да ће се стари кеј поново отворити после три дана поправке. Две дизалице још не раде и бродови ће чекати око сат, рекао је начелник луке.';

describe('the language of a text, by its letters', () => {
  it.each([
    ['ru', RUSSIAN],
    ['bg', BULGARIAN],
    ['uk', UKRAINIAN],
    ['sr', SERBIAN],
    ['ru', `${RUSSIAN} Об этом сообщил корреспондент из Києва.`],
  ])('%s: %s', (language, text) => {
    expect(languageOfText(text)).toBe(language);
  });

  it('is unknown where they are of another language of that script', () => {
    expect(
      languageOfText('Елин қаласының әкімдігі сейсенбіде ескі айлақ үш күндік жөндеуден кейін қайта ашылатынын хабарлады. Екі кран әлі жұмыс істемейді.'),
    ).toBeNull();
  });
});
