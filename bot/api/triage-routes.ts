import { type Response, Router } from 'express';
import type { JointRequest } from '../domain/request.ts';
import { loadVisible } from '../usecases/change-request.ts';
import type { Deps } from '../usecases/deps.ts';
import { presentRequest } from '../usecases/present-request.ts';
import * as triage from '../usecases/triage.ts';
import { crisisBody, noteBody, questionAnswerBody, questionBody } from './contract/triage.ts';
import { actBody } from './contract.ts';
import { signedIn, valid } from './validate.ts';

/** Below /api/requests: questions, internal notes, and crisis requests. */
export function triageRoutes(deps: Deps): Router {
  const router = Router();
  const answerWith = (response: Response, request: JointRequest) => {
    const { person, lang } = signedIn(response);
    response.json(presentRequest(deps, person, request, lang));
  };

  router.post('/:ref/acknowledge', async (request, response) => {
    const { revision } = valid(actBody, request.body);
    answerWith(
      response,
      await triage.acknowledgeRequest(deps)(signedIn(response).person, request.params.ref, revision),
    );
  });

  router.get('/:ref/questions/ask', async (request, response) => {
    response.json(await triage.viewAsk(deps)(signedIn(response).person, request.params.ref));
  });

  router.post('/:ref/questions', async (request, response) => {
    const { text } = valid(questionBody, request.body);
    answerWith(response, await triage.askQuestion(deps)(signedIn(response).person, request.params.ref, text));
  });

  router.post('/:ref/questions/:id/answer', async (request, response) => {
    const { answer } = valid(questionAnswerBody, request.body);
    const { ref, id } = request.params;
    answerWith(response, await triage.answerQuestion(deps)(signedIn(response).person, ref, id, answer));
  });

  router.post('/:ref/questions/:id/take-back', async (request, response) => {
    valid(actBody, request.body);
    const { ref, id } = request.params;
    answerWith(response, await triage.takeBackQuestion(deps)(signedIn(response).person, ref, id));
  });

  router.get('/:ref/notes', async (request, response) => {
    const { person, lang } = signedIn(response);
    response.json(await triage.viewNotes(deps)(person, request.params.ref, lang));
  });

  router.post('/:ref/notes', async (request, response) => {
    const { text } = valid(noteBody, request.body);
    answerWith(response, await triage.writeNote(deps)(signedIn(response).person, request.params.ref, text));
  });

  router.get('/:ref/crisis', async (request, response) => {
    await loadVisible(deps, signedIn(response).person, request.params.ref);
    response.json(triage.proposeCrisis(deps));
  });

  router.post('/:ref/crisis', async (request, response) => {
    const { revision, ...input } = valid(crisisBody, request.body);
    answerWith(response, await triage.markCrisis(deps)(signedIn(response).person, request.params.ref, revision, input));
  });

  router.post('/:ref/crisis/convert', async (request, response) => {
    const { revision } = valid(actBody, request.body);
    answerWith(response, await triage.convertCrisis(deps)(signedIn(response).person, request.params.ref, revision));
  });

  return router;
}
