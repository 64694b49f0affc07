import { makeStyles, tokens } from '@fluentui/react-components';
import type { Category } from '../../../../domain/mail/category';
import { isSameCategory } from '../../../../domain/task/fields/categories';
import { Chip } from '../../../kit/chip';
import { useWords } from '../../../kit/words';
import { categoryColor } from './category-colors';

const useStyles = makeStyles({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    maxHeight: '12rem',
    overflowY: 'auto',
    ':empty': { display: 'none' },
  },
  dot: {
    flexShrink: 0,
    width: '10px',
    height: '10px',
    marginInlineEnd: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeOnBrand}`,
    borderRadius: tokens.borderRadiusCircular,
    // The name says it; a colour of ours would be wrong there.
    '@media (forced-colors: active)': { display: 'none' },
  },
  name: { overflowWrap: 'anywhere', textAlign: 'start' },
});

/** Categories to choose, each with its colour where that is known. */
export function CategoryChips(props: {
  readonly categories: readonly Category[];
  readonly chosen: readonly string[];
  /** No more can be chosen. */
  readonly isFull: boolean;
  readonly onToggle: (name: string) => void;
}) {
  const { categories, chosen, isFull, onToggle } = props;
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.chips} role="group" aria-label={words.say('form.categories')}>
      {categories.map(({ name, preset }) => {
        const isOn = chosen.some((one) => isSameCategory(one, name));
        const backgroundColor = categoryColor(preset);
        return (
          <Chip
            key={name.toLowerCase()}
            isOn={isOn}
            onClick={() => {
              if (isOn || !isFull) onToggle(name);
            }}
          >
            {backgroundColor !== undefined && (
              <span className={styles.dot} style={{ backgroundColor }} aria-hidden />
            )}
            <span className={styles.name} dir="auto">
              {name}
            </span>
          </Chip>
        );
      })}
    </div>
  );
}
