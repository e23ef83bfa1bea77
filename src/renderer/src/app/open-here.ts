/** A dialog of the window that is open on the screen where it was opened: going elsewhere, by whatever key, closes it. */
import { useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';

export function useOpenHere(): [open: boolean, setOpen: (open: boolean) => void] {
  const [path] = useHashLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  return [openAt === path, (open) => setOpenAt(open ? path : null)];
}
