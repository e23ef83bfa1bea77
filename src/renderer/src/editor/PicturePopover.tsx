/** A panel about a picture, behind one of the buttons over it. Must not know what the panel sets. */
import type { ReactNode } from 'react';
import type { IconName } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { Popover } from '../ui/Popover';

interface PicturePopoverProps {
  icon: IconName;
  label: string;
  /** What leads here from elsewhere: findings name it. */
  field: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
}

export function PicturePopover({
  icon,
  label,
  field,
  open,
  onOpenChange,
  children,
}: PicturePopoverProps): ReactNode {
  return (
    <Popover
      label={label}
      open={open}
      onOpenChange={onOpenChange}
      align="end"
      trigger={
        <IconButton
          icon={icon}
          label={label}
          data-field={field}
          // The caret stays where it is: the editor would take the focus back from the panel to move it.
          onMouseDown={(event) => event.preventDefault()}
        />
      }
    >
      {children}
    </Popover>
  );
}
