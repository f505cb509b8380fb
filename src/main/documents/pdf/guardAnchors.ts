/**
 * fontkit 2.0.4 throws on fonts with empty anchors in their mark positioning (Gurmukhi, Arabic
 * with lone marks): https://github.com/foliojs/fontkit/issues/367. OpenType says of an empty
 * anchor that nothing is attached, which is what this makes of it.
 */
import type { Font } from 'fontkit';

interface MarkPositioning {
  applyAnchor(mark: { markAnchor: unknown }, base: unknown, baseIndex: number): void;
}

interface WithLayoutEngine {
  readonly _layoutEngine?: { readonly engine?: { readonly GPOSProcessor?: MarkPositioning } };
}

const guarded = new WeakSet<object>();

export function guardAnchors(font: Font): void {
  const positioning = (font as unknown as WithLayoutEngine)._layoutEngine?.engine?.GPOSProcessor;
  if (!positioning) return;
  const shared = Object.getPrototypeOf(positioning) as MarkPositioning;
  if (guarded.has(shared)) return;
  guarded.add(shared);
  const apply = shared.applyAnchor;
  shared.applyAnchor = function (mark, base, baseIndex) {
    if (base && mark.markAnchor) apply.call(this, mark, base, baseIndex);
  };
}
