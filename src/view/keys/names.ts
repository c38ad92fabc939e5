/** Signs that keyboards of Macs carry. Firefox writes the Command key as `Ctrl` there, as manifests do, and the Control key as `MacCtrl`. */
const MAC: Readonly<Record<string, string>> = { Command: '⌘', Ctrl: '⌘', MacCtrl: '⌃', Alt: '⌥', Option: '⌥', Shift: '⇧' };
const ARROWS: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→', Comma: ',', Period: '.' };

/** Whether this is a Mac. Chromium tells it in one place, others in an older one. */
export function onMac(navigator: Navigator = window.navigator): boolean {
  const { userAgentData } = navigator as { readonly userAgentData?: { readonly platform?: string } };
  return /^mac/i.test(userAgentData?.platform ?? navigator.platform);
}

/** The keys of a shortcut as the browser gives it, each as the keyboard shows it: `Alt+R` is `Alt`, `R`, or `⌥`, `R`; `⌥R` of Chromium on a Mac the same. */
export function keyNames(keys: string, mac: boolean): readonly string[] {
  return keys
    .split('+')
    .flatMap((key) => key.match(/[⌘⌃⌥⇧]|[^⌘⌃⌥⇧]+/gu) ?? [])
    .map((key) => (mac ? MAC[key] : undefined) ?? ARROWS[key] ?? key);
}
