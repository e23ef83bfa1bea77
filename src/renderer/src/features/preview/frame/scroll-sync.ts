/**
 * Two pages that scroll as one: the block at the top of the one that is scrolled is brought to the same height in the
 * other, and where they share no blocks both keep the same share of their lengths.
 */
import type { FramePage } from './frame-page';

export function syncScroll(one: FramePage, other: FramePage): () => void {
  /** What we moved ourselves says so once; it is no reason to move the first back. */
  let moved: FramePage | null = null;
  const follow = (leader: FramePage, follower: FramePage) => (): void => {
    if (moved === leader) {
      moved = null;
      return;
    }
    const target = followTop(leader, follower);
    if (Math.abs(target - follower.view.scrollY) < 1) return;
    moved = follower;
    follower.view.scrollTo({ top: target, behavior: 'instant' });
  };
  const forth = follow(one, other);
  const back = follow(other, one);
  one.view.addEventListener('scroll', forth);
  other.view.addEventListener('scroll', back);
  forth();
  return () => {
    one.view.removeEventListener('scroll', forth);
    other.view.removeEventListener('scroll', back);
  };
}

function followTop(leader: FramePage, follower: FramePage): number {
  const most = limitOf(follower);
  let passed = false;
  for (const block of leader.document.querySelectorAll<HTMLElement>('[data-bid]')) {
    const { top, bottom, height } = block.getBoundingClientRect();
    if (bottom <= 0) {
      passed = true;
      continue;
    }
    // Above the text both are scrolled by share.
    if (top > 0 && !passed) break;
    const counterpart = follower.block(block.dataset['bid'] ?? '');
    if (!counterpart) continue;
    const theirs = counterpart.getBoundingClientRect();
    // Between two blocks the lower one counts.
    const into = top > 0 ? -top : (-top / height) * theirs.height;
    return clamp(theirs.top + follower.view.scrollY + into, most);
  }
  return clamp((leader.view.scrollY / Math.max(1, limitOf(leader))) * most, most);
}

function limitOf({ document, view }: FramePage): number {
  return Math.max(0, document.documentElement.scrollHeight - view.innerHeight);
}

function clamp(top: number, most: number): number {
  return Math.round(Math.min(most, Math.max(0, top)));
}
