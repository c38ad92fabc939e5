import { describe, expect, it } from 'vitest';
import { deskIn, isLoneName, opensByline, peopleIn, soleName } from '../../src/article/wire/bylines';

describe('people in a byline', () => {
  it.each([
    // glued by the template
    ['By Ana RuizPublished: Jan 29, 2025', ['Ana Ruiz']],
    ['by Ana ZeldmanNovember 20, 2007', ['Ana Zeldman']],
    ['ByAna Ruiz', ['Ana Ruiz']],
    ['Byron Ruiz', ['Byron Ruiz']],
    ['On January 12, 2025 By Ana RuizIn Harbour Life', ['Ana Ruiz']],
    // behind a date or a label
    ['Posted on 21. Juli 2019 by Ana Ruiz', ['Ana Ruiz']],
    ['Veröffentlicht am Fr, 24. Januar 2020, 18:18 von Ana Ruiz', ['Ana Ruiz']],
    ['03/01/2017 by Ana Ruiz, Head of the Harbour Office', ['Ana Ruiz']],
    ['Ein Artikel von Ana Ruiz | 27.01.2022 - 12:45', ['Ana Ruiz']],
    ['Escribe Ana Ruiz', ['Ana Ruiz']],
    ['Autoren Ana Ruiz und Tom Lee', ['Ana Ruiz', 'Tom Lee']],
    ['Contributors: Ana Ruiz', ['Ana Ruiz']],
    // particles and endings that look like words between names
    ['Artikel von Alexa von Ruiz', ['Alexa von Ruiz']],
    ['von Sonia Mevißen Erstellt am 01.01.23 um 08:35', ['Sonia Mevißen']],
    // degrees stay with their name, the work of others does not count
    ['By Ana Ruiz, MS, RD. Reviewed by Tom Lee, MD', ['Ana Ruiz, MS, RD']],
    ['Written by Ana Ruiz, CFP®', ['Ana Ruiz, CFP®']],
    ['Von Ana Ruiz und Tom Lee, NDR', ['Ana Ruiz', 'Tom Lee']],
    ['Ana Ruiz @anaruiz', ['Ana Ruiz']],
    ['Center for Harbour Research', []],
    ['By Ana Ruiz, Quay Business', ['Ana Ruiz']],
    ['Ana Ruiz, Harbour Insider', ['Ana Ruiz']],
    ['By Ana Ruiz, Master Horticulturalist, Garden Educator', ['Ana Ruiz']],
    ['Harbour Children’s Hospital', []],
    // what it is about
    ['By ANA RUIZ, Executive Editor | Friday June 7, 2013 @ 6:43pm EDTTags: Harbour Prime, Tom Lee, TiVo', ['ANA RUIZ']],
    ['By Ana Ruiz | Filed under: Nils Berg', ['Ana Ruiz']],
    ['By ANA RUIZ Elm Gazette', ['ANA RUIZ']],
    ['By ANA B. RUIZ and TOM LEE Port Elm Ledger', ['ANA B. RUIZ', 'TOM LEE']],
    ['By ANA RUIZ and Tom Lee', ['ANA RUIZ', 'Tom Lee']],
    // where they write, by its letters
    ['Von Ana Ruiz, QDR Hafenland', ['Ana Ruiz']],
    ['Von Ana Ruiz und Tom Lee, QRD-Studio Elin', ['Ana Ruiz', 'Tom Lee']],
    ['Par Ana RUIZ et Tom LEE', ['Ana RUIZ', 'Tom LEE']],
    ['By ANA RUIZ, TOM LEE', ['ANA RUIZ', 'TOM LEE']],
    ['Par ANA RUIZ, LÉA BERG Envoyées spéciales à Elin', ['ANA RUIZ', 'LÉA BERG']],
    ['Par Léa Berg, correspondante à Elin', ['Léa Berg']],
    ['E-mail Address: ana@quay.example', []],
  ])('%s', (line, people) => {
    expect(peopleIn(line, { outlet: 'The Quay', single: false })).toEqual(people);
  });

  it.each([
    ['kirstin ruiz', ['kirstin ruiz']],
    ['fri.juli', ['fri.juli']],
    ['Mobasir hassan', ['Mobasir hassan']],
    ['IWB', []],
    ['quay.it', []],
    ['webmaster', []],
    ['Harbour Team', []],
  ])('where the page says that this is the author: %s', (name, people) => {
    expect(peopleIn(name, { outlet: null, single: true })).toEqual(people);
  });
});

