import { keyNames, onMac } from './names';

/** A shortcut, key by key. Keys have their own order in every language. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span class="keys" dir="ltr">
      {keyNames(keys, onMac()).map((key, index) => (
        <kbd key={index}>{key}</kbd>
      ))}
    </span>
  );
}
