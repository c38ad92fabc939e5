import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../i18n';
import { type Choices, siteOf, withSite } from '../settings';

/** Opening its stories by itself, chosen for a site that is not in front; the browser asks for its leave with the same click. */
export function AddSite({ choices: { settings, change, letIn } }: { readonly choices: Choices }) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    const site = siteIn(text);
    setWrong(site === null);
    box.current?.focus();
    if (site === null) return;
    setText('');
    change({ sites: withSite(settings.sites, site, { autoOpen: true }) });
    void letIn(site);
  };
  return (
    <form class="add-site" onSubmit={submit}>
      <label for={id}>{t('siteAddLabel')}</label>
      <div class="add-site-row">
        <input
          ref={box}
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          placeholder="news.example"
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" class="plain edged">
          {t('siteAdd')}
        </button>
      </div>
      <p id={`${id}-wrong`} class="add-site-wrong" role="status">
        {wrong && t('siteAddWrong')}
      </p>
    </form>
  );
}

/** The site of what someone types: `news.example`, `www.news.example/world` or a whole address; null where that names none. */
function siteIn(text: string): string | null {
  const typed = text.trim();
  if (typed === '' || /\s/.test(typed)) return null;
  const site = siteOf(/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  return site !== null && (site.includes('.') || site === 'localhost') ? site : null;
}
