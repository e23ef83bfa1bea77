/** The shortcut of a command as it is shown, "Ctrl B" or "⌘B". The app knows; the editor only asks. */
import { createContext, useContext } from 'react';
import type { CommandId } from '../../../shared/commands/commands';

export type Keycap = (id: CommandId) => string | undefined;

const KeycapContext = createContext<Keycap>(() => undefined);

export const KeycapProvider = KeycapContext.Provider;

export const useKeycap = (): Keycap => useContext(KeycapContext);
