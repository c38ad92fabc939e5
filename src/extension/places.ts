import browser from 'webextension-polyfill';
import { type Place, START } from '../view/place';
import { among, isNumber, shape } from './shape';

/*
 * Where the user was in each story, for as long as the browser runs: in its memory, never on the disk.
 */

const KEY = 'places';
/** Stories remembered; the one left longest ago goes first. */
const KEPT = 50;

const isPlace = shape<Place>({ tab: among('read', 'facts', 'removed'), top: isNumber });
const stored = async (): Promise<readonly (readonly [string, unknown])[]> => Object.entries(Object((await browser.storage.session.get(KEY))[KEY]));

/** Where the user was in the story of an address; its beginning where they have not been. */
export async function placeOf(address: string): Promise<Place> {
  const place = new Map(await stored().catch(() => [])).get(address);
  return isPlace(place) ? place : START;
}

export async function keepPlace(address: string, place: Place): Promise<void> {
  const others = (await stored()).filter(([other]) => other !== address);
  await browser.storage.session.set({ [KEY]: Object.fromEntries([...others.slice(1 - KEPT), [address, place]]) });
}
