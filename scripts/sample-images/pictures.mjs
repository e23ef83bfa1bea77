/** Every picture of the sample desk by name. */
import { PORTRAITS } from './portraits.mjs';
import { draw as toolWall } from './scenes/tool-wall.mjs';
import { draw as drillTag } from './scenes/drill-tag.mjs';
import { draw as busShelter } from './scenes/bus-shelter.mjs';
import { draw as tideSteps } from './scenes/tide-steps.mjs';
import { draw as tideBoard } from './scenes/tide-board.mjs';
import { draw as shortBooks } from './scenes/short-books.mjs';
import { draw as readingRoom } from './scenes/reading-room.mjs';
import { draw as leaflet } from './scenes/leaflet.mjs';
import { draw as repairCafe } from './scenes/repair-cafe.mjs';
import { draw as schoolKitchen } from './scenes/school-kitchen.mjs';
import { draw as nightMarket } from './scenes/night-market.mjs';
import { draw as snailHall } from './scenes/snail-hall.mjs';
import { draw as allotment } from './scenes/allotment.mjs';
import { draw as saltLedger } from './scenes/salt-ledger.mjs';
import { draw as levee } from './scenes/levee.mjs';
import { draw as marsh } from './scenes/marsh.mjs';
import { draw as stage } from './scenes/stage.mjs';
import { draw as twoShores } from './scenes/two-shores.mjs';
import { draw as shopDoor } from './scenes/shop-door.mjs';
import { draw as nightWard } from './scenes/night-ward.mjs';
import { draw as cranes } from './scenes/cranes.mjs';
import { draw as island } from './scenes/island.mjs';
import { draw as fourBuses } from './scenes/four-buses.mjs';
import { draw as benchGulls } from './scenes/bench-gulls.mjs';

const SCENES = {
  'tool-wall': toolWall,
  'drill-tag': drillTag,
  'bus-shelter': busShelter,
  'tide-steps': tideSteps,
  'tide-board': tideBoard,
  'short-books': shortBooks,
  'reading-room': readingRoom,
  leaflet,
  'repair-cafe': repairCafe,
  'school-kitchen': schoolKitchen,
  'night-market': nightMarket,
  'snail-hall': snailHall,
  allotment,
  'salt-ledger': saltLedger,
  levee,
  marsh,
  stage,
  'two-shores': twoShores,
  'shop-door': shopDoor,
  'night-ward': nightWard,
  cranes,
  island,
  'four-buses': fourBuses,
  'bench-gulls': benchGulls,
};

const sized = (size, draws) =>
  Object.fromEntries(Object.entries(draws).map(([name, draw]) => [name, { size, draw }]));

export const PICTURES = { ...sized([1600, 900], SCENES), ...sized([400, 400], PORTRAITS) };
