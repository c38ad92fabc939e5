import { t } from '../i18n';

/** Two paragraphs of invented copy that show what type and colours come to; long enough to judge line length and hyphens by. */
export function Sample() {
  return (
    <section class="sample" aria-label={t('sampleLabel')}>
      <div class="masthead">
        <h3>{t('sampleHeadline')}</h3>
      </div>
      <div class="story">
        <div class="body">
          <div class="block">
            <p>{t('sampleLede')}</p>
          </div>
          <div class="block">
            <p>{t('sampleSecond')}</p>
          </div>
        </div>
      </div>
    </section>
  );
}
