/** Contract to services: how pieces pass through the desk. */
import { os } from './context';

const api = os.workflow;
const done = { done: true } as const;

export const workflow = {
  handling: api.handling.handler(({ input, context: { services } }) => services.workflow.handling(input.id)),
  handOver: api.handOver.handler(({ input, context: { services } }) => {
    services.workflow.handOver(input.id, input.to, input.note);
    return done;
  }),
  takeOver: api.takeOver.handler(({ input, context: { services } }) => {
    services.workflow.takeOver(input.id, input.note);
    return done;
  }),
  askFor: api.askFor.handler(({ input, context: { services } }) => {
    services.workflow.askFor(input.id, input.note);
    return done;
  }),
  move: api.move.handler(async ({ input, context: { services } }) => {
    await services.workflow.move(input.id, input.to, input.confirmed);
    return done;
  }),
  tick: api.tick.handler(({ input, context: { services } }) => {
    services.workflow.tick(input.id, input.item, input.is);
    return done;
  }),
  setLegal: api.setLegal.handler(({ input, context: { services } }) => {
    services.workflow.setLegal(input.id, input.note);
    return done;
  }),
  checklists: api.checklists.handler(({ context: { services } }) => services.workflow.checklists()),
  setChecklists: api.setChecklists.handler(({ input, context: { services } }) =>
    services.workflow.setChecklists(input),
  ),
  notifications: api.notifications.handler(({ context: { services } }) => services.notifications.list()),
  markRead: api.markRead.handler(({ input, context: { services } }) => {
    services.notifications.markRead(input.ids);
    return done;
  }),
};
