// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '../src/article/detect';

const PARAGRAPHS = [
  'The Saturday market has returned to the old square of Keld after eleven years in a car park, and by noon no bread was left.',
  'Some sixty traders put up their stalls before dawn. The council had laid new stone and moved the buses to the station.',
  'The council expects the market to bring four thousand people into the town every Saturday, and shops will stay open late.',
  'The car park will be turned into a garden with ninety trees, and the first of them are to be planted in the month of March.',
  'The next market is on Saturday, and the bakers of the town have promised twice as many loaves as they brought this time.',
];
const HANZI = '克尔德老广场的周六集市在停车场里办了十一年之后终于回来了，到中午时分面包就已经卖完。镇议会说，每个周六会有四千人来到镇上。';
const THAI = 'สภาเมืองเคลด์ได้ย้ายตลาดวันเสาร์กลับมายังจัตุรัสเก่าหลังจากอยู่ในลานจอดรถมาสิบเอ็ดปี และก่อนเที่ยงวันขนมปังก็ขายหมดแล้ว พ่อค้าแม่ค้าราวหกสิบรายตั้งแผงขายของตั้งแต่ก่อนรุ่งสาง';
const HINDI =
  'केल्ड की परिषद ने शनिवार का बाज़ार ग्यारह साल बाद पुराने चौक में वापस ला दिया है और दोपहर तक सारी रोटियाँ बिक चुकी थीं। साठ व्यापारियों ने सुबह से पहले अपनी दुकानें लगाईं।';
const ADDRESS = 'https://post.example/market';
const scoreOf = (body: string, head = ''): number =>
  detect(new DOMParser().parseFromString(`<html lang="en"><head><title>Market returns</title>${head}</head><body>${body}</body></html>`, 'text/html'), {
    url: ADDRESS,
  }).score;
const broken = PARAGRAPHS.join('<br><br>');

describe('an article in a script with other full stops, or none', () => {
  const story = (text: string): number => scoreOf(`<h1>Market</h1>${`<p>${text}</p>`.repeat(6)}`);
  it.each([
    ['Thai', THAI],
    ['Hindi', HINDI],
  ])('is found: %s', (_, text) => {
    expect(story(text)).toBeGreaterThanOrEqual(0.5);
  });

  it('is not found in labels of the same length', () => {
    expect(story('ข่าว กีฬา บันเทิง การเมือง เศรษฐกิจ ต่างประเทศ ท่องเที่ยว สุขภาพ ไลฟ์สไตล์ ดูดวง หวย วิดีโอ')).toBeLessThan(0.5);
    expect(story('समाचार खेल मनोरंजन राजनीति व्यापार विदेश यात्रा स्वास्थ्य जीवनशैली राशिफल वीडियो मौसम शिक्षा')).toBeLessThan(0.5);
  });
});

describe('an article whose page has no paragraphs', () => {
  it.each(['soup-market', 'blogger-kiln', 'chinese-granary', 'japanese-ferry'])('is found: %s', (slug) => {
    const page = new DOMParser().parseFromString(readFileSync(`tests/pages/${slug}/page.html`, 'utf8'), 'text/html');
    expect(detect(page, { url: ADDRESS })).toMatchObject({ isArticle: true });
  });

  it('is found between the line breaks of a cell, as between paragraphs', () => {
    expect(scoreOf(`<table><tr><td><h1>Market returns</h1><font size="2">${broken}</font></td></tr></table>`)).toBeGreaterThanOrEqual(0.5);
    expect(scoreOf(`<h1>Market returns</h1>${PARAGRAPHS.map(() => `<p>${HANZI}</p>`).join('')}`)).toBeGreaterThanOrEqual(0.5);
  });

  it('gives the lines in which its agency stands', () => {
    const html = `<h1>Market returns</h1><font>KELD, England (Reuters) - ${broken}<br><br>(Reporting by Rolf Anker)</font>`;
    expect(detect(new DOMParser().parseFromString(html, 'text/html'), { url: ADDRESS }).agency).toBe('Reuters');
  });
});

it('a form whose inputs have the names of what is read is looked at without a fault', () => {
  const names = ['childNodes', 'nodeType', 'nodeName', 'textContent', 'parentElement', 'closest'];
  const form = `<form>${names.map((name) => `<input name="${name}">`).join('')}${broken}</form>`;
  expect(scoreOf(`<h1>Market returns</h1><div>${form}<br>${form}</div>`)).toBeGreaterThanOrEqual(0);
});

/** Near misses: no page of them is better for its line breaks. */
describe('line breaks that part no article', () => {
  const empty = scoreOf('<h1>Market returns</h1>');
  const short = PARAGRAPHS.slice(0, 3).join('<br><br>');
  it.each([
    ['posts of a forum, each as long as the other', `<div>${broken}</div><div>${broken}</div>`],
    ['a description in a shop', `<div>${short}</div>`],
    ['addresses and opening hours', `<div>${Array.from({ length: 12 }, (_, n) => `Shop ${n}<br>${n} Clay Lane, Keld.<br>Open daily.<br>`).join('')}</div>`],
  ])('%s', (_, html) => {
    expect(scoreOf(`<h1>Market returns</h1>${html}`)).toBe(empty);
  });
});
