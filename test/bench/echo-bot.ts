/** The barest bot there is: what a turn costs before any product. Listens on the port of its first argument. */
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const app = express();
app.use(express.json());
app.post('/api/messages', (request, response) =>
  adapter.process(request, response, async (context) => {
    if (context.activity.type === 'message') await context.sendActivity(`echo: ${context.activity.text}`);
  }),
);
app.listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.('ready'));
