import type { WireCategory } from '../../wire';

/** A category with its colour; the colours of the 25 presets stand in the style sheet. */
export function CategoryChip({ category }: { readonly category: WireCategory }) {
  return (
    <span className="category" data-color={category.color}>
      {category.name}
    </span>
  );
}
