/** A year that names a work or a product: "the 2019 film", "a 2020 sedan"; near misses: "the 2016 election", "in 2019 film critics". */
const WORK =
  /^\s(?:[\p{Ll}-]+\s){0,2}?(?:film|movie|novel|memoir|album|song|single|documentary|comedy|drama|thriller|musical|sequel|remake|miniseries|model|sedan|SUV|pickup|coupe|hatchback|minivan|edition)\b/u;
/** Before a thing's name rather than a clause: "a 2020 Sentra", "her 2015 Nissan Leaf"; near miss: "In 2020 Nissan sold". */
const OWNED = /(?:^|\s)(?:an?|the|his|her|my|our|their|your|new|used|['’]s|own)\s$/i;
/** What happens in its year, whatever it is called: "the 2018 World Cup", "the 2008 Mumbai attacks". */
const EVENT =
  /\b(?:Olympics?|Paralympics?|Games|Cup|Championships?|Finals?|Open|Series|Bowl|Elections?|Summit|Festival|Awards?|Oscars|Grammys|Emmys|Tour|Prix|Act|Accord|Treaty|Convention|Season|League|Conference|Census|Expo|War|Revolution|Report|Agreement|Uprising|Biennale|Marathon|Draft|Masters|Derby|Classic)\b|^(?:\s\p{Lu}[\p{L}.’'-]*)+\s(?!(?:and|are|but|for|from|had|has|or|that|the|was|were|which|who|will|with)\b)\p{Ll}{3}/u;
/** Ends in a version: "iPhone 2023", "PlayStation 2024". */
const PRODUCT = /(?:^|\s)\p{L}*\p{Ll}\p{Lu}\p{L}*\s$/u;

/** Whether a year is part of what something is called rather than when something was. */
export function isNamedAfter(before: string, after: string): boolean {
  if (PRODUCT.test(before)) return true;
  if (!OWNED.test(before)) return false;
  return WORK.test(after) || (/^\s\p{Lu}/u.test(after) && !EVENT.test(after));
}
