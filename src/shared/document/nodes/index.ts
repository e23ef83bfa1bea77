/** The one list of node classes: every editor, headless or not, registers exactly these. */
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import type { Klass, LexicalNode } from 'lexical';
import { FigureNode } from './figure-node';
import { CaptionNode, HeadlineNode, StandfirstNode } from './line-nodes';
import { PullQuoteNode } from './pull-quote-node';

export const NODES: readonly Klass<LexicalNode>[] = [
  HeadlineNode,
  StandfirstNode,
  CaptionNode,
  FigureNode,
  PullQuoteNode,
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  LinkNode,
];
