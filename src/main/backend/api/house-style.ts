/** Contract to services: the desk's house style. */
import { os } from './context';

const done = { done: true } as const;

export const houseStyle = {
  read: os.houseStyle.read.handler(({ context: { services } }) => services.houseStyles.view()),
  change: os.houseStyle.change.handler(({ input: { choices, rules, words }, context: { services } }) => {
    services.houseStyles.change({
      ...(choices !== undefined && { choices }),
      ...(rules !== undefined && { rules }),
      ...(words !== undefined && { words }),
    });
    return done;
  }),
  addWord: os.houseStyle.addWord.handler(({ input, context: { services } }) => {
    services.houseStyles.addWord(input.word);
    return done;
  }),
  saveRule: os.houseStyle.saveRule.handler(async ({ input, context: { services } }) => ({
    problem: await services.houseStyles.saveRule(input.rule, input.state),
  })),
  removeRule: os.houseStyle.removeRule.handler(({ input, context: { services } }) => {
    services.houseStyles.removeRule(input.id);
    return done;
  }),
  count: os.houseStyle.count.handler(({ input, context: { services } }) => {
    services.houseStyles.count(input.rule, input.outcome);
    return done;
  }),
  export: os.houseStyle.export.handler(({ context: { services } }) => ({
    text: services.houseStyles.exported(),
  })),
  import: os.houseStyle.import.handler(async ({ input, context: { services } }) => {
    await services.houseStyles.import(input.text);
    return done;
  }),
};
