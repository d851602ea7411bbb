import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words.ts';

/** What stands beside the text: evidence, mostly. On a narrow screen it covers the text until it is closed. Escape closes it. */
export function Panel({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    element.current?.focus();
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', leave);
    return () => {
      removeEventListener('keydown', leave);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside class="panel" tabIndex={-1} ref={element} aria-label={title}>
      <div class="bar">
        <h2>{title}</h2>
        <button type="button" class="plain" onClick={onClose}>
          {words.evidence.close}
        </button>
      </div>
      <div class="inside">{children}</div>
    </aside>
  );
}
