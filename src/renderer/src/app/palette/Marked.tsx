/** Text with the matched stretches marked. */
import { Fragment } from 'react';
import type { Range } from '../fuzzy';

export function Marked({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  return (
    <span className="cut">
      {ranges.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </span>
  );
}
