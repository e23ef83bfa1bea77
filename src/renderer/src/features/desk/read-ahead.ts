/** Asks for what the desk shows first, while its code is still on the way. */
import { readAhead } from '../../api/client';
import { categoriesRead, countsRead, infoRead, peopleRead, savedSearchesRead } from '../../app/desk/reads';
import type { DeskPlace } from '../../app/routes';
import { startingOrder } from './list/order';
import { listingInput, pageRead } from './list/pages';

/** Settles when all of it is there but the counts: the store adds those up last, for longer than it looks for the rows. */
export async function readDeskAhead(place: DeskPlace): Promise<void> {
  const shown = [
    readAhead(...pageRead(listingInput(place, '', startingOrder(place, false)), 0)),
    readAhead(...infoRead),
    readAhead(...categoriesRead),
    readAhead(...savedSearchesRead),
    readAhead(...peopleRead),
  ];
  void readAhead(...countsRead);
  await Promise.all(shown);
}
