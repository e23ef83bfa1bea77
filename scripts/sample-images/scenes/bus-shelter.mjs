/** A lit bus shelter on a wet evening, the bus arriving. */
import {
  COLOUR as C,
  SKIN,
  rect,
  circle,
  ellipse,
  line,
  group,
  glow,
  shade,
  halo,
  dice,
  range,
  shadow,
} from '../svg.mjs';
import { sky, cloud, terrace, skyline, lamp, dusk } from '../parts.mjs';
import { person } from '../people.mjs';

/** The light in front of the bus. */
function headlight(x) {
  const { def, url } = glow([0, '#ffe7a8', 0.45], [1, '#ffe7a8', 0]);
  return def + ellipse(x + 150, 742, 330, 40, url);
}

export function draw() {
  const roll = dice(7);
  const rain = range(150, () => {
    const x = roll.between(-50, 1650);
    const y = roll.between(-20, 700);
    return line(`M${x} ${y} l-8 34`, '#dbe7ea', 1.6, { opacity: roll.between(0.15, 0.4).toFixed(2) });
  });
  const bus = group(
    { transform: 'translate(-40 0)' },
    shadow(300, 742, 300, 20, 0.4),
    rect(60, 468, 470, 254, C.coral, { rx: 22 }),
    range(4, (index) => rect(86 + index * 92, 496, 78, 62, '#ffe3a0', { rx: 8 })),
    rect(452, 496, 66, 108, '#ffe9bd', { rx: 8 }),
    person(124, 640, 128, { coat: C.navy }),
    person(222, 640, 122, { coat: C.moss, style: 'long' }),
    person(314, 640, 126, { coat: C.plum, skin: SKIN[2] }),
    rect(60, 558, 470, 16, C.cream),
    rect(60, 574, 470, 66, C.coral),
    rect(60, 640, 470, 82, C.rust, { rx: 18 }),
    rect(60, 640, 470, 20, C.rust),
    circle(180, 724, 40, C.ink),
    circle(180, 724, 17, C.slate),
    circle(430, 724, 40, C.ink),
    circle(430, 724, 17, C.slate),
    circle(524, 664, 14, '#fff3c8'),
    halo(524, 664, 150, '#ffe7a8', 0.8),
  );
  const beam = headlight(530);
  const shelter = group(
    {},
    halo(1010, 520, 420, '#ffdf9b', 0.5),
    rect(778, 372, 470, 22, C.ink, { rx: 6 }),
    rect(770, 362, 486, 14, C.teal, { rx: 6 }),
    rect(796, 394, 434, 330, '#f7dca0', { opacity: 0.5 }),
    shade(796, 394, 434, 120, '#fff1c4', '#f7dca0', { opacity: 0.8 }),
    range(4, (index) => rect(794 + index * 144, 394, 8, 332, C.ink)),
    rect(796, 540, 434, 3, C.ink, { opacity: 0.35 }),
    rect(1122, 430, 92, 130, C.paper, { rx: 4 }),
    line('M1136 452 h64 M1136 468 h64 M1136 484 h44 M1136 506 h64 M1136 522 h52 M1136 538 h60', C.slate, 4),
    rect(816, 622, 250, 14, C.wood, { rx: 4 }),
    rect(834, 636, 10, 90, C.ink),
    rect(1038, 636, 10, 90, C.ink),
    person(900, 716, 190, {
      coat: C.brick,
      hair: '#d8d3cb',
      style: 'bun',
      sit: true,
      skin: SKIN[0],
      scarf: C.mustard,
    }),
    person(1000, 716, 176, {
      coat: C.navy,
      hair: C.ink,
      style: 'short',
      sit: true,
      skin: SKIN[3],
      facing: -1,
    }),
    person(1170, 730, 196, {
      coat: C.moss,
      style: 'scarf',
      hair: C.rose,
      skin: SKIN[1],
      facing: -1,
      bag: C.mustard,
    }),
  );
  return [
    sky('#2c3d57', '#d0866a', 640),
    cloud(180, 110, 1.6, '#8a7f93', 0.5),
    cloud(980, 70, 2, '#7c7790', 0.5),
    cloud(1320, 190, 1.2, '#b98d86', 0.5),
    skyline(600, '#4a4f66', 3, { low: 80, high: 220 }),
    terrace(-20, 760, 668, 11, { low: 150, high: 260, lit: 0.55, glass: '#26384a' }),
    terrace(1180, 1640, 668, 23, { low: 190, high: 300, lit: 0.5, glass: '#26384a' }),
    rect(0, 640, 1600, 90, '#55505c'),
    dusk('#2b3854', 0.42),
    shade(0, 716, 1600, 190, '#45475a', '#2a3044'),
    rect(720, 700, 880, 34, '#6d6872'),
    rect(720, 728, 880, 8, '#8a8388'),
    beam,
    lamp(1390, 726, 330),
    shelter,
    bus,
    range(22, (index) =>
      rect(760 + roll.between(0, 520), 746 + index * 6.5, roll.between(30, 130), 3, '#ffd894', {
        rx: 2,
        opacity: (0.55 - index * 0.02).toFixed(2),
      }),
    ),
    range(20, (index) =>
      rect(60 + roll.between(0, 420), 762 + index * 6, roll.between(30, 140), 3, '#f0a184', {
        rx: 2,
        opacity: (0.4 - index * 0.015).toFixed(2),
      }),
    ),
    rain,
  ];
}
