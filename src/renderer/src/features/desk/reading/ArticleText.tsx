/** A piece's text to be read: canonical document JSON as elements. No editor, no theme. */
import './ArticleText.css';
import type { ReactNode } from 'react';
import {
  FORMAT,
  type BlockJSON,
  type FigureJSON,
  type InlineJSON,
  type ListJSON,
} from '../../../../../shared/document/json';
import { useT } from '../../../app/i18n';
import { Icon } from '../../../ui/Icon';

export function Blocks({ blocks }: { blocks: readonly BlockJSON[] }) {
  return blocks.map((block, index) => <Block key={block.$?.bid ?? index} block={block} />);
}

function Block({ block }: { block: BlockJSON }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p lang={block.$?.lang}>
          <Inline nodes={block.children} />
        </p>
      );
    case 'heading': {
      const Heading = block.tag;
      return (
        <Heading lang={block.$?.lang}>
          <Inline nodes={block.children} />
        </Heading>
      );
    }
    case 'quote':
      return (
        <blockquote lang={block.$?.lang}>
          <Inline nodes={block.children} />
        </blockquote>
      );
    case 'pull-quote':
      return (
        <aside className="desk-pull-quote" lang={block.$?.lang}>
          <Inline nodes={block.children} />
          {block.attribution && <cite>{block.attribution}</cite>}
        </aside>
      );
    case 'list':
      return <List list={block} />;
    case 'figure':
      return <Figure figure={block} />;
  }
}

function List({ list }: { list: ListJSON }) {
  const items = list.children.map((item, index) => (
    <li key={item.$?.bid ?? index}>
      <Inline nodes={item.children.filter((node): node is InlineJSON => node.type !== 'list')} />
      {item.children.map((node, position) => node.type === 'list' && <List key={position} list={node} />)}
    </li>
  ));
  return list.listType === 'number' ? <ol start={list.start}>{items}</ol> : <ul>{items}</ul>;
}

/** A picture known only by its words is shown as missing, never invented. */
export function Figure({ figure }: { figure: FigureJSON }) {
  const t = useT();
  const caption = figure.children[0].children;
  return (
    <figure className="desk-figure">
      {figure.media === null ? (
        <div className="desk-figure-missing">
          <Icon name="image" size={20} />
          {t('figure.missing')}
        </div>
      ) : (
        <img src={`/media/${figure.media}`} alt={figure.alt} loading="lazy" decoding="async" />
      )}
      {(caption.length > 0 || figure.credit !== '') && (
        <figcaption>
          <span>
            <Inline nodes={caption} />
          </span>
          <span>{figure.credit}</span>
        </figcaption>
      )}
    </figure>
  );
}

const MARKS = [
  [FORMAT.bold, 'strong'],
  [FORMAT.italic, 'em'],
  [FORMAT.underline, 'u'],
  [FORMAT.strikethrough, 's'],
  [FORMAT.subscript, 'sub'],
  [FORMAT.superscript, 'sup'],
] as const;

export function Inline({ nodes }: { nodes: readonly InlineJSON[] }) {
  return nodes.map((node, index) => {
    if (node.type === 'linebreak') return <br key={index} />;
    if (node.type === 'link') {
      return (
        <span key={index} className="desk-link" title={node.url}>
          <Inline nodes={node.children} />
        </span>
      );
    }
    const format = node.format ?? 0;
    const marked = MARKS.reduce<ReactNode>(
      (inner, [bit, Mark]) => ((format & bit) === 0 ? inner : <Mark>{inner}</Mark>),
      node.text,
    );
    return (
      <span key={index} lang={node.$?.lang}>
        {marked}
      </span>
    );
  });
}
