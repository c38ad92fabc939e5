import type { Article, Block, BlockId, Dateline, List, Paragraph, Quote } from '../../article/model';
import { plain, textOf } from '../../article/texts';
import { t } from '../i18n';
import { FigureView } from './FigureView';
import { Runs, splitRuns } from './Runs';
import { TableView } from './TableView';
import { useGradually } from './useGradually';
import { shorten, starts } from './words';

interface BodyProps {
  readonly article: Article;
  /** `asked`: a picture loads when its button is pressed. `shown`: pictures load as they come near. */
  readonly pictures: 'asked' | 'shown';
  /** Given while the user edits: every block gets a control to strike it. */
  readonly onStrike?: ((block: Block) => void) | undefined;
  /** Show the first window at once, and the rest as soon as that stands. */
  readonly gradual?: boolean | undefined;
}

/** The story's blocks in order. The number of `data-target` is the block's id, as facts and trail know it. */
export function Body({ article, pictures, onStrike, gradual = false }: BodyProps) {
  const shown = useGradually(article.body.length, !gradual);
  return (
    <div class="body">
      {article.body.slice(0, shown).map((block, index) => (
        // A part that was put back has the id of the block it came from, so the id alone is no key.
        <div key={`${block.id}:${index}`} class={`block block-${block.kind}`}>
          <BlockView block={block} dateline={article.dateline} pictures={pictures} />
          {onStrike && (
            <button
              type="button"
              class="strike"
              aria-label={t('strikeThisWhat', shorten(textOf(block) || t('picture')))}
              title={t('strikeThis')}
              onClick={(event) => {
                const body = event.currentTarget.closest('.body');
                onStrike(block);
                // The button goes with its block; whoever strikes on by keyboard finds the next one's in its place.
                setTimeout(() => body?.children[index]?.querySelector<HTMLElement>('.strike')?.focus());
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

interface BlockProps {
  readonly block: Block;
  readonly dateline: Dateline | null;
  readonly pictures: 'asked' | 'shown';
}

export function BlockView({ block, dateline, pictures }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return <ParagraphView block={block} dateline={dateline?.block === block.id ? dateline : null} />;
    case 'subhead': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading data-target={block.id} data-start={0}>
          <Runs runs={block.runs} />
        </Heading>
      );
    }
    case 'list':
      return <ListView block={block} />;
    case 'quote':
      return <QuoteView block={block} />;
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
        <section class="code-scroll" data-target={block.id} tabIndex={0} aria-label={t('codeLabel')}>
          <pre>
            <code data-start={0}>{block.text}</code>
          </pre>
        </section>
      );
    case 'table':
      return <TableView block={block} />;
    case 'figure':
      return <FigureView figure={block} pictures={pictures} />;
  }
}

/** A paragraph; at the head of the lede the dateline is set apart, in the paragraph's own words. */
function ParagraphView({ block, dateline }: { readonly block: Paragraph; readonly dateline: Dateline | null }) {
  const [head, rest] = splitRuns(block.runs, dateline && plain(block.runs).startsWith(dateline.text) ? dateline.text.length : 0);
  return (
    <p data-target={block.id} data-start={0}>
      {head.length > 0 && (
        <span class="dateline">
          <Runs runs={head} />
        </span>
      )}
      <Runs runs={rest} />
    </p>
  );
}

function ListView({ block }: { readonly block: List }) {
  const at = starts(block.items.map((item) => plain(item.runs)));
  const Tag = block.ordered ? 'ol' : 'ul';
  return (
    <Tag data-target={block.id}>
      {block.items.map((item, index) => (
        <li
          key={index}
          data-start={at[index]}
          style={item.depth > 0 ? { marginInlineStart: `${item.depth * 1.4}em` } : undefined}
          class={item.ordered === block.ordered ? undefined : 'other-marker'}
        >
          <Runs runs={item.runs} />
        </li>
      ))}
    </Tag>
  );
}

function QuoteView({ block }: { readonly block: Quote }) {
  const at = starts(block.paragraphs.map(plain));
  return (
    <blockquote data-target={block.id}>
      {block.paragraphs.map((runs, index) => (
        <p key={index} data-start={at[index]}>
          <Runs runs={runs} />
        </p>
      ))}
    </blockquote>
  );
}

/** Number of the paragraph for people, counted over paragraphs only, from 1; null for what is no paragraph. */
export function paragraphNumbers(body: readonly Block[]): ReadonlyMap<BlockId, number> {
  return new Map(body.filter((block) => block.kind !== 'subhead').map((block, index) => [block.id, index + 1]));
}
