import { render } from 'preact';
import { textOf } from '../../src/article/texts';
import { clipOf, writeClipboard } from '../../src/extension/clipboard';
import { frontTab, type SessionState, talkTo } from '../../src/extension/popup';

const root = document.getElementById('app') ?? document.body;

const show = (state: SessionState): void => {
  if (state.kind !== 'article') {
    render(<p>{state.kind}</p>, root);
    return;
  }
  const { article } = state.reading;
  render(
    <article>
      <h1>{article.headline}</h1>
      <button type="button" onClick={() => session?.toggleReader().then(() => window.close())}>
        Reader mode
      </button>
      <button type="button" onClick={() => writeClipboard(document, clipOf(state.reading, 'text'))}>
        Copy
      </button>
      {article.body.map((block) => (
        <p key={block.id}>{textOf(block)}</p>
      ))}
    </article>,
    root,
  );
};

const tab = await frontTab();
const session = tab && talkTo(tab, show);
