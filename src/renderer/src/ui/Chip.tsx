/** A small label: a tag, a category, a filter. With `onRemove` it carries a button that takes it away. */
import './Chip.css';
import { Icon } from './Icon';

export interface ChipProps {
  children: string;
  onRemove?: () => void;
  /** Name of the remove button: "Remove repair". */
  removeLabel?: string;
}

export function Chip({ children, onRemove, removeLabel }: ChipProps) {
  return (
    <span className="ui-chip">
      <span className="cut">{children}</span>
      {onRemove && (
        <button type="button" className="ui-chip-remove" aria-label={removeLabel} onClick={onRemove}>
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}

export function Count({ children, tone = 'plain' }: { children: string; tone?: 'plain' | 'check' | 'note' }) {
  return (
    <span className="ui-count" data-tone={tone}>
      {children}
    </span>
  );
}
