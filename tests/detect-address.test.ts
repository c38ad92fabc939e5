import { describe, expect, it } from 'vitest';
import { addressOf } from '../src/article/detect/address';

describe('what an address says of its page', () => {
  it.each([
    ['https://post.example/news/2026/market-returns', 'pathNews'],
    ['https://post.example/Blog/market-returns.html', 'pathNews'],
    ['https://post.example/tag/market', 'pathList'],
    ['https://post.example/viewtopic.php?id=4', 'pathForum'],
    ['https://docs.post.example/x', 'hostDocs'],
    ['https://forum.post.example/', 'hostForum'],
    ['https://post.example/shop/', 'pathShop'],
    ['https://post.example/guides/x', 'pathNews'],
    // near misses: the list itself, a longer word, a name within a name, what follows the path
    ['https://post.example/news', ''],
    ['https://post.example/news/', ''],
    ['https://post.example/shopping/x', ''],
    ['https://document.example/x', ''],
    ['https://post.example/x?tag=/forum/', ''],
    ['https://post.example/x#/docs/', ''],
    ['file:///shop/news/x.html', ''],
    ['', ''],
  ])('%s: %s', (url, features) => {
    expect([...addressOf(url).features].join(' ')).toBe(features);
  });

  it('has a path and its parts', () => {
    expect(addressOf('https://post.example/news/2026/a-b?c')).toMatchObject({ path: '/news/2026/a-b', parts: ['news', '2026', 'a-b'] });
    expect(addressOf('https://post.example')).toMatchObject({ path: '/', parts: [] });
    expect(addressOf('about:blank')).toMatchObject({ path: '', parts: [] });
  });
});
