/** Asks for what the desk shows first, while its code is still on the way. */
import { readAhead } from '../../api/client';
import { categoriesRead, countsRead, infoRead, peopleRead, savedSearchesRead } from '../../app/desk/reads';
import type { DeskPlace } from '../../app/routes';
import { startingOrder } from './list/order';
import { listingInput, pageRead } from './list/pages';

/** Settles when all of it is there. */
export async function readDeskAhead(place: DeskPlace): Promise<void> {
  await Promise.all([
    readAhead(...pageRead(listingInput(place, '', startingOrder(place, false)), 0)),
    readAhead(...infoRead),
    readAhead(...countsRead),
    readAhead(...categoriesRead),
    readAhead(...savedSearchesRead),
    readAhead(...peopleRead),
  ]);
}
