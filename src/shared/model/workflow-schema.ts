/** Schemas of the states in workflow.ts. */
import { z } from 'zod';
import { DELIVERY_STATES, PIECE_STATUSES, WORKFLOW_STATES } from './workflow';

export const workflowStateSchema = z.enum(WORKFLOW_STATES);
export const deliveryStateSchema = z.enum(DELIVERY_STATES);
export const pieceStatusSchema = z.enum(PIECE_STATUSES);
