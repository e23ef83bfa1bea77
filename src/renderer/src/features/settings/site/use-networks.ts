/** The networks that the program knows, by the ids that settings hold. */
import { api, useLiveQuery } from '../../../api';

export type Network = Awaited<ReturnType<typeof api.preview.networks>>[number];

const NONE: readonly Network[] = [];

export function useNetworks(): { networks: readonly Network[]; labelOf: (id: string) => string } {
  const networks = useLiveQuery(['networks'], [], () => api.preview.networks()).data ?? NONE;
  return { networks, labelOf: (id) => networks.find((network) => network.id === id)?.label ?? id };
}
