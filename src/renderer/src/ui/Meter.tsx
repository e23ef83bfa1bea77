/** How much of a recommended length is used. Decoration: the figure itself stands in words beside the label. */
import './Meter.css';

export function Meter({ value, limit }: { value: number; limit: number }) {
  const share = limit > 0 ? Math.min(1, value / limit) : 0;
  return (
    <div className="ui-meter" data-over={value > limit || undefined} aria-hidden="true">
      <i style={{ width: `${share * 100}%` }} />
    </div>
  );
}
