/** The people in the pictures. */
import { COLOUR as C, SKIN, rect, circle, path, line, group, at, shadow } from './svg.mjs';

/**
 * A person in a coat, drawn 200 high with the feet at (0, 0). `facing` 1 looks right, -1 left.
 * `arm` is what the near arm does: "down", "out" (holding something forward) or "up".
 */
export function person(
  x,
  y,
  height,
  {
    coat = C.teal,
    legs = C.ink,
    skin = SKIN[0],
    hair = C.umber,
    facing = 1,
    arm = 'down',
    style = 'short',
    bag,
    scarf,
    sit = false,
  } = {},
) {
  const arms = {
    down: line('M14 -126 Q26 -100 20 -72', coat, 17) + circle(20, -66, 8, skin),
    out: line('M12 -124 Q30 -98 54 -102', coat, 16) + circle(60, -103, 8, skin),
    up: line('M12 -124 Q36 -128 44 -160', coat, 16) + circle(45, -168, 8, skin),
  };
  const hairs = {
    short: path('M-19 -168 Q-22 -196 2 -196 Q24 -194 20 -172 Q12 -184 -4 -182 Q-14 -180 -19 -168 Z', hair),
    long: path('M-22 -138 Q-30 -196 2 -197 Q24 -194 20 -172 Q10 -184 -6 -180 Q-12 -160 -10 -136 Z', hair),
    bun:
      circle(-16, -190, 10, hair) +
      path('M-19 -166 Q-22 -196 2 -196 Q24 -194 20 -174 Q10 -184 -6 -182 Q-15 -178 -19 -166 Z', hair),
    cap: path('M-21 -176 Q-20 -200 2 -199 Q22 -198 21 -178 L34 -174 L20 -172 Z', hair),
    scarf: path(
      'M-23 -134 Q-30 -198 2 -199 Q26 -196 21 -172 Q14 -186 0 -184 Q-8 -172 -4 -146 L2 -134 Z',
      hair,
    ),
    bald: path('M-19 -166 Q-22 -178 -16 -186 Q-13 -172 -12 -162 Z', hair),
  };
  const lower = sit
    ? line('M-4 -78 L38 -74 L40 -4', legs, 20) + line('M34 -2 L50 -2', C.umber, 10)
    : line('M-9 -70 L-10 -6', legs, 18) +
      line('M9 -70 L10 -6', legs, 18) +
      line('M-12 -3 L2 -3', C.umber, 9) +
      line('M9 -3 L23 -3', C.umber, 9);
  const body = sit
    ? path('M-20 -132 Q-22 -142 -8 -144 L10 -144 Q22 -142 21 -130 L24 -66 L-22 -66 Z', coat)
    : path('M-21 -132 Q-22 -143 -8 -145 L10 -145 Q23 -143 22 -130 L28 -54 Q0 -46 -28 -54 Z', coat);
  const figure = group(
    { transform: `scale(${facing} 1)` },
    lower,
    body,
    path('M12 -145 Q23 -143 22 -130 L27 -60 L14 -58 Z', C.ink, { opacity: 0.12 }),
    rect(-5, -156, 12, 16, skin),
    circle(1, -170, 19, skin),
    hairs[style],
    circle(12, -170, 2, C.ink),
    line('M10 -160 Q14 -158 16 -160', C.rust, 2),
    scarf
      ? path(
          'M-14 -150 Q2 -142 18 -150 L18 -139 Q2 -132 -14 -139 Z M6 -140 L18 -142 L22 -108 L10 -108 Z',
          scarf,
        )
      : '',
    bag ? path('M8 -76 h34 l4 40 h-42 Z', bag) + line('M14 -76 Q24 -98 36 -76', bag, 4) : '',
    arms[arm],
  );
  return shadow(x, y, height * 0.2, height * 0.03, 0.3) + at(x, y, height / 200, figure);
}
