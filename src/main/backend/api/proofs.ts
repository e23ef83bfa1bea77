/** Contract to services: proofs. */
import { os } from './context';

export const proofs = {
  file: os.proofs.file.handler(({ input, context: { services } }) =>
    services.proofs.file(input.id, input.form),
  ),
  send: os.proofs.send.handler(({ input, context: { services } }) =>
    services.proofs.send(input.id, input.form, input.to, input.note),
  ),
  sent: os.proofs.sent.handler(({ input, context: { services } }) => services.proofs.sent(input.id)),
  answers: os.proofs.answers.handler(({ input: { id, ...file }, context: { services } }) =>
    services.proofs.answers(id, file),
  ),
};
