import type { assessment as english } from './en.ts';

export const assessment: Record<keyof typeof english, string> = {
  'history.desk-step': 'L’évaluation a avancé d’une étape',
  'history.review-taken': 'Évaluation prise en charge, sans conflit d’intérêts déclaré',
  'history.no-conflict-declared': 'Absence de conflit d’intérêts déclarée pour l’évaluation',
  'history.conflict-declared': 'Conflit d’intérêts déclaré : la personne ne participe plus à l’évaluation',
  'history.scores-handed-in': 'Notes remises pour l’évaluation',
  'history.scores-changed': 'Notes de l’évaluation modifiées',
  'history.assessment-complete': 'Toutes les évaluations sont remises',
  'history.one-more-called': 'Les évaluations divergent : il en faut une de plus',
  'event.unassigned':
    'Vous n’avez plus à évaluer la demande {ref} : quelqu’un d’autre s’en charge, ou ce n’est plus nécessaire.',
  'event.conflict-declared':
    '{person} ({organisation}) a déclaré un conflit d’intérêts sur la demande {ref} et ne l’évalue pas : « {note} ». Merci de désigner quelqu’un d’autre si une place reste vide.',
  'event.assessments-in':
    'Toutes les évaluations de la demande {ref} sont remises. Le résultat peut être lu et la décision peut être prise.',
  'event.one-more-needed':
    'Les évaluations de la demande {ref} divergent : il en faut une de plus avant la décision. La répartition propose quelqu’un.',
  'error.conflict-declared':
    'Un conflit d’intérêts a été déclaré ici, par vous ou pour toute votre organisation : vous ne pouvez donc ni évaluer ni décider. Merci de vous adresser à un autre membre de la coordination.',
  'error.reviewer-full':
    '{name} a {cap} demandes à évaluer, ce qui est la limite. Choisissez quelqu’un d’autre, ou attendez que des notes soient remises.',
  'error.reviewer-in': '{name} a remis ses notes, et elles comptent. Merci de laisser cette personne sur la demande.',
  'error.already-reviewing': 'Vous participez déjà à cette évaluation.',
  'error.seats-taken':
    'Toutes les places de cette évaluation sont prises. S’il faut plus de monde, choisissez dans la répartition.',
  'error.not-declared': 'Merci de dire d’abord si vous avez un conflit d’intérêts.',
  'error.content-assessed-changed':
    'Le contenu de la demande {ref} a changé depuis que vous l’avez lu. Merci de le relire ; vos notes sont toujours là.',
  'error.scores-closed': 'Toutes les évaluations sont remises : la vôtre ne peut plus être modifiée.',
  'error.scores-missing':
    '{count, plural, one {# critère n’a pas encore de note} other {# critères n’ont pas encore de note}}. Merci d’en choisir une pour chacun ; rien de ce que vous avez choisi n’est perdu.',
  'error.assessment-summary-missing': 'Merci de dire en une ou deux phrases ce que vous recommandez, et pourquoi.',
  'error.assessments-missing':
    'La demande {ref} n’est pas encore évaluée. Ouvrez « Évaluation » : chargez-vous-en ou attendez les notes, puis décidez.',
  'error.one-more-missing':
    'Les évaluations de la demande {ref} divergent. Une personne de plus doit d’abord remettre ses notes ; la répartition propose quelqu’un.',
  'field.comment': 'Commentaire',
  'field.assessmentSummary': 'Résumé de l’évaluation',
  'assessment.desk': 'Coordination',
  'assessment.oneMore': 'Les évaluations divergent : il en faut une de plus.',
  'assessment.status.asked': 'personne sollicitée, n’a pas encore fait sa déclaration',
  'assessment.status.declared': 'pas de conflit d’intérêts, notes attendues',
  'assessment.status.in': 'notes remises',
  'assessment.standing.nobody': 'Personne n’évalue encore cette demande.',
  'assessment.standing.open':
    '{done} sur {count, plural, one {# évaluation remise} other {# évaluations remises}}. Les notes restent cachées jusqu’à la dernière.',
  'assessment.standing.one-more':
    'Les évaluations divergent : il en faut une de plus avant la décision. D’ici là, les notes restent cachées.',
  'assessment.standing.complete': 'Toutes les évaluations sont remises.',
  'assessment.standing.waiting': 'Les notes peuvent être remises une fois la demande prise en charge pour évaluation.',
  'assessment.hidden':
    'Tant que toutes les évaluations ne sont pas remises, chacun ne voit que ses propres notes ; cela vaut aussi pour qui désigne ou décide.',
  'assessment.hidden.declare': 'Dites d’abord si vous avez un conflit d’intérêts ; vous verrez ensuite le formulaire.',
  'assessment.result':
    '{overall, number} sur {max} d’après {count, plural, one {# évaluation} other {# évaluations}} : {recommendations}.',
  'assessment.recommended.support': '{count, plural, one {# avis favorable} other {# avis favorables}}',
  'assessment.recommended.support-with-changes':
    '{count, plural, one {# avis favorable avec des changements} other {# avis favorables avec des changements}}',
  'assessment.recommended.do-not-support': '{count, plural, one {# avis défavorable} other {# avis défavorables}}',
  'assessment.disagreement': 'Les évaluations divergent.',
  'assessment.disagreement.criteria': 'Les avis sont très éloignés sur : {names}.',
  'assessment.disagreement.opposed': 'L’une soutient la demande, l’autre non.',
  'assessment.disagreement.overall': 'Leurs résultats pondérés ont {spread, number} d’écart.',
  'assessment.apart': 'avis très éloignés ({spread})',
  'assessment.recommendation.support': 'favorable',
  'assessment.recommendation.support-with-changes': 'favorable avec des changements',
  'assessment.recommendation.do-not-support': 'défavorable',
  'assessment.group.quality': 'Qualité de la demande',
  'assessment.group.principle': 'Principes directeurs du Pacte',
  'assessment.source': 'Source : {source}',
  'assessment.unconfirmed': 'à confirmer',
  'assessment.unconfirmed.weights': 'La pondération est à confirmer : {source}',
  'assessment.unconfirmed.scale': 'L’échelle est à confirmer : {source}',
  'assessment.unconfirmed.disagreement': 'Les seuils de divergence sont à confirmer : {source}',
};
