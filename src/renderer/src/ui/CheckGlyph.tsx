/** The picture of a check box alone, for rows that are selected as a whole. */
import './Check.css';
import { Icon } from './Icon';

export function CheckGlyph({ checked }: { checked: boolean }) {
  return (
    <span className="ui-check" data-checked={checked || undefined} aria-hidden="true">
      {checked && <Icon name="check" size={12} />}
    </span>
  );
}
