import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Figure, Image } from '../../article/model';
import { plain } from '../../article/texts';
import { t } from '../i18n';
import { Icon } from './Icon';
import { Runs } from './Runs';
import { hostOf } from './words';

/** A picture with its caption, once. Where pictures load only when asked, the button names the host that would hear of it. */
export function FigureView({ figure, pictures }: { readonly figure: Figure; readonly pictures: 'asked' | 'shown' }) {
  const caption = plain(figure.caption);
  const credit = figure.credit && !caption.includes(figure.credit) ? figure.credit : null;
  return (
    <figure data-target={figure.id}>
      {figure.image && <Picture image={figure.image} asked={pictures === 'asked'} />}
      {(caption || credit) && (
        <figcaption>
          {caption && (
            <span data-start={0}>
              <Runs runs={figure.caption} />
            </span>
          )}
          {credit && <span class="credit"> {credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}

function Picture({ image, asked }: { readonly image: Image; readonly asked: boolean }) {
  const [state, setState] = useState<'waiting' | 'shown' | 'missing'>(asked ? 'waiting' : 'shown');
  const shown = useRef<HTMLImageElement>(null);
  // A picture that still loads is kept by the browser until it has, and with it the whole view that it stood in.
  useLayoutEffect(() => {
    const picture = shown.current;
    return () => {
      if (picture && !picture.complete) picture.removeAttribute('src');
    };
  }, [state]);
  switch (state) {
    case 'waiting':
      return (
        <button
          type="button"
          class="show-picture"
          aria-label={t('showPictureHost', hostOf(image.src))}
          title={hostOf(image.src)}
          onClick={() => setState('shown')}
        >
          <Icon name="picture" />
          {t('showPicture')}
        </button>
      );
    case 'missing':
      return <p class="picture-missing">{t('pictureMissing')}</p>;
    case 'shown':
      return (
        <img
          ref={shown}
          src={image.src}
          alt={image.alt}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          {...(image.width && image.height && { width: image.width, height: image.height })}
          onError={() => setState('missing')}
        />
      );
  }
}
