import browser from 'webextension-polyfill';
import { type Place, START } from '../view/place';
import { PLACES } from './front';
import type { Items } from './settings';
import { among, isNumber, shape } from './shape';

/*
 * Where the user was in each story, for as long as the browser runs: in its memory, never on the disk.
 */

/** Stories remembered; the one left longest ago goes first. */
const KEPT = 50;

const isPlace = shape<Place>({ tab: among('read', 'facts', 'removed'), top: isNumber });
const read = (items: Items): readonly (readonly [string, unknown])[] => Object.entries(Object(items[PLACES]));

/** Where the user was in the story of an address, as the session has it; its beginning where they have not been. */
export function placeOf(address: string, items: Items): Place {
  const place = new Map(read(items)).get(address);
  return isPlace(place) ? place : START;
}

export async function keepPlace(address: string, place: Place): Promise<void> {
  const others = read(await browser.storage.session.get(PLACES)).filter(([other]) => other !== address);
  await browser.storage.session.set({ [PLACES]: Object.fromEntries([...others.slice(1 - KEPT), [address, place]]) });
}
