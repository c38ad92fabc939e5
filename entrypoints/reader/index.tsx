import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { textOf } from '../../src/article/texts';
import { type Draw, pageReader } from '../../src/extension/page/answer';
import { listen } from '../../src/extension/page/listen';

const draw: Draw = (root, { reading }) => {
  const view = (
    <article>
      <h1>{reading.article.headline}</h1>
      {reading.article.body.map((block) => (
        <p key={block.id}>{textOf(block)}</p>
      ))}
    </article>
  );
  render(view, root);
  return () => render(null, root);
};

/** Injected into a page the user acted on: reads it and answers for it. */
export default defineUnlistedScript(() => listen((report, signal) => pageReader(window, { css: '', draw }, report, signal)));
