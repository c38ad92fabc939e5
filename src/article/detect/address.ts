/** What a page's address says of it, as features (features.ts). */
export const ADDRESS_FEATURES = ['pathNews', 'pathShop', 'pathList', 'pathDocs', 'pathForum', 'pathService', 'hostDocs', 'hostForum'] as const;
export type AddressFeature = (typeof ADDRESS_FEATURES)[number];

/** By a folder's name, and by the first part of a host's. */
const folders = new Map<string, AddressFeature[]>();
const hosts = new Map<string, AddressFeature[]>();
const put = (names: Map<string, AddressFeature[]>, feature: AddressFeature, words: string): void => {
  for (const name of words.split(' ')) names.set(name, [...(names.get(name) ?? []), feature]);
};
put(folders, 'pathNews', 'news article articles story stories blog blogs post posts magazine opinion politics sport sports world insight insights');
put(folders, 'pathNews', 'learn resource resources guide guides');
put(folders, 'pathShop', 'product products p dp shop store item buy collection collections c cat category categories catalog catalogue');
put(folders, 'pathList', 'tag tags topic topics category categories section archive search hub author list index page');
put(folders, 'pathDocs', 'doc docs documentation api reference manual wiki help support guide tutorial tutorials learn latest stable en-us');
put(folders, 'pathForum', 'forum forums thread threads t question questions discussion discussions community r viewtopic showthread comments issues');
put(folders, 'pathService', 'service services solution solutions about pricing feature features industry industries program programs degree degrees');
put(folders, 'pathService', 'course courses platform products-and-services product-and-services');
put(hosts, 'hostDocs', 'doc docs developer developers api wiki help support learn man');
put(hosts, 'hostForum', 'forum forums community discuss answers ask discourse talk board boards');

export interface Address {
  /** What its folders and its host are called. */
  readonly features: ReadonlySet<AddressFeature>;
  /** '' where the address is not known. */
  readonly path: string;
  /** Its parts between slashes. */
  readonly parts: readonly string[];
}

export function addressOf(url: string): Address {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]*)([^?#]*)/i.exec(url) ?? [];
  const parts = path.split('/').filter(Boolean);
  const features = new Set<AddressFeature>();
  // a page that is called `news` is a list of them; one in a folder of that name is one of them
  for (const [index, part] of parts.entries())
    for (const feature of folders.get(part.toLowerCase().replace(/\.\w+$/, '')) ?? [])
      if (feature !== 'pathNews' || index < parts.length - 1) features.add(feature);
  for (const feature of hosts.get(host.toLowerCase().split('.')[0] ?? '') ?? []) features.add(feature);
  return { features, path: host && path === '' ? '/' : path, parts };
}
