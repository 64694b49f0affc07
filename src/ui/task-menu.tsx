import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import {
  Calendar20Regular,
  CalendarArrowRight20Regular,
  CalendarCancel20Regular,
  CalendarDay20Regular,
  CalendarEdit20Regular,
  Delete20Regular,
  LinkDismiss20Regular,
  MoreHorizontal20Regular,
  Rename20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { addDays, nextMonday, type PlainDate } from '../domain/plain-date';
import type { Importance, Task, TaskChange } from '../domain/task';
import { usePaneTools, useWords } from './pane-tools';

// It stays beside its card in the document, so it has to lie above the cards that follow.
const useStyles = makeStyles({ popover: { zIndex: tokens.zIndexPopup } });

const importances: readonly Importance[] = ['high', 'normal', 'low'];

/** Everything that can be done with a linked task besides completing it. */
export function TaskMenu(props: {
  readonly task: Task;
  readonly onChange: (change: TaskChange) => void;
  readonly onPickDate: () => void;
  readonly onRename: () => void;
  readonly onUnlink: () => void;
  readonly onDelete: () => void;
}) {
  const { task, onChange, onPickDate, onRename, onUnlink, onDelete } = props;
  const { today } = usePaneTools();
  const words = useWords();
  const styles = useStyles();
  const dues: readonly { label: string; icon: ReactElement; due: PlainDate | null }[] = [
    { label: words.say('due.today'), icon: <CalendarDay20Regular />, due: today },
    { label: words.say('due.tomorrow'), icon: <Calendar20Regular />, due: addDays(today, 1) },
    { label: words.say('due.nextWeek'), icon: <CalendarArrowRight20Regular />, due: nextMonday(today) },
  ];
  return (
    <Menu
      inline
      positioning={{ position: 'below', align: 'end' }}
      checkedValues={{ importance: [task.importance] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const importance = importances.find((value) => value === checkedItems[0]);
        if (importance) onChange({ importance });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          size="small"
          menuIcon={null}
          icon={<MoreHorizontal20Regular />}
          aria-label={words.say('tasks.more')}
        />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{words.say('tasks.dueDate')}</MenuGroupHeader>
            {dues.map(({ label, icon, due }) => (
              <MenuItem
                key={label}
                icon={icon}
                onClick={() => {
                  onChange({ due });
                }}
              >
                {label}
              </MenuItem>
            ))}
            <MenuItem icon={<CalendarEdit20Regular />} onClick={onPickDate}>
              {words.say('due.pick')}
            </MenuItem>
            <MenuItem
              icon={<CalendarCancel20Regular />}
              onClick={() => {
                onChange({ due: null });
              }}
            >
              {words.say('due.none')}
            </MenuItem>
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{words.say('tasks.importance')}</MenuGroupHeader>
            {importances.map((value) => (
              <MenuItemRadio key={value} name="importance" value={value} persistOnClick={false}>
                {words.say(`tasks.importance.${value}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem icon={<Rename20Regular />} onClick={onRename}>
            {words.say('tasks.rename')}
          </MenuItem>
          <MenuItem icon={<LinkDismiss20Regular />} onClick={onUnlink}>
            {words.say('tasks.unlink')}
          </MenuItem>
          <MenuItem icon={<Delete20Regular />} onClick={onDelete}>
            {words.say('tasks.delete')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
