/** Key caps. `Kbd` is one cap; `Keys` one cap a key of a combination. What the caps say comes from commands/keys. */
import './Kbd.css';

export function Kbd({ children }: { children: string }) {
  return <kbd className="ui-kbd">{children}</kbd>;
}

export function Keys({ caps }: { caps: readonly string[] }) {
  return (
    <span className="ui-keys">
      {caps.map((cap) => (
        <Kbd key={cap}>{cap}</Kbd>
      ))}
    </span>
  );
}
