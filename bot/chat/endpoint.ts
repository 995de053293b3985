import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { DeskError } from '../domain/errors.ts';

/** What every activity must have before the SDK sees it: without these it ends the process or answers with a stack. */
const activitySchema = z.looseObject({
  type: z.string().min(1).max(100),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: z.looseObject({ id: z.string().min(1).max(1000), tenantId: z.string().nullish() }),
  from: z.looseObject({
    id: z.string().min(1).max(1000),
    aadObjectId: z
      .string()
      .regex(/^[\w.:-]{1,100}$/)
      .nullish(),
    name: z.string().nullish(),
  }),
  recipient: z.looseObject({ id: z.string().min(1).max(1000) }),
  id: z.string().nullish(),
  text: z.string().nullish(),
  locale: z.string().nullish(),
  membersAdded: z.array(z.looseObject({ id: z.string() })).nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).nullish() }).nullish(),
});

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

export interface EndpointRules {
  /** Only people of this tenant are answered; null in the embedded mode. */
  tenantId: string | null;
}

/** @throws DeskError `invalid-input` naming the field, `not-allowed` for another tenant */
function checkActivity(body: unknown, { tenantId }: EndpointRules): void {
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success)
    throw new DeskError('invalid-input', { field: parsed.error.issues[0]?.path.join('.') || 'body' });
  const activity = parsed.data;
  if (tenantId === null) {
    // Nothing proves where an activity comes from in the embedded mode, so answers go to this computer only.
    if (!LOOPBACK.has(new URL(activity.serviceUrl).hostname))
      throw new DeskError('invalid-input', { field: 'serviceUrl' });
    return;
  }
  const from = activity.conversation.tenantId ?? activity.channelData?.tenant?.id;
  if (from !== tenantId) throw new DeskError('not-allowed');
}

/** POST /api/messages. Whether the sender is Teams is checked by the adapter. */
export const createMessagesEndpoint =
  (adapter: CloudAdapter, rules: EndpointRules, handle: (context: TurnContext) => Promise<void>): RequestHandler =>
  async (request, response) => {
    checkActivity(request.body, rules);
    await adapter.process(request, response, handle);
  };
