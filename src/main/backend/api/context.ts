/** What an api handler gets, and how services' errors become the contract's. The only place that maps errors. */
import { implement, ORPCError, type ImplementerInternalWithMiddlewares } from '@orpc/server';
import { contract, type Contract } from '../../../shared/contract';
import { toErrorData } from '../../../shared/model/errors';
import type { HostName } from '../host-protocol';
import type { Services } from '../services';

export interface ApiContext {
  services: Services;
  host: HostName;
}

/** Errors that services throw leave as the contract's one typed error. */
const mapped = implement(contract)
  .$context<ApiContext>()
  .use(async ({ next, context }) => {
    try {
      return await next();
    } catch (error) {
      if (error instanceof ORPCError) throw error;
      const data = toErrorData(error);
      if (data.code === 'internal') context.services.log('error', error);
      throw new ORPCError('APP', { defined: true, data, message: data.code });
    }
  });

/** Handlers are attached to this. Its type is named, being too large to be written out in a declaration. */
export const os: ImplementerInternalWithMiddlewares<Contract, ApiContext, ApiContext> = mapped;