/** What pages of each language print before and behind a name. */
describe('people in a byline, by language', () => {
  const IT = ['Di', 'Scritto da:', 'A cura di', 'dal nostro inviato', 'dalla nostra corrispondente', 'Articolo di', 'Testo:', 'Redatto da', 'Pubblicato da'];
  const PL = ['Autor:', 'Autorka:', 'Tekst:', 'Opracowanie:', 'Oprac.', 'Napisał:', 'Napisała', 'Przez', 'Dodał:'];
  const NL = [
    'Door',
    'door onze redacteur',
    'Van onze correspondent',
    'VAN ONZE BUITENLANDREDACTEUR',
    'Van onze verslaggeefster in Elin',
    'Door onze verslaggever',
    'Geschreven door',
    'Tekst:',
    'Auteur:',
    'Gepubliceerd door',
  ];
  const TR = ['Yazar:', 'Yazan:', 'Haber:', 'Muhabir:', 'Editör:'];
  const RU = ['Автор:', 'Текст:', 'Подготовила', 'Подготовил:', 'Беседовала', 'Автор статьи:', 'Автор публикации', 'Корреспондент:', 'Материал подготовил'];
  const AR = ['كتبت:', 'كتب:', 'كتب', 'بقلم:', 'بقلم', 'إعداد:', 'الكاتب:', 'تقرير:'];
  const ZH = [
    '文/',
    '文｜',
    '作者：',
    '记者 ',
    '记者：',
    '本报记者 ',
    '本报记者',
    '临江日报记者 ',
    '撰文：',
    '作者 | ',
    '来源：临江日报 作者：',
    '（临江日报记者 ',
  ];
  const JA = ['文・', '文：', '取材・文：', '執筆：', '記者：', '著者：', 'ライター：', '聞き手・'];
  const PT = ['Por', 'Texto:', 'Texto de', 'Escrito por', 'Publicado por', 'Reportagem de', 'Reportagem:', 'Da redação com', 'Autor:'];
  const ES = ['Por', 'Texto:', 'Redactado por', 'Una crónica de', 'Escribe'];
  const FR = ['Par', 'Publié par', 'Propos recueillis par', 'De notre correspondant', 'Rédigé par', 'Texte :', 'Un article de'];
  const DE = ['Von', 'Text:', 'Ein Artikel von', 'Eine Analyse von', 'Aus Berlin berichtet', 'Ein Gastbeitrag von', 'Verfasst von:'];
  const spaced = [...IT, ...PL, ...NL, ...TR, ...PT, ...ES, ...FR, ...DE].map((words) => [`${words} Ana Ruiz`, 'Ana Ruiz'] as const);
  it.each<readonly [string, string]>([
    ...spaced,
    ...RU.map((words) => [`${words} Анна Руис`, 'Анна Руис'] as const),
    ...AR.map((words) => [`${words} ليلى الحداد`, 'ليلى الحداد'] as const),
    ...ZH.map((words) => [`${words}陈晓禾`, '陈晓禾'] as const),
    ...JA.map((words) => [`${words}高瀬みどり`, '高瀬みどり'] as const),
    ['김하늘 기자', '김하늘'],
    ['김하늘 특파원', '김하늘'],
    ['김하늘 기자 haneul@quay.example', '김하늘'],
    ['ANA RUIZ ana@quay.example', 'ANA RUIZ'],
  ])('%s', (line, name) => {
    expect([peopleIn(line, { outlet: 'The Quay', single: false }), opensByline(line)]).toEqual([[name], true]);
  });

  it.each([
    'Опубликовано вчера',
    'Przez Tatry na rowerze',
    '本报记者走访了十一个村庄',
    '기자 회견',
    'Contact the harbour office at office@quay.example',
    'Testo di legge',
    'Van onze redactie',
    'Van onze redactie Buitenland',
    'Reportagem: a vida no cais',
  ])('none: %s', (line) => {
    expect(peopleIn(line, { outlet: 'The Quay', single: false })).toEqual([]);
  });
});

it.each([
  ['By: Ana Ruiz QNBC Executive News Editor', 'QNBC.com', ['Ana Ruiz']],
  ['Von Ana Ruiz QDR', 'QDR', ['Ana Ruiz']],
  ['Par Jean Marc DUQUAI', 'QNBC.com', ['Jean Marc DUQUAI']],
  ['Ana QNBC', 'QNBC', ['Ana QNBC']],
  ['Ediciones El Muelle', 'EL MUELLE', []],
  ['Grupa Wirtualna Przystań', null, []],
])('of an outlet: %s', (line, outlet, people) => {
  expect(peopleIn(line, { outlet, single: false })).toEqual(people);
});

describe('one word that signs', () => {
  it.each([
    ['Posted by BeauHD on Friday December 19, 2025 @08:00PM from the harbour', 'BeauHD'],
    ['Veröffentlicht am Fr, 24. Januar 2020, 18:18 von Creeny', 'Creeny'],
    ['by whova | Apr 21, 2025', 'whova'],
    ['Dezember 10, 2019 · von freeman1984 · in Allgemein · Hinterlasse einen Kommentar', 'freeman1984'],
    ['Posted in Harbour by damian on August 3, 2019', 'damian'],
    ['Eingestellt von Weinlach um 10:52', 'Weinlach'],
    ['By Monday the storm had passed and the boats were out', null],
    ['By Klook', null],
    ['By Quay Staff', null],
    ['Read by millions', null],
    ['Trusted since 2013 by marketers.', null],
    ['By Ana Ruiz on May 3, 2019', null],
  ])('%s', (line, name) => {
    expect(soleName(line)).toBe(name);
  });
});

describe('desks', () => {
  it.each([
    ['By the Harbour Desk • 4 mins read', 'the Harbour Desk'],
    ['Redaktion', 'Redaktion'],
    ['August 12, 2025 By The Quay Team', 'The Quay Team'],
    ['Quay Staff', 'Quay Staff'],
    ['Reuters Staff', null],
    ['dpa', null],
    ['Share this article', null],
    ['Quay Verlag GmbH', null],
    ['https://example.org/author/7', null],
    ['© Quay 2024', null],
    ['Quay Harbour »', null],
    ['rowing_00', null],
    ['Quay Admin', null],
    ['Quay Administration', 'Quay Administration'],
    ['Фото из архива гавани', null],
  ])('%s', (line, desk) => {
    expect(deskIn(line)).toBe(desk);
  });
});

describe('a name alone on its line', () => {
  it.each([
    ['Ana Ruiz', true],
    ['Por Ana', false],
    ['Harbour News', false],
    ['Ana Ruiz crossed the harbour', false],
  ])('%s', (line, lone) => {
    expect(isLoneName(line)).toBe(lone);
  });
});
